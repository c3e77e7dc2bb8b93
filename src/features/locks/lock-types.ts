// The kinds of messages that can be locked, by group. Names are those of Rose, Sophie and Alita where these have one.
import type { PlainKey } from "../../core/text.ts";

/** Groups of the menu, in its order, with their lock types. */
export const GROUPS = {
  media: [
    "media",
    "photo",
    "video",
    "gif",
    "audio",
    "voice",
    "videonote",
    "document",
    "livephoto",
    "paidmedia",
    "album",
    "spoiler",
    "newmembermedia",
  ],
  stickers: [
    "sticker",
    "stickeranimated",
    "stickerpremium",
    "emoji",
    "emojicustom",
    "emojionly",
    "emojigame",
    "game",
    "effect",
  ],
  links: ["url", "invitelink", "botlink", "textlink", "shortener", "idn", "preview", "quotedlink", "email", "phone"],
  forwards: [
    "forward",
    "forwarduser",
    "forwardbot",
    "forwardchannel",
    "forwardstory",
    "hiddenforward",
    "externalreply",
    "externalquote",
    "quote",
    "story",
  ],
  senders: [
    "bot",
    "inline",
    "bareinline",
    "guestbot",
    "button",
    "anonchannel",
    "comment",
    "command",
    "suggested",
    "reaction",
    "outsidereaction",
  ],
  text: [
    "text",
    "mention",
    "hashtag",
    "cashtag",
    "caps",
    "longtext",
    "lines",
    "zalgo",
    "code",
    "pre",
    "blockquote",
    "expandablequote",
    "underline",
    "strikethrough",
    "edited",
  ],
  languages: ["arabic", "cyrillic", "cjk", "rtl"],
  others: [
    "contact",
    "location",
    "poll",
    "checklist",
    "giveaway",
    "richmessage",
    "unknown",
    "newmemberunknown",
    "other",
    "all",
  ],
} as const;

export type LockGroup = keyof typeof GROUPS;
export type LockId = (typeof GROUPS)[LockGroup][number];

export const LOCK_GROUPS = Object.keys(GROUPS) as readonly LockGroup[];
export const LOCK_IDS: readonly LockId[] = LOCK_GROUPS.flatMap((group): readonly LockId[] => GROUPS[group]);

/** Names by which other bots know a lock type, or which people type. */
const ALIASES: Readonly<Record<string, LockId>> = {
  animation: "gif",
  dice: "emojigame",
  doc: "document",
  embedlink: "textlink",
  files: "document",
  image: "photo",
  images: "photo",
  keyboardlessbot: "bareinline",
  link: "url",
  links: "url",
  messages: "text",
  photos: "photo",
  previews: "preview",
  punycode: "idn",
  round: "videonote",
  stickers: "sticker",
  videos: "video",
  webpreview: "preview",
  webprev: "preview",
};

const BY_NAME: ReadonlyMap<string, LockId> = new Map([
  ...Object.entries(ALIASES),
  ...LOCK_IDS.map((id) => [id, id] as const),
]);

/** The lock type of a name, in any case and with hyphens or underscores; undefined where there is none. */
export const lockOfName = (name: string): LockId | undefined => BY_NAME.get(plain(name));

/** Names of lock types that are close to a word that is none, nearest first: at most three. */
export function nearestLocks(word: string): readonly string[] {
  const wanted = plain(word);
  return [...BY_NAME.keys()]
    .map((name) => ({ name, far: distance(wanted, name) }))
    .filter(({ name, far }) => far <= Math.max(1, Math.floor(wanted.length / 3)) || isPart(name, wanted))
    .sort((a, b) => a.far - b.far || a.name.localeCompare(b.name, "en"))
    .slice(0, 3)
    .map(({ name }) => name);
}

/** The lock types that go by a word or whose name holds it; the one of that very name first. */
export function searchLocks(word: string): readonly LockId[] {
  const exact = lockOfName(word);
  const found = LOCK_IDS.filter((one) => one !== exact && isPart(one, plain(word)));
  return exact === undefined ? found : [exact, ...found];
}

/** Whether a name holds a word of three letters or more: shorter ones are in many. */
const isPart = (name: string, word: string): boolean => word.length >= 3 && name.includes(word);

const plain = (name: string): string => name.toLowerCase().replace(/[-_\s]/g, "");

/** Edits of one letter that make one word of the other (Levenshtein). */
function distance(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1)
      row.push(
        Math.min((row[j - 1] ?? 0) + 1, (before[j] ?? 0) + 1, (before[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1])),
      );
    before = row;
  }
  return before[b.length] ?? 0;
}

/** The headings of the groups. */
export const GROUP_TITLES: Readonly<Record<LockGroup, PlainKey>> = {
  media: "locks-group-media",
  stickers: "locks-group-stickers",
  links: "locks-group-links",
  forwards: "locks-group-forwards",
  senders: "locks-group-senders",
  text: "locks-group-text",
  languages: "locks-group-languages",
  others: "locks-group-others",
};
