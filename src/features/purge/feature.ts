// Deletes stretches of the chat, and single messages.
import { z } from "zod";
import { type Text, text } from "../../core/text.ts";
import { inReply, nothing } from "../../kit/args.ts";
import { type Command, command } from "../../kit/command.ts";
import { defineFeature } from "../../kit/feature.ts";
import { notice, type Reply, telling } from "../../kit/reply.ts";
import type { Call } from "../../kit/scope.ts";
import { type Deletion, deleteReplied, deleteStretch, type PurgeNeeds } from "./deletion.ts";
import { isElsewhere } from "./places.ts";
import { bounded, readStretch } from "./range.ts";

const noSettings = z.object({});
type None = z.infer<typeof noSettings>;

const FOR_CLEANERS = { access: "delete_messages", needs: ["delete_messages"], place: "group" } as const;

export function purge(needs: PurgeNeeds) {
  return defineFeature("purge", noSettings, {
    title: "purge-title",
    commands: [...stretches(needs), ...marks(needs), single(needs)],
  });
}

const stretches = (needs: PurgeNeeds): readonly Command<None>[] => [
  command({
    name: "purge",
    summary: "purge-command-purge",
    example: "20",
    ...FOR_CLEANERS,
    parse: readStretch,
    run: async (call) => aloud(needs, await deleteStretch(needs, call, call.args)),
  }),
  command({
    name: "spurge",
    summary: "purge-command-spurge",
    example: "20",
    ...FOR_CLEANERS,
    silent: true,
    parse: readStretch,
    run: async (call) => troubleOf(await deleteStretch(needs, call, call.args)),
  }),
];

const marks = (needs: PurgeNeeds): readonly Command<None>[] => [
  command({
    name: "purgefrom",
    summary: "purge-command-purgefrom",
    ...FOR_CLEANERS,
    parse: inReply<undefined>("/purgefrom", nothing),
    run: (call) => setMark(needs, call),
  }),
  command({
    name: "purgeto",
    summary: "purge-command-purgeto",
    ...FOR_CLEANERS,
    parse: inReply<undefined>("/purgeto", nothing),
    run: (call) => purgeToMark(needs, call),
  }),
];

/** `/del` is as silent as a deletion by hand. */
const single = (needs: PurgeNeeds): Command<None> =>
  command({
    name: "del",
    summary: "purge-command-del",
    ...FOR_CLEANERS,
    silent: true,
    parse: inReply<undefined>("/del", nothing),
    run: async (call) => troubleOf(await deleteReplied(needs, call)),
  });

/** The command goes at once, for it may stand outside of the range. */
async function setMark({ marks, gateway }: PurgeNeeds, call: Call<None, unknown>): Promise<Reply> {
  const { chat, actor, message, repliedTo } = call;
  if (repliedTo === undefined) return undefined;
  await marks.set(chat.id, actor.id, repliedTo.message.id);
  await gateway.remove(chat.id, [message.id]);
  return text("purge-marked", { example: "/purgeto" });
}

/** A range that is refused keeps its mark; one does not reach from one topic into another. */
async function purgeToMark(needs: PurgeNeeds, call: Call<None, unknown>): Promise<Reply> {
  const { chat, actor, repliedTo } = call;
  const mark = await needs.marks.take(chat.id, actor.id);
  if (mark === undefined || repliedTo === undefined) return text("purge-no-mark", { example: "/purgefrom" });
  if (await isElsewhere(needs.places, call, mark)) {
    await needs.marks.set(chat.id, actor.id, mark);
    return text("purge-mark-elsewhere", { example: "/purgefrom" });
  }
  const stretch = bounded(mark, repliedTo.message.id);
  if (stretch.ok) return aloud(needs, await deleteStretch(needs, call, { ...stretch.value, isBounded: true }));
  await needs.marks.set(chat.id, actor.id, mark);
  return stretch.refusal;
}

/** Tells the chat; what stayed is said, not hidden, and what is kept can be brought back. */
function aloud({ records }: PurgeNeeds, deletion: Deletion): Reply {
  if (!deletion.ok) return deletion.refusal;
  const { opened, count, shortfall } = deletion;
  const done = text("purge-done", { number: opened.number, count });
  const words = shortfall ? text("purge-lines", { lines: [done, shortfall] }) : done;
  return { ...notice(words, records.buttons(opened)), tells: telling([opened]) };
}

/** What could not be done, for the eyes of the caller; nothing where all went well. */
const troubleOf = (deletion: Deletion): Text | undefined => (deletion.ok ? deletion.shortfall : deletion.refusal);
