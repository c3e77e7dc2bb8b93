// The time at which the emulated Telegram and the bot are.
import { computed, signal } from "@preact/signals";
import { status } from "./things.ts";

const real = signal(Date.now());
setInterval(() => {
  real.value = Date.now();
}, 1000);

/** Milliseconds since 1970, moving once a second. */
export const now = computed(() => real.value + (status.value?.ahead ?? 0));
