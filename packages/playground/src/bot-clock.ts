// Loaded before the bot (node --import): its clock follows the emulated one, so that mutes end and floods are counted as they would have been.
let target = Number(process.env["BOT_CLOCK"] ?? Date.now());
let since = performance.now();

/** Time goes on from where its starter last put it, and never back. */
Date.now = () => Math.floor(target + performance.now() - since);

process.on("message", (message) => {
  target = Math.max(Date.now(), Number((message as { readonly now?: unknown }).now));
  since = performance.now();
});
process.channel?.unref();

/** A starter that is gone has left the bot behind: it stops as if it had been asked to. */
process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
