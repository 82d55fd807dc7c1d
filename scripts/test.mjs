import { runProgram } from "./setup/run.mjs";

/** `npm test`. Plain JavaScript, as it is read by the machine's own Node before anything is installed. */
runProgram("scripts/test/main.ts");
