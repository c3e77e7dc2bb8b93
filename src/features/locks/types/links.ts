// Lock types by addresses: links of all kinds, e-mail addresses, telephone numbers.
import type { Link } from "../../../core/content.ts";
import { isInvite, readAddress, readTelegramLink, usernameOf } from "../addresses.ts";
import { type Finds, type Found, findSpan, type Subject } from "../subject.ts";

/** The first link of a kind that is not allowed; links in a quote from this chat are another's. */
function findLink({ reading, allowlist }: Subject, isMeant: (link: Link) => boolean): Found | undefined {
  const found = reading.links.find(
    (link) => link.place !== "quote" && isMeant(link) && !allowlist.allowsAddress(link.url),
  );
  return found && { words: found.url };
}

const linkThat =
  (isMeant: (link: Link) => boolean): Finds =>
  (subject) =>
    findLink(subject, isMeant);

/** Services that hide where a link leads. */
const SHORTENERS: ReadonlySet<string> = new Set([
  "adf.ly",
  "bit.do",
  "bit.ly",
  "bitly.com",
  "bl.ink",
  "buff.ly",
  "clck.ru",
  "cutt.ly",
  "da.gd",
  "dub.sh",
  "goo.gl",
  "goo.su",
  "is.gd",
  "j.mp",
  "kutt.it",
  "lnkd.in",
  "ow.ly",
  "qps.ru",
  "rb.gy",
  "rebrand.ly",
  "s.id",
  "shorturl.at",
  "shorte.st",
  "surl.li",
  "t.co",
  "t.ly",
  "t2m.io",
  "tiny.cc",
  "tiny.one",
  "tinyurl.com",
  "trib.al",
  "u.to",
  "urlz.fr",
  "v.gd",
  "vk.cc",
  "wa.link",
  "x.gd",
]);

const hostOf = ({ url }: Link): string => readAddress(url)?.host ?? "";

/** A host in another script than Latin, or written in its ASCII form (RFC 5890: `xn--`). */
const isInternational = (link: Link): boolean => /[^\0-\u007F]|(?:^|\.)xn--/u.test(hostOf(link));

function isInviteLink({ url }: Link): boolean {
  const link = readTelegramLink(url);
  return link !== undefined && isInvite(link);
}

/** A link to a bot: usernames of bots end in `bot` (Telegram, BotFather). */
function isBotLink({ url }: Link): boolean {
  const link = readTelegramLink(url);
  return link !== undefined && (usernameOf(link)?.endsWith("bot") ?? false);
}

/** Words that hide another address than the one they show. */
const isMasked = ({ url, shown, place }: Link): boolean =>
  place !== "button" && shown !== undefined && hostOf({ url, place }) !== readAddress(shown)?.host;

export const linkTypes = {
  url: linkThat(() => true),
  invitelink: linkThat(isInviteLink),
  botlink: linkThat(isBotLink),
  textlink: linkThat(isMasked),
  shortener: linkThat((link) => SHORTENERS.has(hostOf(link))),
  idn: linkThat(isInternational),
  preview: (subject) =>
    subject.reading.traits.has("preview") ? findLink(subject, ({ place }) => place !== "button") : undefined,
  /** A link in a quote, from this chat or another. */
  quotedlink: ({ reading, allowlist }) => {
    const found = reading.links.find(
      ({ place, url }) => (place === "quote" || place === "external-quote") && !allowlist.allowsAddress(url),
    );
    return found && { words: found.url };
  },
  email: ({ reading }) => findSpan(reading, ["email"]),
  phone: ({ reading }) => findSpan(reading, ["phone_number"]),
} as const satisfies Readonly<Record<string, Finds>>;
