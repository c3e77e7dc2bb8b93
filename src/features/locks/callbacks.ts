// Buttons that lock and unlock a type that was searched for.
import { type Text, text } from "../../core/text.ts";
import { callback } from "../../kit/declarations/callback.ts";
import type { Card } from "../../kit/reply.ts";
import { unlocking } from "./changes.ts";
import { type LockId, lockOfName } from "./lock-types.ts";
import type { LockSettings } from "./settings.ts";
import { lockName } from "./texts.ts";

/** Locks or unlocks one type; the button then shows the other state. */
export const switchLock = callback<LockSettings, LockId>({
  id: "locks.switch",
  access: "restrict_members",
  codec: { encode: (lock) => lock, decode: lockOfName },
  run: async ({ args: lock, settings, configure }) => {
    const isLocked = !settings[lock];
    const refusal = await configure(isLocked ? { [lock]: true } : unlocking(settings, [lock]));
    const what = lockName(lock);
    return {
      toast: refusal ?? text(isLocked ? "locks-toast-locked" : "locks-toast-unlocked", { what }),
      isAlert: refusal !== undefined,
    };
  },
});

/** A button for each type, with its present state. */
export const switchButtons = (locks: readonly LockId[], settings: LockSettings, chatId: number): Card["buttons"] =>
  locks.map((lock) => [switchLock.button(labelOf(lock, settings), lock, chatId)]);

const labelOf = (lock: LockId, settings: LockSettings): Text =>
  text(settings[lock] ? "locks-button-unlock" : "locks-button-lock", { what: lockName(lock) });
