// The button that gives a ban or mute without an end the length with which its reason begins.

import type { Case } from "../../../core/case.ts";
import { inLines, lasting, text } from "../../../core/text.ts";
import { type Duration, seconds } from "../../../core/time.ts";
import {
  type Callback,
  type Codec,
  callback,
  type PressOutcome,
  wholeNumber,
} from "../../../kit/declarations/callback.ts";
import type { Ports } from "../../../kit/platform.ts";
import type { ModerationResult } from "../../../kit/ports/cases/moderator.ts";
import { type Button, type Card, notice, telling } from "../../../kit/reply.ts";
import type { Call } from "../../../kit/scope.ts";
import type { PunishmentSettings } from "../settings.ts";

export type ShorteningDeps = Ports<"caseMessages" | "cases" | "moderator">;

/** The first case of a command, and the new length of its acts from the press on. */
interface Shortening {
  readonly number: number;
  readonly length: Duration;
}

const shorteningCodec: Codec<Shortening> = {
  encode: ({ number, length }) => `${wholeNumber.encode(number)}.${wholeNumber.encode(length / 1000)}`,
  decode: (data) => {
    const [number, length] = data.split(".").map(wholeNumber.decode);
    return number === undefined || !length ? undefined : { number, length: seconds(length) };
  },
};

/** The most cases of one command. */
const BATCH = 200;

/** `Only for 3 days`. Rights are checked at the press; cases that are closed or have an end by then stay unchanged. */
export const onlyFor = (deps: ShorteningDeps): Callback<PunishmentSettings> & ShorteningButton =>
  callback<PunishmentSettings, Shortening>({
    id: "punishments.only",
    access: "restrict_members",
    codec: shorteningCodec,
    run: (call) => shorten(deps, call),
  });

interface ShorteningButton {
  readonly button: (label: ReturnType<typeof text>, value: Shortening, about?: number) => Button;
}

/** The button under the notice of an act whose reason begins with a length. */
export const shorteningButton = (deps: ShorteningDeps, shortening: Shortening): Button =>
  onlyFor(deps).button(text("punishments-only-for", { duration: lasting(shortening.length) }), shortening);

async function shorten(
  { moderator, cases, caseMessages }: ShorteningDeps,
  { chat, actor, message, now, args }: Call<PunishmentSettings, Shortening>,
): Promise<PressOutcome> {
  const first = await cases.find(chat.id, args.number);
  const others = await cases.list(chat.id, { batch: args.number, state: "open" }, { limit: BATCH });
  const endless = [...(first ? [first] : []), ...[...others].reverse()].filter(isEndless);
  if (endless.length === 0) return { toast: text("punishments-only-over"), isAlert: true };
  const by = { kind: "member", member: actor } as const;
  const results: ModerationResult[] = [];
  for (const { number } of endless) results.push(await moderator.change({ chat, number, for: args.length, by, now }));
  const card = cardOf(results);
  if (card.tells === undefined) return { toast: card.text, isAlert: true };
  const place = { placeId: message.chatId, messageId: message.id };
  const shown = { text: card.text, buttons: card.buttons };
  await caseMessages.remember({ ...card.tells, ...place, card: shown, at: now, fadesAt: undefined });
  return { replace: card.text, buttons: card.buttons };
}

/** The notice of one changed case, or one notice for several; each refusal has its own line. */
function cardOf(results: readonly ModerationResult[]): Card {
  const [first, ...more] = results;
  if (first?.ok && more.length === 0) return first.card;
  const lines = results.map((result) => (result.ok ? result.card.text : result.refusal));
  const done = results.flatMap((result) => (result.ok ? [result.case] : []));
  return { ...notice(inLines(lines)), tells: telling(done) };
}

const isEndless = ({ kind, state, until }: Case): boolean =>
  state === "open" && until === undefined && (kind === "ban" || kind === "mute");
