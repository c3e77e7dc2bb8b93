// /blocklist shows the entries, or switches the protection; /unblocklistall removes all, after the owner has confirmed it.
import { type Text, text } from "../../../core/text.ts";
import { FOR_MODERATORS } from "../../../kit/declarations/access-presets.ts";
import { type Callback, callback, wholeNumber } from "../../../kit/declarations/callback.ts";
import { type Command, command } from "../../../kit/declarations/command.ts";
import { nothing } from "../../../kit/parsing/args.ts";
import { onOffWatch } from "../../../kit/parsing/mode.ts";
import type { Ports } from "../../../kit/platform.ts";
import { answer, type Card, type MadeFile, type Reply } from "../../../kit/reply.ts";
import type { Call } from "../../../kit/scope.ts";
import type { Entry } from "../entry.ts";
import type { RecentMessages } from "../recent-messages.ts";
import type { BlocklistSettings } from "../settings.ts";
import type { BlocklistStore } from "../store.ts";
import { entryLine, entryWords, stateText } from "../texts.ts";

export type BlocklistDeps = Ports<"audit"> & {
  readonly entries: BlocklistStore;
  readonly recent: Pick<RecentMessages, "impactOf">;
};

/** The most entries in a message; a longer list is sent as a file. */
const LONGEST_LIST = 40;

export const listCommand = ({ entries }: BlocklistDeps): Command<BlocklistSettings> =>
  command({
    name: "blocklist",
    aliases: ["blocklists"],
    summary: "blocklists-command-list",
    example: "on",
    ...FOR_MODERATORS,
    parse: onOffWatch.optional(),
    run: async ({ chat, now, settings, args: mode, configure }) => {
      if (mode === undefined) return listOf(await entries.list(chat.id, now), settings);
      return (await configure({ mode })) ?? stateText({ ...settings, mode });
    },
  });

function listOf(all: readonly Entry[], settings: BlocklistSettings): Reply {
  const { length: count } = all;
  const state = stateText(settings);
  if (count === 0) return text("blocklists-none", { state });
  if (count > LONGEST_LIST) return { ...answer(text("blocklists-file", { state, count })), file: fileOf(all) };
  return text("blocklists-list", { state, count, lines: all.map(entryLine) });
}

/** One entry a line, as /addblocklist would take it. */
const fileOf = (all: readonly Entry[]): MadeFile => ({
  name: "blocklist.txt",
  content: `${all.map(entryWords).join("\n")}\n`,
});

/** The command that asks, and the button that confirms. */
export interface RemoveAllParts {
  readonly command: Command<BlocklistSettings>;
  readonly callback: Callback<BlocklistSettings>;
}

export function removeAllParts(deps: BlocklistDeps): RemoveAllParts {
  const { entries } = deps;
  const confirm = callback<BlocklistSettings, number>({
    id: "blocklists.clear",
    access: "owner",
    codec: wholeNumber,
    run: async (call) => {
      const { length: count } = await entries.list(call.chat.id, call.now);
      if (count === call.args && count > 0) return { replace: await removeAll(deps, call) };
      if (count === 0) return { toast: text("blocklists-empty"), isAlert: true, replace: text("blocklists-empty") };
      return { toast: text("blocklists-changed"), isAlert: true, replace: question(count), buttons: buttonsFor(count) };
    },
  });
  const question = (count: number): Text => text("blocklists-clear-question", { count });
  const buttonsFor = (count: number): Card["buttons"] => [
    [confirm.button(text("blocklists-clear-button", { count }), count)],
  ];
  return {
    callback: confirm,
    command: command({
      name: "unblocklistall",
      summary: "blocklists-command-unblocklistall",
      access: "owner",
      place: "group",
      parse: nothing,
      run: async ({ chat, now }) => {
        const { length: count } = await entries.list(chat.id, now);
        return count === 0 ? text("blocklists-empty") : answer(question(count), buttonsFor(count));
      },
    }),
  };
}

async function removeAll({ entries, audit }: BlocklistDeps, call: Call<BlocklistSettings, unknown>): Promise<Text> {
  const count = await entries.removeAll(call.chat.id);
  await audit.note(call.chat, {
    category: "settings",
    text: text("blocklists-log-cleared", { user: call.actor, count }),
  });
  return text("blocklists-cleared", { count });
}
