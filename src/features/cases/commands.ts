// The commands of cases: /case, /history, /why, /reason, /undo.

import type { Case } from "../../core/case.ts";
import { hasRight, isAdmin } from "../../core/member.ts";
import { inLines, type Text, text } from "../../core/text.ts";
import { FOR_MODERATORS } from "../../kit/declarations/access-presets.ts";
import { type Command, command } from "../../kit/declarations/command.ts";
import { ABOUT_CASE, form, replyForm } from "../../kit/declarations/forms.ts";
import type { NoSettings } from "../../kit/feature.ts";
import { maybeTarget } from "../../kit/parsing/args.ts";
import { accept, refuse } from "../../kit/parsing/parsed.ts";
import { answer, notice, type Reply } from "../../kit/reply.ts";
import type { Call } from "../../kit/scope.ts";
import { rightName } from "../../kit/words/right-name.ts";
import {
  type CaseReference,
  findCase,
  findCases,
  notFoundText,
  readNumberFirst,
  readReference,
  readRequired,
} from "./case-reference.ts";
import type { CaseDeps } from "./deps.ts";
import { explanation, undoButtons } from "./explanation.ts";
import type { CaseRange, GroupedUndo } from "./grouped-undo.ts";
import { history } from "./history.ts";
import { caseText } from "./texts.ts";
import { batchOf, inviteButtons, resultLines, type UndoCall, type UndoResult, undoAll } from "./undo.ts";

export const caseCommands = (deps: CaseDeps, grouped: GroupedUndo): readonly Command<NoSettings>[] => [
  ...showCommands(deps),
  reasonCommand(deps),
  undoCommand(deps, grouped),
];

const showCommands = (deps: CaseDeps): readonly Command<NoSettings>[] => [
  command({
    name: "case",
    summary: "cases-command-case",
    example: "12",
    access: "admin",
    place: "group",
    forms: ABOUT_CASE,
    parse: readNumberFirst,
    run: async (call) => {
      const found = await findCase(deps, call.chat.id, call.args);
      return found ? answer(caseText(found, deps), undoButtons(found)) : notFoundText(call.args, "/case #12");
    },
  }),
  command({
    name: "history",
    summary: "cases-command-history",
    example: "@anna",
    access: "everyone",
    place: "group",
    parse: maybeTarget,
    run: async (call) => {
      const target = call.args ?? call.actor;
      if (target.id !== call.actor.id && !isAdmin(call.status)) return text("cases-history-own-only");
      return history(deps, call.chat.id, { target, before: undefined });
    },
  }),
  command({
    name: "why",
    summary: "cases-command-why",
    example: "12",
    access: "everyone",
    place: "group",
    forms: ABOUT_CASE,
    parse: readRequired,
    run: async (call) => {
      const found = await findCase(deps, call.chat.id, call.args);
      return found ? explanation(deps, call, found) : notFoundText(call.args, "/why #12");
    },
  }),
];

const reasonCommand = (deps: CaseDeps): Command<NoSettings> =>
  command({
    name: "reason",
    summary: "cases-command-reason",
    example: "12 spam",
    ...FOR_MODERATORS,
    forms: [form("<case> <reason>"), replyForm("<reason>")],
    parse: async (said, directory) => {
      const read = await readRequired(said, directory);
      if (!read.ok || read.value.rest !== "") return read;
      return refuse(text("cases-reason-missing", { example: said.example }));
    },
    run: (call) => setReason(deps, call, call.args),
  });

/** Sets the reason of the cases that are meant; the cases of one command share it. */
async function setReason(deps: CaseDeps, call: Call<NoSettings, unknown>, named: CaseReference): Promise<Reply> {
  const { chat, status } = call;
  const found = await findCases(deps, chat.id, named);
  const [first] = found;
  if (!first) return notFoundText(named, "/reason #12 spam");
  const lacking = found.map(({ kind }) => deps.caseKinds.of(kind).right).find((right) => !hasRight(status, right));
  if (lacking) return text("access-lacks-right", { right: rightName(lacking) });
  for (const { number } of found) await deps.cases.explain(chat.id, number, named.rest);
  return notice(text("cases-reason-set", { number: first.number, reason: named.rest }));
}

const undoCommand = (deps: CaseDeps, grouped: GroupedUndo): Command<NoSettings> =>
  command({
    name: "undo",
    summary: "cases-command-undo",
    example: "12",
    access: "admin",
    place: "group",
    forms: [form(""), form("<case> [reason]"), replyForm("[reason]")],
    parse: (said) => accept(readReference(said)),
    run: async (call) => {
      const group = await groupOf(deps, call.chat.id, call.args);
      if (group) return (await grouped.run(call, group)).words;
      const found = await casesToUndo(deps, call, call.args);
      if (found.length === 0) return nothingToUndo(call.args);
      return undoReply(deps, await undoAll(deps, call, { found, reason: call.args.rest || undefined }));
    },
  });

/** Why there is nothing to undo. */
function nothingToUndo(named: CaseReference): Text {
  const { number, messageId } = named;
  if (number !== undefined) return text("undo-unknown", { number });
  return messageId === undefined
    ? text("cases-undo-nothing", { example: "/undo 12" })
    : notFoundText(named, "/undo #12");
}

/** The cases to undo: the named one, or all of the notice replied to; otherwise the caller's last act, with its whole batch. */
async function casesToUndo(deps: CaseDeps, { chat, actor }: UndoCall, named: CaseReference): Promise<readonly Case[]> {
  const found = await findCases(deps, chat.id, named);
  const open = found.filter(({ state }) => state === "open");
  if (found.length > 0) return open.length > 0 ? [...open].reverse() : found.slice(0, 1);
  if (named.number !== undefined || named.messageId !== undefined) return [];
  const filter = {
    actorId: actor.id,
    kinds: deps.caseKinds.where(({ undo }) => typeof undo !== "object"),
    state: "open",
  } as const;
  const [last] = await deps.cases.list(chat.id, filter, { limit: 1 });
  if (last === undefined) return [];
  return last.batch === undefined ? [last] : batchOf(deps, chat.id, last.batch);
}

/** The group of cases in the grouped notice that is replied to. */
async function groupOf(
  { caseMessages }: CaseDeps,
  chatId: number,
  named: CaseReference,
): Promise<CaseRange | undefined> {
  const { messageId } = named;
  const message = messageId === undefined ? undefined : await caseMessages.at({ placeId: chatId, messageId });
  const [from, to] = [message?.numbers.at(0), message?.numbers.at(-1)];
  return message?.as !== "wave" || from === undefined || to === undefined ? undefined : { from, to };
}

/** A notice where something was undone; otherwise an answer for the caller alone. */
function undoReply(deps: CaseDeps, results: readonly UndoResult[]): Reply {
  const lines = results.flatMap(({ result }) => resultLines(result));
  const done = results.filter(({ result }) => result.ok);
  const words = inLines(lines);
  return done.length === 0 ? answer(words) : notice(words, inviteButtons(deps, done));
}
