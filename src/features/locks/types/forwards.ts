// Lock types by where a message comes from: forwards, quotes and replies to other chats.
import type { Origin } from "../../../core/content.ts";
import { type Finds, foundIf, type Subject } from "../subject.ts";

/** Whether a message was forwarded from such an origin, which is not allowed. */
const forwardedFrom =
  (isMeant: (origin: Origin) => boolean): Finds =>
  (subject) => {
    const { origin } = subject.event.content;
    return foundIf(origin !== undefined && isMeant(origin) && !isAllowed(subject, origin));
  };

const isAllowed = ({ allowlist }: Subject, origin: Origin): boolean =>
  origin.kind !== "hidden" && allowlist.allowsChat(origin.member.id, origin.member.username);

const isPerson = (origin: Origin): boolean => origin.kind === "person" && origin.member.kind === "user";

/** A quote of another chat's message, which that chat's entry allows. */
const isForeign = (subject: Subject): boolean => {
  const { repliedOrigin } = subject.reading;
  return repliedOrigin !== undefined && !isAllowed(subject, repliedOrigin);
};

const quotes =
  (places: readonly string[]): Finds =>
  ({ reading }) =>
    foundIf(reading.texts.some(({ place }) => places.includes(place)));

export const forwardTypes = {
  forward: (subject) => storyOf(subject) ?? forwardedFrom(() => true)(subject),
  forwarduser: forwardedFrom((origin) => isPerson(origin) || origin.kind === "hidden"),
  forwardbot: forwardedFrom((origin) => origin.kind === "person" && origin.member.kind === "bot"),
  forwardchannel: forwardedFrom((origin) => origin.kind === "channel" || origin.kind === "group"),
  forwardstory: ({ reading }) => foundIf(reading.traits.has("forwarded-story")),
  hiddenforward: forwardedFrom((origin) => origin.kind === "hidden"),
  externalreply: (subject) => foundIf(subject.reading.traits.has("external-reply") && isForeign(subject)),
  externalquote: (subject) => (isForeign(subject) ? quotes(["external-quote"])(subject) : undefined),
  quote: quotes(["quote", "external-quote"]),
} as const satisfies Readonly<Record<string, Finds>>;

/** A story in a group is always a forwarded one. */
function storyOf({ reading }: Subject): ReturnType<Finds> {
  return foundIf(reading.traits.has("forwarded-story"));
}
