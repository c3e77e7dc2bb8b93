// The command and the buttons that take cases back: one, or all that one command made.

import type { Case } from "../../core/case.ts";
import { hasRight } from "../../core/member.ts";
import { inLines, type Text, text } from "../../core/text.ts";
import { after, days } from "../../core/time.ts";
import { CASE_CALLBACKS } from "../../kit/acts/case-buttons.ts";
import { type Callback, callback, wholeNumber } from "../../kit/declarations/callback.ts";
import { type Command, command } from "../../kit/declarations/command.ts";
import type { NoSettings } from "../../kit/feature.ts";
import { accept } from "../../kit/parsing/parsed.ts";
import type { ModerationResult } from "../../kit/ports/cases/moderator.ts";
import { answer, type Button, type Card, notice, type Reply } from "../../kit/reply.ts";
import type { Call } from "../../kit/scope.ts";
import { actorName } from "../../kit/words/actor-name.ts";
import { rightName } from "../../kit/words/right-name.ts";
import type { CaseDeps } from "./deps.ts";
import { closedLine } from "./following.ts";
import { meantCases, type Named, noneSuch, readNamed } from "./reading.ts";
import type { Range, WaveUndo } from "./wave-undo.ts";

type Told = Call<NoSettings, unknown>;

/** How long the invite link of somebody who was banned works. */
const INVITE_FOR = days(1);

/** The most that one command has made, and one undo takes back. */
const BATCH = 200;

export const undoCommand = (deps: CaseDeps, waves: WaveUndo): Command<NoSettings> =>
  command({
    name: "undo",
    summary: "cases-command-undo",
    example: "12",
    access: "admin",
    place: "group",
    parse: (said) => accept(readNamed(said)),
    run: async (call) => {
      const wave = await waveOf(deps, call.chat.id, call.args);
      if (wave) return (await waves.run(call, wave)).words;
      const found = await meant(deps, call, call.args);
      if (found.length === 0) return nothingMeant(call.args);
      return told(deps, await undoAll(deps, call, { found, reason: call.args.rest || undefined }));
    },
  });

export const undoCallbacks = (deps: CaseDeps): readonly Callback<NoSettings>[] => [
  callback<NoSettings, number>({
    id: CASE_CALLBACKS.undo,
    access: "admin",
    codec: wholeNumber,
    run: async (call) => {
      const one = await deps.cases.find(call.chat.id, call.args);
      return pressed(deps, call, one ? [one] : []);
    },
  }),
  callback<NoSettings, number>({
    id: CASE_CALLBACKS.undoBatch,
    access: "admin",
    codec: wholeNumber,
    run: async (call) => pressed(deps, call, await batchOf(deps, call.chat.id, call.args)),
  }),
  invite(deps),
];

/** Why there is nothing to take back. */
function nothingMeant(named: Named): Text {
  const { number, messageId } = named;
  if (number !== undefined) return text("undo-unknown", { number });
  return messageId === undefined ? text("cases-undo-nothing", { example: "/undo 12" }) : noneSuch(named, "/undo #12");
}

/** The case that is named, or all that the notice tells of which is answered; without a name the last act of the caller, with all that belongs to it. */
async function meant(deps: CaseDeps, { chat, actor }: Told, named: Named): Promise<readonly Case[]> {
  const found = await meantCases(deps, chat.id, named);
  const open = found.filter(({ state }) => state === "open");
  if (found.length > 0) return open.length > 0 ? [...open].reverse() : found.slice(0, 1);
  if (named.number !== undefined || named.messageId !== undefined) return [];
  const filter = {
    actorId: actor.id,
    kinds: deps.caseKinds.where(({ undo: way }) => typeof way !== "object"),
    state: "open",
  } as const;
  const [last] = await deps.cases.list(chat.id, filter, { limit: 1 });
  if (last === undefined) return [];
  return last.batch === undefined ? [last] : batchOf(deps, chat.id, last.batch);
}

/** The wave that the message tells of which is answered. */
async function waveOf({ caseMessages }: CaseDeps, chatId: number, named: Named): Promise<Range | undefined> {
  const { messageId } = named;
  const told = messageId === undefined ? undefined : await caseMessages.at({ placeId: chatId, messageId });
  const [from, to] = [told?.numbers.at(0), told?.numbers.at(-1)];
  return told?.as !== "wave" || from === undefined || to === undefined ? undefined : { from, to };
}

/** All open cases of one command, the newest first. */
async function batchOf({ cases }: CaseDeps, chatId: number, first: number): Promise<readonly Case[]> {
  const others = await cases.list(chatId, { batch: first, state: "open" }, { limit: BATCH });
  const one = await cases.find(chatId, first);
  return one?.state === "open" ? [...others, one] : others;
}

interface Matter {
  readonly found: readonly Case[];
  readonly reason: string | undefined;
}

/** What became of one case. */
interface Outcome {
  readonly one: Case;
  readonly result: ModerationResult;
}

/** One after the other: each needs the right by which such an act is done. A warning goes with what followed on it. */
async function undoAll(
  { undo, cases, caseKinds }: CaseDeps,
  call: Told,
  { found, reason }: Matter,
): Promise<readonly Outcome[]> {
  const { chat, actor, status, now } = call;
  const outcomes: Outcome[] = [];
  for (const one of found) {
    const isGone = outcomes.length > 0 && (await cases.find(chat.id, one.number))?.state !== "open";
    if (isGone) continue;
    const { right } = caseKinds.of(one.kind);
    const batch = outcomes.map(({ result }) => (result.ok ? result.case.number : undefined)).find(Boolean);
    const by = { kind: "member", member: actor } as const;
    const result: ModerationResult = hasRight(status, right)
      ? await undo({ chat, number: one.number, by, now, reason, batch })
      : { ok: false, refusal: text("access-lacks-right", { right: rightName(right) }) };
    outcomes.push({ one, result });
  }
  return outcomes;
}

/** One short notice; what was refused is for the caller alone. */
function told(deps: CaseDeps, outcomes: readonly Outcome[]): Reply {
  const lines = outcomes.flatMap(({ result }) => linesOf(result));
  const done = outcomes.filter(({ result }) => result.ok);
  const words = inLines(lines);
  return done.length === 0 ? answer(words) : notice(words, keysOf(deps, done));
}

const linesOf = (result: ModerationResult): readonly Text[] => {
  if (!result.ok) return [result.refusal];
  return result.partialFailure ? [result.card.text, result.partialFailure] : [result.card.text];
};

/** Whoever was banned is out of the group: a link brings them back. */
function keysOf(deps: CaseDeps, done: readonly Outcome[]): Card["buttons"] {
  const out = done.find(({ one }) => (one.kind === "ban" || one.kind === "kick") && one.target?.kind === "user");
  return out ? [[inviteButton(deps, out.one.number)]] : [];
}

/** A press changes the message that it stands under; a log channel or a private chat is told there. */
async function pressed(deps: CaseDeps, call: Call<NoSettings, number>, found: readonly Case[]) {
  if (found.length === 0) return { toast: text("undo-unknown", { number: call.args }), isAlert: true };
  const outcomes = await undoAll(deps, call, { found, reason: undefined });
  const [first] = outcomes;
  const done = outcomes.filter(({ result }) => result.ok);
  if (done.length === 0) return { toast: first?.result.ok === false ? first.result.refusal : undefined, isAlert: true };
  const state = text("cases-now-undone-by", { by: actorName(call.actor, call.status) });
  const lines = outcomes.flatMap(({ one, result }) =>
    result.ok
      ? [closedLine(deps.caseKinds, one, state), ...(result.partialFailure ? [result.partialFailure] : [])]
      : [result.refusal],
  );
  const { chatId: placeId, id: messageId } = call.message;
  if (placeId === call.chat.id) await deps.caseMessages.forget({ placeId, messageId });
  return { toast: text("cases-undone-toast"), replace: inLines(lines), buttons: keysOf(deps, done) };
}

const invite = (deps: CaseDeps) =>
  callback<NoSettings, number>({
    id: "cases.invite",
    access: "restrict_members",
    codec: wholeNumber,
    run: async (call) => {
      const link = await deps.gateway.invite(call.chat.id, after(call.now, INVITE_FOR));
      if (!link.ok)
        return { toast: text("access-bot-lacks-right", { right: rightName("invite_users") }), isAlert: true };
      return { reply: text("cases-invite", { link: link.value }) };
    },
  });

const inviteButton = (deps: CaseDeps, number: number): Button =>
  invite(deps).button(text("cases-button-invite"), number);
