// The rule of blocklists: messages, and what they become by an edit, are matched with the entries.
import type { EventOf } from "../../core/chat-event.ts";
import { harsher, type Sanction } from "../../core/sanction.ts";
import { type Text, text } from "../../core/text.ts";
import type { Verdict } from "../../core/verdict.ts";
import { type Rule, rule } from "../../kit/declarations/rule.ts";
import { analysed, type Hit, type Matcher } from "./matcher.ts";
import type { RecentMessages } from "./recent-messages.ts";
import { type BlocklistSettings, isOn, isWatched } from "./settings.ts";
import type { BlocklistStore } from "./store.ts";
import { textsIn } from "./subjects.ts";

type Judged = EventOf<"message" | "edit">;

export interface RuleDeps extends Pick<BlocklistStore, "matcher"> {
  readonly recent: Pick<RecentMessages, "note">;
}

export const triggerRule = ({ matcher, recent }: RuleDeps): Rule<BlocklistSettings> =>
  rule<BlocklistSettings, "message" | "edit", never, Matcher | undefined>({
    id: "blocklists.trigger",
    on: ["message", "edit"],
    facts: [],
    isOn,
    isWatched,
    gather: (event) => {
      recent.note(event);
      return matcher(event.chat.id);
    },
    judge: (event, { gathered }, { settings, now }) => {
      const hits = gathered?.hits((subject) => analysed(textsIn(event, subject)), now) ?? [];
      return hits.length === 0 ? undefined : verdictOn(event, hits, settings);
    },
  });

/** What is done about a message: the harshest of what its entries ask for. An entry that asks for nothing is no verdict. */
function verdictOn(
  { message }: Judged,
  hits: readonly Hit[],
  settings: BlocklistSettings,
): Omit<Verdict, "rule"> | undefined {
  const sanction = hits.map(({ entry }) => sanctionBy(entry, settings)).reduce(harsher, undefined);
  const isDeleted = hits.some(({ entry }) => entry.action.deletes ?? settings.deletes);
  if (sanction === undefined && !isDeleted) return undefined;
  const grounds = byWeight(hits, sanction, settings);
  return {
    reason: reasonOf(grounds, settings),
    sanction,
    remove: isDeleted ? [message.id] : [],
    evidence: grounds.map(({ entry, matched }) => ({
      name: "entry",
      weight: 1,
      detail: text("blocklists-signal", { trigger: entry.trigger, number: String(entry.id), matched }),
    })),
    silent: grounds[0]?.entry.action.isSilent ?? false,
  };
}

const sanctionBy = ({ action }: Hit["entry"], { sanction }: BlocklistSettings): Sanction | undefined =>
  action.sanction ?? sanction;

/** Entries that ask for what is done come first. */
function byWeight(hits: readonly Hit[], sanction: Sanction | undefined, settings: BlocklistSettings): readonly Hit[] {
  const decides = ({ entry }: Hit): boolean =>
    harsher(sanctionBy(entry, settings), sanction) === sanctionBy(entry, settings);
  return [...hits.filter(decides), ...hits.filter((hit) => !decides(hit))];
}

/** Never the trigger: members who knew it would write it in another way. */
function reasonOf(grounds: readonly Hit[], { reason: usual }: BlocklistSettings): Text {
  const own = grounds.find(({ entry }) => entry.reason !== undefined)?.entry.reason ?? usual;
  return own === undefined ? text("blocklists-reason") : text("blocklists-own-reason", { reason: own });
}
