// Preloaded by the bot (node --import): its clock can be moved forward and back, as a machine's can.
const real = Date.now;
let ahead = 0;

/** The machine's time plus an offset in milliseconds. */
Date.now = () => real() + ahead;

process.on("message", (message) => {
  ahead = Number((message as { readonly ahead?: unknown }).ahead ?? ahead);
});
process.channel?.unref();
