// Preloaded by the bot (node --import): its clock follows the emulated one, so that mutes end and floods are counted accordingly.
let target = Number(process.env["BOT_CLOCK"] ?? Date.now());
let since = performance.now();

/** Time continues from the last value set by the parent process, and never goes back. */
Date.now = () => Math.floor(target + performance.now() - since);

process.on("message", (message) => {
  target = Math.max(Date.now(), Number((message as { readonly now?: unknown }).now));
  since = performance.now();
});
process.channel?.unref();

/** If the parent process ends, the bot stops as on SIGTERM. */
process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
