// The target is already banned, muted or restricted: the answer offers to change the end or the reason of that case.

import type { Case } from "../../../core/case.ts";
import { lasting, type Text, text } from "../../../core/text.ts";
import { after, type Duration, days, elapsed, hours, seconds, weeks } from "../../../core/time.ts";
import { type Callback, type Codec, callback, wholeNumber } from "../../../kit/declarations/callback.ts";
import type { Ports } from "../../../kit/platform.ts";
import { answer, type Reply } from "../../../kit/reply.ts";
import type { Call } from "../../../kit/scope.ts";
import type { PunishmentSettings } from "../settings.ts";

export type ChangeDeps = Ports<"cases" | "moderator" | "states">;

/** The refusal, and the open case behind it. */
interface ExistingCase {
  readonly refusal: Text;
  readonly existing: Case;
  /** The length and the reason that were asked for. */
  readonly asked: { readonly length: Duration | undefined; readonly reason: string | undefined };
}

/** How long a typed reason is kept for its button. */
const REASON_KEPT_FOR = hours(1);

const reasonKey = (chatId: number, number: number): string => `punishments.reason ${chatId} ${number}`;

/** The answer to the admin, with the buttons that change the case. */
export async function changeOffer(
  deps: ChangeDeps,
  { chat, now }: Pick<Call<PunishmentSettings, unknown>, "chat" | "now">,
  { refusal, existing, asked }: ExistingCase,
): Promise<Reply> {
  const { number, reason } = existing;
  const isOther = asked.reason !== undefined && asked.reason !== reason;
  if (isOther) await deps.states.write(reasonKey(chat.id, number), asked.reason, after(now, REASON_KEPT_FOR));
  const { buttons } = changeParts(deps);
  const time = isOtherTime(existing, asked.length)
    ? buttons.change(lengthWords(asked.length), { number, length: asked.length }, chat.id)
    : buttons.choose(text("punishments-button-time"), number, chat.id);
  return answer(refusal, [
    [time, ...(isOther ? [buttons.reason(text("punishments-button-reason"), number, chat.id)] : [])],
  ]);
}

/** Whether the length differs from that of the case. */
function isOtherTime({ at, until }: Case, length: Duration | undefined): boolean {
  return length === undefined ? until !== undefined : until === undefined || elapsed(at, until) !== length;
}

const lengthWords = (length: Duration | undefined): Text =>
  length === undefined
    ? text("punishments-button-for-good")
    : text("punishments-button-only-for", { duration: lasting(length) });

/** A case, and its new length from the press on; undefined for no end. */
interface LengthChange {
  readonly number: number;
  readonly length: Duration | undefined;
}

const lengthChangeCodec: Codec<LengthChange> = {
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
function changeParts(deps: ChangeDeps) {
  const change = callback<PunishmentSettings, LengthChange>({
    id: "punishments.change",
    access: "restrict_members",
    codec: lengthChangeCodec,
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
export const changingCallbacks = (deps: ChangeDeps): readonly Callback<PunishmentSettings>[] =>
  changeParts(deps).callbacks;

/** Sets the typed reason on the case; an expired one has to be typed again. */
async function takeReason(
  { cases, states }: ChangeDeps,
  { chat, args: number }: Call<PunishmentSettings, number>,
): Promise<{ readonly toast?: Text; readonly replace?: Text; readonly isAlert?: boolean }> {
  const typed = await states.take(reasonKey(chat.id, number));
  if (typeof typed !== "string") return { toast: text("punishments-reason-gone", { number }), isAlert: true };
  if (!(await cases.explain(chat.id, number, typed))) return { toast: text("undo-unknown", { number }), isAlert: true };
  return { toast: text("punishments-changed-toast"), replace: text("cases-reason-set", { number, reason: typed }) };
}
