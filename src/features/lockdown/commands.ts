// /lockdown: begins, shows and ends a lockdown.

import { text } from "../../core/text.ts";
import { because } from "../../kit/acts/recorded-actions.ts";
import { TO_RESTRICT } from "../../kit/declarations/access-presets.ts";
import { type Command, command } from "../../kit/declarations/command.ts";
import { notice, type Reply, telling } from "../../kit/reply.ts";
import type { Call } from "../../kit/scope.ts";
import { type LockdownArguments, readLockdownArguments } from "./arguments.ts";
import { LOCKDOWN_END } from "./case-kinds.ts";
import type { LockdownDeps } from "./deps.ts";
import type { LockdownSettings } from "./settings.ts";
import { begin, end, isLocked, openLockdown } from "./switching.ts";
import { begunCard, inForceText } from "./texts.ts";

type LockdownCall = Call<LockdownSettings, LockdownArguments | undefined>;

export const lockdownCommand = (deps: LockdownDeps): Command<LockdownSettings> =>
  command({
    name: "lockdown",
    summary: "lockdown-command-lockdown",
    example: "2h",
    ...TO_RESTRICT,
    parse: readLockdownArguments.optional(),
    run: async (call) => {
      const { args, chat } = call;
      if (args?.kind === "end") return endNow(deps, call, args.reason);
      if (args?.kind === "begin") return beginNow(deps, call, args);
      if (await isLocked(deps, chat.id)) return inForceText(await openLockdown(deps, chat.id));
      return beginNow(deps, call, { lasts: undefined, reason: undefined });
    },
  });

type Wanted = Pick<Extract<LockdownArguments, { readonly kind: "begin" }>, "lasts" | "reason">;

async function beginNow(deps: LockdownDeps, call: LockdownCall, { lasts, reason }: Wanted): Promise<Reply> {
  const { chat, actor, now } = call;
  const begun = await begin(deps, { chat, by: { kind: "member", member: actor }, now, lasts, reason });
  if (!begun.ok) return text("lockdown-not-done");
  return (await call.configure({ isOn: true, lasts })) ?? begunCard(begun.value);
}

async function endNow(deps: LockdownDeps, call: LockdownCall, reason: string | undefined): Promise<Reply> {
  const { chat, actor, now } = call;
  if (!(await isLocked(deps, chat.id))) return text("lockdown-not-on", { example: "/lockdown 2h" });
  const ended = await end(deps, { chat, now, state: "undone" });
  if (!ended.ok) return text("lockdown-not-done");
  const by = { kind: "member", member: actor } as const;
  const opened = await deps.recordCase({ chat, kind: LOCKDOWN_END, actor: by, at: now, reason });
  const refusal = await call.configure({ isOn: false });
  const told = because(text("lockdown-ended", { number: opened.number }), reason);
  return refusal ?? { ...notice(told), tells: telling([opened]) };
}
