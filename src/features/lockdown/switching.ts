// Begins and ends lockdowns: the layer over the permissions, the case, and the end by time.
import type { Actor, Case, CaseState, Reason } from "../../core/case.ts";
import type { ChatHandle } from "../../core/chat.ts";
import { PERMISSIONS } from "../../core/member.ts";
import { after, type Duration, type Instant } from "../../core/time.ts";
import type { Ports } from "../../kit/platform.ts";
import type { Outcome } from "../../kit/ports/outcome.ts";
import { LOCKDOWN } from "./case-kinds.ts";

export type SwitchingDeps = Ports<"cases" | "chatPermissions" | "jobs" | "recordCase">;

/** The layer of lockdowns, and the job that ends one (jobs.ts), with its key. */
const [LAYER, END_KEY] = ["lockdown", "end"] as const;
export const END_JOB = "lockdown.end";

/** Who locks which chat, for how long and why. */
export interface Beginning {
  readonly chat: ChatHandle;
  readonly by: Actor;
  readonly now: Instant;
  /** Undefined where it has no end. */
  readonly lasts: Duration | undefined;
  readonly reason: Reason | undefined;
}

export const isLocked = async ({ chatPermissions }: SwitchingDeps, chatId: number): Promise<boolean> =>
  (await chatPermissions.layers(chatId)).some(({ id }) => id === LAYER);

/** A chat has one open lockdown at most. */
export async function openLockdown({ cases }: Pick<SwitchingDeps, "cases">, chatId: number): Promise<Case | undefined> {
  const [found] = await cases.list(chatId, { kinds: [LOCKDOWN], state: "open" }, { limit: 1 });
  return found;
}

/** Takes everything but reading from ordinary members. A lockdown in force is replaced: it gets another end. */
export async function begin(deps: SwitchingDeps, { chat, by, now, lasts, reason }: Beginning): Promise<Outcome<Case>> {
  const outcome = await deps.chatPermissions.put(chat, { id: LAYER, denied: PERMISSIONS }, now);
  if (!outcome.ok) return outcome;
  const former = await openLockdown(deps, chat.id);
  if (former) await deps.cases.close(chat.id, former.number, "replaced");
  const until = lasts === undefined ? undefined : after(now, lasts);
  const opened = await deps.recordCase({ chat, kind: LOCKDOWN, actor: by, at: now, until, reason });
  if (until === undefined) await deps.jobs.cancel(chat.id, END_JOB, END_KEY);
  else
    await deps.jobs.book({
      job: END_JOB,
      chatId: chat.id,
      payload: { number: opened.number },
      at: until,
      key: END_KEY,
    });
  return { ok: true, value: opened };
}

interface Ending {
  readonly chat: ChatHandle;
  readonly now: Instant;
  /** What the case becomes; absent where the caller closes it. */
  readonly state?: Exclude<CaseState, "open">;
}

/** Gives the members back what the lockdown took, as far as nothing else takes it. */
export async function end(deps: SwitchingDeps, { chat, now, state }: Ending): Promise<Outcome> {
  const outcome = await deps.chatPermissions.takeOff(chat, LAYER, now);
  if (!outcome.ok) return outcome;
  await deps.jobs.cancel(chat.id, END_JOB, END_KEY);
  const open = state && (await openLockdown(deps, chat.id));
  if (open && state) await deps.cases.close(chat.id, open.number, state);
  return outcome;
}
