// Deletes stretches of the chat, and single messages.

import { inLines, type Text, text } from "../../core/text.ts";
import { TO_DELETE } from "../../kit/declarations/access-presets.ts";
import { type Command, command } from "../../kit/declarations/command.ts";
import type { NoSettings } from "../../kit/feature.ts";
import { feature } from "../../kit/feature-declaration.ts";
import { nothing } from "../../kit/parsing/args.ts";
import { notice, type Reply, telling } from "../../kit/reply.ts";
import type { Call } from "../../kit/scope.ts";
import { type Deletion, deleteReplied, deleteStretch, type PurgeDeps } from "./deletion.ts";
import { isElsewhere } from "./places.ts";
import { bounded, readStretch } from "./range.ts";
import { createPurgeMarkStore, purgeTables } from "./store.ts";

export const purge = feature({
  id: "purge",
  tables: purgeTables,
  store: createPurgeMarkStore,
  uses: ["cases", "gateway", "recordCase", "audit", "seen"],
  setup: ({ store: marks, ...ports }) => {
    const deps = { ...ports, marks };
    return { title: "purge-title", commands: [...stretches(deps), ...marked(deps), single(deps)] };
  },
});

const stretches = (deps: PurgeDeps): readonly Command<NoSettings>[] => [
  command({
    name: "purge",
    summary: "purge-command-purge",
    example: "20",
    ...TO_DELETE,
    parse: readStretch,
    run: async (call) => aloud(deps, await deleteStretch(deps, call, call.args)),
  }),
  command({
    name: "spurge",
    summary: "purge-command-spurge",
    example: "20",
    ...TO_DELETE,
    silent: true,
    parse: readStretch,
    run: async (call) => troubleOf(await deleteStretch(deps, call, call.args)),
  }),
];

const marked = (deps: PurgeDeps): readonly Command<NoSettings>[] => [
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
const single = (deps: PurgeDeps): Command<NoSettings> =>
  command({
    name: "del",
    summary: "purge-command-del",
    ...TO_DELETE,
    silent: true,
    parse: nothing.inReply(),
    run: async (call) => troubleOf(await deleteReplied(deps, call)),
  });

/** The command goes at once, for it may stand outside of the range. */
async function setMark({ marks, gateway }: PurgeDeps, call: Call<NoSettings, unknown>): Promise<Reply> {
  const { chat, actor, message, repliedTo } = call;
  if (repliedTo === undefined) return undefined;
  await marks.set(chat.id, actor.id, repliedTo.message.id);
  await gateway.remove(chat.id, [message.id]);
  return text("purge-marked", { example: "/purgeto" });
}

/** A range that is refused keeps its mark; one does not reach from one topic into another. */
async function purgeToMark(deps: PurgeDeps, call: Call<NoSettings, unknown>): Promise<Reply> {
  const { chat, actor, repliedTo } = call;
  const mark = await deps.marks.take(chat.id, actor.id);
  if (mark === undefined || repliedTo === undefined) return text("purge-no-mark", { example: "/purgefrom" });
  if (await isElsewhere(deps.seen, call, mark)) {
    await deps.marks.set(chat.id, actor.id, mark);
    return text("purge-mark-elsewhere", { example: "/purgefrom" });
  }
  const stretch = bounded(mark, repliedTo.message.id);
  if (stretch.ok) return aloud(deps, await deleteStretch(deps, call, { ...stretch.value, isBounded: true }));
  await deps.marks.set(chat.id, actor.id, mark);
  return stretch.refusal;
}

/** Tells the chat; what stayed is said, not hidden, and what is kept can be brought back. */
function aloud({ audit }: PurgeDeps, deletion: Deletion): Reply {
  if (!deletion.ok) return deletion.refusal;
  const { opened, count, partialFailure } = deletion;
  const done = text("purge-done", { number: opened.number, count });
  const words = partialFailure ? inLines([done, partialFailure]) : done;
  return { ...notice(words, audit.buttons(opened)), tells: telling([opened]) };
}

/** What could not be done, for the eyes of the caller; nothing where all went well. */
const troubleOf = (deletion: Deletion): Text | undefined => (deletion.ok ? deletion.partialFailure : deletion.refusal);
