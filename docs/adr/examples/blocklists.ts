// Blocklists: words and patterns of a group's own, each with a reason and an act of its own.
import { z } from "zod";
import type { EventOf } from "../../../src/core/chat-event.ts";
import type { Sanction } from "../../../src/core/sanction.ts";
import { text } from "../../../src/core/text.ts";
import { type Command, command } from "../../../src/kit/declarations/command.ts";
import { rule } from "../../../src/kit/declarations/rule.ts";
import { feature } from "../../../src/kit/feature-declaration.ts";
import { accept, type Parsed, refuse } from "../../../src/kit/parsing/parsed.ts";
import { sanctionSetting } from "../../../src/kit/parsing/schemas.ts";

const blocklistSettings = z.object({
  sanction: sanctionSetting.optional(),
  deletes: z.boolean().default(true),
});
type BlocklistSettings = z.infer<typeof blocklistSettings>;

/** One entry, as it was written. */
interface Entry {
  readonly trigger: string;
  readonly reason: string | undefined;
  readonly sanction: Sanction | undefined;
}

/** Entries compiled once a change: literals behind an index, `re:` patterns on a linear engine. */
interface Matcher {
  readonly first: (words: string) => Entry | undefined;
}

interface BlocklistStore {
  /** Adds all or nothing; gives how many are new. */
  readonly add: (chatId: number, entries: readonly Entry[]) => Promise<number>;
  /** From memory once it is compiled, so that an ordinary message costs no query. */
  readonly matcher: (chatId: number) => Promise<Matcher>;
}

export const blocklists = feature({
  id: "blocklists",
  settings: blocklistSettings,
  store: (statements: { readonly entries: BlocklistStore }) => statements.entries,
  setup: ({ store: entries }) => {
    return {
      title: "blocklists-title",
      commands: [add(entries)],
      rules: [
        rule<BlocklistSettings, "message" | "edit", never, Matcher>({
          id: "blocklists.trigger",
          on: ["message", "edit"],
          facts: [],
          isOn: () => true,
          gather: ({ chat }) => entries.matcher(chat.id),
          judge: (event, { gathered }, { settings }) => verdictOn(event, gathered, settings),
        }),
      ],
      protections: [
        {
          title: "blocklists-title",
          isOn: ({ deletes }) => deletes,
          botRights: () => ["delete_messages", "restrict_members"],
        },
      ],
    };
  },
});

/** Pure: the same message under the same entries has the same verdict, live or replayed. */
function verdictOn({ message, content }: EventOf<"message" | "edit">, entries: Matcher, settings: BlocklistSettings) {
  const hit = entries.first(content.text);
  if (!hit) return undefined;
  return {
    reason: text("blocklists-reason"),
    sanction: hit.sanction ?? settings.sanction,
    remove: settings.deletes ? [message.id] : [],
    evidence: [{ name: "trigger", weight: 1, detail: hit.trigger }],
  };
}

const add = (entries: BlocklistStore): Command<BlocklistSettings> =>
  command({
    name: "addblocklist",
    summary: "blocklists-command-add",
    example: '"free gold" {tmute 6h}',
    access: "restrict_members",
    place: "group",
    parse: ({ args }) => parseEntries(args),
    run: async ({ chat, args }) => text("blocklists-added", { count: await entries.add(chat.id, args) }),
  });

function parseEntries(args: string): Parsed<readonly Entry[]> {
  const trigger = args.trim();
  return trigger === ""
    ? refuse(text("blocklists-malformed", { example: "/addblocklist free gold" }))
    : accept([{ trigger, reason: undefined, sanction: undefined }]);
}
