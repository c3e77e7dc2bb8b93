// Somebody is in that state already: which case says so, with buttons that change its time or its reason.

import type { Case } from "../../core/case.ts";
import { lasting, type Text, text } from "../../core/text.ts";
import { after, type Duration, days, elapsed, hours, seconds, weeks } from "../../core/time.ts";
import { type Callback, type Codec, callback, wholeNumber } from "../../kit/declarations/callback.ts";
import type { Ports } from "../../kit/platform.ts";
import { answer, type Reply } from "../../kit/reply.ts";
import type { Call } from "../../kit/scope.ts";
import type { PunishmentSettings } from "./settings.ts";

export type ChangeDeps = Ports<"cases" | "moderator" | "states">;

/** What is said of somebody who is in that state already. */
interface Already {
  readonly refusal: Text;
  readonly status: Case;
  /** What was asked for: a length, and a reason. */
  readonly asked: { readonly length: Duration | undefined; readonly reason: string | undefined };
}

/** A reason that was typed waits so long for the tap that takes it. */
const REASON_WAITS = hours(1);

const reasonKey = (chatId: number, number: number): string => `punishments.reason ${chatId} ${number}`;

/** The answer to the admin, with what can be changed of the case. */
export async function alreadyAnswer(
  deps: ChangeDeps,
  { chat, now }: Pick<Call<PunishmentSettings, unknown>, "chat" | "now">,
  { refusal, status, asked }: Already,
): Promise<Reply> {
  const { number, reason } = status;
  const isOther = asked.reason !== undefined && asked.reason !== reason;
  if (isOther) await deps.states.write(reasonKey(chat.id, number), asked.reason, after(now, REASON_WAITS));
  const { buttons } = parts(deps);
  const time = isOtherTime(status, asked.length)
    ? buttons.change(lengthWords(asked.length), { number, length: asked.length }, chat.id)
    : buttons.choose(text("punishments-button-time"), number, chat.id);
  return answer(refusal, [
    [time, ...(isOther ? [buttons.reason(text("punishments-button-reason"), number, chat.id)] : [])],
  ]);
}

/** A length that was asked for is another where the case ends at another time. */
function isOtherTime({ at, until }: Case, length: Duration | undefined): boolean {
  return length === undefined ? until !== undefined : until === undefined || elapsed(at, until) !== length;
}

const lengthWords = (length: Duration | undefined): Text =>
  length === undefined
    ? text("punishments-button-for-good")
    : text("punishments-button-only-for", { duration: lasting(length) });

/** A case, and how long it shall last from the tap on; undefined has no end. */
interface Retiming {
  readonly number: number;
  readonly length: Duration | undefined;
}

const retimingCodec: Codec<Retiming> = {
  encode: ({ number, length }) => `${number}.${length === undefined ? 0 : length / 1000}`,
  decode: (data) => {
    const [, number, length] = /^([1-9]\d{0,8})\.(\d{1,9})$/.exec(data) ?? [];
    if (number === undefined) return undefined;
    return { number: Number(number), length: Number(length) === 0 ? undefined : seconds(Number(length)) };
  },
};

/** The lengths that are offered where none was asked for. */
const LENGTHS: readonly (Duration | undefined)[] = [hours(1), days(1), weeks(1), undefined];

/** The callbacks, and the buttons that lead to them. */
function parts(deps: ChangeDeps) {
  const change = callback<PunishmentSettings, Retiming>({
    id: "punishments.change",
    access: "restrict_members",
    codec: retimingCodec,
    run: async ({ chat, actor, now, args }) => {
      const by = { kind: "member", member: actor } as const;
      const result = await deps.moderator.change({ chat, number: args.number, for: args.length, by, now });
      if (!result.ok) return { toast: result.refusal, isAlert: true };
      return { toast: text("punishments-changed-toast"), replace: result.card.text, reply: result.card };
    },
  });
  const choose = callback<PunishmentSettings, number>({
    id: "punishments.time",
    access: "restrict_members",
    codec: wholeNumber,
    run: async ({ chat, args: number }) => ({
      replace: text("punishments-choose-time", { number }),
      buttons: [
        LENGTHS.slice(0, 3).map((length) => change.button(lengthWords(length), { number, length }, chat.id)),
        LENGTHS.slice(3).map((length) => change.button(lengthWords(length), { number, length }, chat.id)),
      ],
    }),
  });
  const reason = callback<PunishmentSettings, number>({
    id: "punishments.reason",
    access: "restrict_members",
    codec: wholeNumber,
    run: (call) => takeReason(deps, call),
  });
  const buttons = { change: change.button, choose: choose.button, reason: reason.button };
  return { callbacks: [change, choose, reason], buttons };
}

/** The callbacks behind the buttons. */
export const changingCallbacks = (deps: ChangeDeps): readonly Callback<PunishmentSettings>[] => parts(deps).callbacks;

/** Gives the case the reason that was typed; one that has waited too long has to be typed again. */
async function takeReason(
  { cases, states }: ChangeDeps,
  { chat, args: number }: Call<PunishmentSettings, number>,
): Promise<{ readonly toast?: Text; readonly replace?: Text; readonly isAlert?: boolean }> {
  const typed = await states.take(reasonKey(chat.id, number));
  if (typeof typed !== "string") return { toast: text("punishments-reason-gone", { number }), isAlert: true };
  if (!(await cases.explain(chat.id, number, typed))) return { toast: text("undo-unknown", { number }), isAlert: true };
  return { toast: text("punishments-changed-toast"), replace: text("cases-reason-set", { number, reason: typed }) };
}
