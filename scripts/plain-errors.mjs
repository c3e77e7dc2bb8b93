// A script that fails says its sentence, without a stack: imported for its effect.
process.on("uncaughtException", (error) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
});
