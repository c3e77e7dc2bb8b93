// Loaded before the bot (node --import): its clock can be moved from outside, forward and back, as a machine's can.
const real = Date.now;
let ahead = 0;

/** The machine's time, so many milliseconds moved. */
Date.now = () => real() + ahead;

process.on("message", (message) => {
  ahead = Number((message as { readonly ahead?: unknown }).ahead ?? ahead);
});
process.channel?.unref();
