/**
 * Which part may import which: app → components → newsroom → editor, engine → lib. `npm run structure` checks it,
 * and that every file was seen (scripts/check-structure.ts).
 */
const tests = "\\.test\\.tsx?$";
const worker = "\\.worker\\.ts$";
const floors = ["app", "components", "newsroom", "editor", "engine", "lib"];

/** A floor may not import those above it. */
function upward(floor, above) {
  return {
    name: `${floor}-imports-no-${above.join("-no-")}`,
    severity: "error",
    from: { path: `^${floor}/`, pathNot: tests },
    to: { path: `^(${above.join("|")})/` },
  };
}

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    upward("components", ["app"]),
    upward("newsroom", ["app", "components"]),
    upward("editor", ["app", "components", "newsroom"]),
    upward("lib", ["app", "components", "newsroom", "editor", "engine"]),
    {
      name: "engine-stands-alone",
      comment: "Text in, articles out: the engine can be lifted out and used elsewhere.",
      severity: "error",
      from: { path: "^engine/", pathNot: tests },
      to: { path: "^(app|components|newsroom|editor|lib|prisma|scripts|e2e|bench)/" },
    },
    {
      name: "engine-only-in-a-worker",
      comment:
        "Splitting takes long enough to be felt: screens name its types and roles, a worker runs it. Reading a profile does not.",
      severity: "error",
      from: { path: "^(app|components)/", pathNot: `${worker}|${tests}` },
      to: { path: "^engine/(?!(types|profile|profile-read)\\.ts$)" },
    },
    {
      name: "workers-are-started",
      comment: "By their address. Imported, a worker would run on the thread that it is there to spare.",
      severity: "error",
      from: {},
      to: { path: worker },
    },
    {
      name: "schema-without-react",
      comment: "The page document is read and checked on the server too.",
      severity: "error",
      from: { path: "^editor/schema/" },
      to: { path: "node_modules/(react|react-dom|@tiptap/react)/" },
    },
    {
      name: "ui-without-domain",
      comment: "components/ui could ship in another product.",
      severity: "error",
      from: { path: "^components/ui/" },
      to: { path: "^(newsroom|editor|engine|prisma|components/(desk|reader))/" },
    },
    {
      name: "readers-see-only-publications",
      comment:
        "A draft cannot leak into a screen that cannot reach it. Photos: how their addresses are made.",
      severity: "error",
      from: { path: "^(app/\\(reader\\)|app/photos|components/reader)/", pathNot: tests },
      to: {
        path: "^(newsroom/(?!publication/|search/|photo/(versions|types)\\.ts$)|components/desk/|prisma/|lib/(db|session|actor)\\.ts$)",
      },
    },
    {
      name: "database-only-in-data-and-mutations",
      comment: "And where the session's account is looked up. Its types may be named elsewhere.",
      severity: "error",
      from: {
        path: `^(${floors.join("|")})/`,
        pathNot: `^newsroom/[^/]+/(data|mutations)\\.ts$|^lib/(db|session)\\.ts$|${tests}`,
      },
      to: { path: "^(lib/db\\.ts$|prisma/generated/(?!enums\\.ts$))", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "newsroom-is-not-the-web",
      comment: "Only server actions know the framework.",
      severity: "error",
      from: { path: "^newsroom/", pathNot: `/actions\\.ts$|${tests}` },
      to: { path: "node_modules/(next|react|react-dom)/" },
    },
    {
      name: "product-without-tools",
      severity: "error",
      from: { path: `^(${floors.join("|")})/`, pathNot: tests },
      to: { path: "^(scripts|e2e|bench)/|\\.test\\.tsx?$|^prisma/(seed|fixtures)/" },
    },
    {
      name: "no-circles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    { name: "resolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules|^prisma/generated" },
    exclude: { path: "^\\.next/|^data/" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
