// The commands that delete ranges of messages, and single messages.

import { inLines, type Text, text } from "../../core/text.ts";
import { TO_DELETE } from "../../kit/declarations/access-presets.ts";
import { type Command, command } from "../../kit/declarations/command.ts";
import { form, replyForm } from "../../kit/declarations/forms.ts";
import type { NoSettings } from "../../kit/feature.ts";
import { nothing } from "../../kit/parsing/args.ts";
import { notice, type Reply, telling } from "../../kit/reply.ts";
import type { Call } from "../../kit/scope.ts";
import { type Deletion, deleteRange, deleteReplied, type PurgeDeps } from "./deletion.ts";
import { rangeBetween, readRange } from "./range.ts";
import { isInOtherTopic } from "./topics.ts";

export const purgeCommands = (deps: PurgeDeps): readonly Command<NoSettings>[] => [
  ...rangeCommands(deps),
  ...markCommands(deps),
  deleteCommand(deps),
];

const rangeCommands = (deps: PurgeDeps): readonly Command<NoSettings>[] => [
  command({
    name: "purge",
    summary: "purge-command-purge",
    example: "20",
    ...TO_DELETE,
    forms: [form("<number>"), replyForm(), replyForm("<number>")],
    parse: readRange,
    run: async (call) => noticeReply(deps, await deleteRange(deps, call, call.args)),
  }),
  command({
    name: "spurge",
    summary: "purge-command-spurge",
    example: "20",
    ...TO_DELETE,
    silent: true,
    forms: [form("<number>"), replyForm(), replyForm("<number>")],
    parse: readRange,
    run: async (call) => failureText(await deleteRange(deps, call, call.args)),
  }),
];

const markCommands = (deps: PurgeDeps): readonly Command<NoSettings>[] => [
  command({
    name: "purgefrom",
    summary: "purge-command-purgefrom",
    ...TO_DELETE,
    parse: nothing.inReply(),
    run: (call) => setMark(deps, call),
  }),
  command({
    name: "purgeto",
    summary: "purge-command-purgeto",
    ...TO_DELETE,
    parse: nothing.inReply(),
    run: (call) => purgeToMark(deps, call),
  }),
];

/** `/del` is as silent as a deletion by hand. */
const deleteCommand = (deps: PurgeDeps): Command<NoSettings> =>
  command({
    name: "del",
    summary: "purge-command-del",
    ...TO_DELETE,
    silent: true,
    parse: nothing.inReply(),
    run: async (call) => failureText(await deleteReplied(deps, call)),
  });

/** Deletes the command at once, since it may lie outside of the range. */
async function setMark({ marks, gateway }: PurgeDeps, call: Call<NoSettings, unknown>): Promise<Reply> {
  const { chat, actor, message, repliedTo } = call;
  if (repliedTo === undefined) return undefined;
  await marks.set(chat.id, actor.id, repliedTo.message.id);
  await gateway.remove(chat.id, [message.id]);
  return text("purge-marked", { example: "/purgeto" });
}

/** Purges from the mark to the message replied to. A refused range keeps its mark; a range lies in one topic. */
async function purgeToMark(deps: PurgeDeps, call: Call<NoSettings, unknown>): Promise<Reply> {
  const { chat, actor, repliedTo } = call;
  const mark = await deps.marks.take(chat.id, actor.id);
  if (mark === undefined || repliedTo === undefined) return text("purge-no-mark", { example: "/purgefrom" });
  if (await isInOtherTopic(deps.seen, call, mark)) {
    await deps.marks.set(chat.id, actor.id, mark);
    return text("purge-mark-elsewhere", { example: "/purgefrom" });
  }
  const range = rangeBetween(mark, repliedTo.message.id);
  if (range.ok) return noticeReply(deps, await deleteRange(deps, call, { ...range.value, isBounded: true }));
  await deps.marks.set(chat.id, actor.id, mark);
  return range.refusal;
}

/** The notice for the chat: what was deleted, what stays, and the undo button. */
function noticeReply({ audit }: PurgeDeps, deletion: Deletion): Reply {
  if (!deletion.ok) return deletion.refusal;
  const { opened, count, partialFailure } = deletion;
  const done = text("purge-done", { number: opened.number, count });
  const words = partialFailure ? inLines([done, partialFailure]) : done;
  return { ...notice(words, audit.buttons(opened)), tells: telling([opened]) };
}

/** What failed, for the caller alone; undefined where nothing did. */
const failureText = (deletion: Deletion): Text | undefined =>
  deletion.ok ? deletion.partialFailure : deletion.refusal;
