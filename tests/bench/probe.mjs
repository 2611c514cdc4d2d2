// Beside a server that is measured: says what it needs when it is asked. Run with --expose-gc.
process.on("message", (question) => {
  if (question !== "measure") return;
  globalThis.gc();
  setTimeout(() => {
    globalThis.gc();
    process.send({ rss: process.memoryUsage().rss, cpu: process.cpuUsage() });
  }, 200);
});
process.on("disconnect", () => process.exit());
