// The rule of blocklists: messages, and what they become by an edit, are matched with the entries.
import type { EventOf } from "../../core/chat-event.ts";
import { judgedTexts, type Reading } from "../../core/content.ts";
import { harsher, type Sanction } from "../../core/sanction.ts";
import { type Text, text } from "../../core/text.ts";
import type { Verdict } from "../../core/verdict.ts";
import { type Rule, rule } from "../../kit/declarations/rule.ts";
import { analysed, type Hit, type Matcher, type TextsOf } from "./matcher.ts";
import type { Subject } from "./pattern.ts";
import { type BlocklistSettings, isOn, isWatched } from "./settings.ts";
import type { BlocklistStore } from "./store.ts";

type Judged = EventOf<"message" | "edit">;

export const triggerRule = ({ matcher }: Pick<BlocklistStore, "matcher">): Rule<BlocklistSettings> =>
  rule<BlocklistSettings, "message" | "edit", never, Matcher | undefined>({
    id: "blocklists.trigger",
    on: ["message", "edit"],
    facts: [],
    isOn,
    isWatched,
    gather: ({ chat }) => matcher(chat.id),
    judge: (event, { gathered }, { settings, now }) => {
      const hits = gathered?.hits(textsIn(event), now) ?? [];
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

/** Never the trigger: whoever is told what was found writes it in another way. */
function reasonOf(grounds: readonly Hit[], { reason: usual }: BlocklistSettings): Text {
  const own = grounds.find(({ entry }) => entry.reason !== undefined)?.entry.reason ?? usual;
  return own === undefined ? text("blocklists-reason") : text("blocklists-own-reason", { reason: own });
}

/** What a message has of each subject. */
const textsIn =
  (event: Judged): TextsOf =>
  (subject) =>
    analysed(TEXTS[subject](event).filter((one) => one !== undefined && one !== "") as string[]);

type Texts = readonly (string | undefined)[];

const TEXTS: Readonly<Record<Subject, (event: Judged) => Texts>> = {
  text: ({ content: { reading } }) => wordsOf(reading),
  name: ({ member }) => [member.name],
  username: ({ member }) => [member.username],
  file: ({ content: { reading } }) => reading.files.map(({ name }) => name),
  inline: ({ content: { reading } }) => [reading.via?.username],
  forward: ({ content }) => [...origins(content.origin), ...origins(content.reading.repliedOrigin)],
  stickerpack: ({ content: { reading } }) => [reading.sticker?.pack],
};

/** All that is written, the addresses behind words, and the emoji of a sticker. */
function wordsOf(reading: Reading): Texts {
  const [only, ...more] = reading.texts;
  if (only && more.length === 0 && reading.links.length === 0) return only.place === "quote" ? [] : [only.text];
  const hidden = reading.links.filter(
    ({ shown, place }) => shown !== undefined || place === "preview" || place === "reply",
  );
  return [
    ...judgedTexts(reading).map(({ text: words }) => words),
    ...hidden.map(({ url }) => url),
    reading.sticker?.emoji,
  ];
}

/** A forward by the name and the id of where it comes from. */
function origins(origin: Reading["repliedOrigin"]): Texts {
  if (origin === undefined) return [];
  return origin.kind === "hidden" ? [origin.name] : [origin.member.username, String(origin.member.id)];
}
