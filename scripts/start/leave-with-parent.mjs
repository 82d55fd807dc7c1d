/** Loaded before Next: the server must not stay behind, holding the port, when `npm start` was killed. */
process.on("disconnect", () => process.kill(process.pid, "SIGTERM"));
process.channel?.unref();
