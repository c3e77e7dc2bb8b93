// Undo of a lockdown: the members may do again what it took.
import type { Reversal } from "../../kit/ports/cases/undo.ts";
import { LOCKDOWN } from "./case-kinds.ts";
import type { LockdownDeps } from "./deps.ts";
import { switchedOff } from "./jobs.ts";
import { end } from "./switching.ts";

/** The undo itself closes the case. */
export const lockdownReversal = (deps: LockdownDeps): Reversal => ({
  fits: ({ kind }) => kind === LOCKDOWN,
  reverse: async (_undone, { chat, by, now }) => {
    const ended = await end(deps, { chat, now });
    if (!ended.ok) return false;
    const who = by.kind === "member" ? by.member.id : deps.botId;
    await switchedOff(deps, { chat, by: who, now, source: "undo" });
    return true;
  },
});
