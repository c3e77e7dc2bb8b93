// The time of the emulated Telegram and the bot.
import { computed, signal } from "@preact/signals";
import { status } from "./entities.ts";

const real = signal(Date.now());
setInterval(() => {
  real.value = Date.now();
}, 1000);

/** Milliseconds since 1970, updated every second. */
export const now = computed(() => real.value + (status.value?.ahead ?? 0));
