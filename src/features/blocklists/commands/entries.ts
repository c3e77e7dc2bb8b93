// /addblocklist and /rmblocklist.
import { inLines, type Text, text } from "../../../core/text.ts";
import { FOR_MODERATORS } from "../../../kit/declarations/access-presets.ts";
import { type Command, command } from "../../../kit/declarations/command.ts";
import type { Call } from "../../../kit/scope.ts";
import { actorName } from "../../../kit/words/actor-name.ts";
import { triggerKeys, type WrittenEntries, entries as writtenEntries } from "../arguments.ts";
import type { EntryDraft } from "../entry.ts";
import { compileMatcher } from "../matcher.ts";
import type { BlocklistSettings } from "../settings.ts";
import { listed } from "../texts.ts";
import type { BlocklistDeps } from "./list.ts";

export const entryCommands = (deps: BlocklistDeps): readonly Command<BlocklistSettings>[] => [
  command({
    name: "addblocklist",
    summary: "blocklists-command-addblocklist",
    example: '"free gold" no advertising {tmute 6h}',
    ...FOR_MODERATORS,
    parse: writtenEntries,
    run: (call) => addEntries(deps, call, call.args),
  }),
  command({
    name: "rmblocklist",
    aliases: ["unblocklist"],
    summary: "blocklists-command-rmblocklist",
    example: '"free gold"',
    ...FOR_MODERATORS,
    parse: triggerKeys,
    run: async (call) => {
      const { chat, args } = call;
      const gone = await deps.entries.remove(
        chat.id,
        args.map(({ key }) => key),
      );
      const there = new Set(gone.map(({ key }) => key));
      const missing = args.filter(({ key }) => !there.has(key)).map(({ trigger }) => trigger);
      const triggers = gone.map(({ trigger }) => trigger);
      if (triggers.length > 0) await noteRemoval(deps, call, triggers);
      return inLines([
        ...(triggers.length > 0
          ? [text("blocklists-removed", { count: triggers.length, triggers: listed(triggers) })]
          : []),
        ...(missing.length > 0 ? [text("blocklists-unknown", { triggers: listed(missing) })] : []),
      ]);
    },
  }),
];

type AnyCall = Call<BlocklistSettings, unknown>;

const noteRemoval = ({ audit }: BlocklistDeps, { chat, actor, status }: AnyCall, triggers: readonly string[]) =>
  audit.note(chat, {
    category: "settings",
    text: text("blocklists-log-removed", {
      user: actorName(actor, status),
      count: triggers.length,
      triggers: listed(triggers),
    }),
  });

/** A word that one member alone has written is none that members use: it may be the reason for the entry. */
const FEWEST_MEMBERS = 2;

/** Whom entries would have hit lately, where that is to be confirmed. */
async function warningAbout(
  { entries, recent }: BlocklistDeps,
  { chat, now }: AnyCall,
  drafts: readonly EntryDraft[],
): Promise<Text | undefined> {
  const tried = drafts.map((draft, id) => ({ ...draft, id, expiresAt: undefined, by: 0, at: now }));
  const added = compileMatcher(tried);
  const { hit, of, members } = recent.impactOf(chat.id, { added, present: await entries.matcher(chat.id) }, now);
  if (members < FEWEST_MEMBERS) return undefined;
  return text("blocklists-would-hit", { hit, of, members, example: "/addblocklist !" });
}

/** Adds entries, or says whom they would have hit; the first ones of a group switch the protection on. */
export async function addEntries(deps: BlocklistDeps, call: AnyCall, written: WrittenEntries): Promise<Text> {
  const warning = written.isConfirmed ? undefined : await warningAbout(deps, call, written.entries);
  return warning ?? save(deps, call, written);
}

async function save(
  { entries, audit }: BlocklistDeps,
  call: AnyCall,
  { entries: drafts, refused }: WrittenEntries,
): Promise<Text> {
  const { chat, actor, status, now, settings, configure } = call;
  const { added, updated, before } = await entries.add(drafts, { chatId: chat.id, by: actor.id, at: now });
  const isFirst = before === 0 && settings.mode === "off";
  const objection = isFirst ? await configure({ mode: "on" }) : undefined;
  const triggers = listed(drafts.map(({ trigger }) => trigger));
  await audit.note(chat, {
    category: "settings",
    text: text("blocklists-log-added", { user: actorName(actor, status), count: drafts.length, triggers }),
  });
  return inLines([
    ...(added > 0 ? [text("blocklists-added", { count: added, triggers })] : []),
    ...(updated > 0 ? [text("blocklists-updated", { count: updated, triggers: added > 0 ? "" : triggers })] : []),
    ...refused.slice(0, MOST_REFUSED).map(({ line, words }) => text("blocklists-line-refused", { line, words })),
    ...(objection ? [objection] : []),
    ...modeWords(isFirst && objection === undefined, settings),
  ]);
}

/** How many refused lines of a list are told. */
const MOST_REFUSED = 20;

function modeWords(isSwitchedOn: boolean, { mode }: BlocklistSettings): readonly Text[] {
  if (isSwitchedOn) return [text("blocklists-now-on")];
  if (mode === "on") return [];
  return [text(mode === "off" ? "blocklists-still-off" : "blocklists-only-watched", { example: "/blocklist on" })];
}
