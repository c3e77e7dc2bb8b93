// Actions that Telegram puts off go into the outbox, and are done once Telegram answers again.
import type { CaseKind } from "../../core/case.ts";
import { type Member, PERMISSIONS } from "../../core/member.ts";
import { days } from "../../core/time.ts";
import type { Outbox } from "../../kit/ports/delivery/outbox.ts";
import type { Gateway, Removal } from "../../kit/ports/gateway.ts";
import { isPassing, type Outcome } from "../../kit/ports/outcome.ts";

/** The actions of the gateway that may be done twice. */
const DEFERRABLE = ["remove", "removeReactions", "ban", "unban", "kick", "restrict", "approveJoin", "decline"] as const;

type DeferrableAction = (typeof DEFERRABLE)[number];

/** An action as the outbox keeps it. */
export interface DeferredAction {
  readonly power: DeferrableAction;
  /** Its arguments after the chat. */
  readonly given: readonly unknown[];
}

/** How long an action waits for Telegram. */
const LIFETIME = days(7);

type Use = (chatId: number, ...given: readonly unknown[]) => Promise<Outcome<unknown>>;

/** The gateway, where actions that Telegram is too busy or unable to do count as done, and are kept until they are. */
export function deferActions(gateway: Gateway, outbox: Pick<Outbox, "put">): Gateway {
  const deferred =
    (power: DeferrableAction): Use =>
    async (chatId, ...given) => {
      const outcome = await (gateway[power] as Use)(chatId, ...given);
      const left = leftToDo(power, given, outcome);
      if (left === undefined) return outcome;
      const payload: DeferredAction = { power, given: left };
      await outbox.put({ kind: "act", chatId, payload, lifetime: LIFETIME });
      return { ok: true, value: power === "remove" ? allRemoved(given) : undefined };
    };
  return { ...gateway, ...Object.fromEntries(DEFERRABLE.map((power) => [power, deferred(power)])) };
}

/** The arguments of what is left to do: all, or the messages that remain of a deletion that was broken off. */
function leftToDo(
  power: DeferrableAction,
  given: DeferredAction["given"],
  outcome: Outcome<unknown>,
): DeferredAction["given"] | undefined {
  if (!outcome.ok) return isPassing(outcome.obstacle) ? given : undefined;
  if (power !== "remove") return undefined;
  const { refused, obstacle } = outcome.value as Removal;
  return obstacle && isPassing(obstacle) ? [refused] : undefined;
}

const allRemoved = ([ids]: readonly unknown[]) => ({ removed: (ids as readonly number[]).length, refused: [] });

/** The target of a kept action; undefined where that is messages. */
export const targetOf = ({ power, given: [first] }: DeferredAction): Member | undefined =>
  power === "remove" ? undefined : (first as Member);

/** The kinds of case that a kept action can belong to; none where it lifts something. */
export function kindsOf({ power, given: [, allowed] }: DeferredAction): readonly CaseKind[] {
  if (power === "ban" || power === "kick" || power === "decline") return [power];
  const { permissions = [] } = (allowed ?? {}) as { readonly permissions?: readonly unknown[] };
  return power === "restrict" && permissions.length < PERMISSIONS.length ? ["mute", "restrict"] : [];
}

/** Does a kept action. */
export const runDeferred = (
  gateway: Gateway,
  chatId: number,
  { power, given }: DeferredAction,
): Promise<Outcome<unknown>> => (gateway[power] as Use)(chatId, ...given);
