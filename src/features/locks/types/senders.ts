// Lock types by who sends: bots, channels, people who are no members.
import { type Finds, findSpan, foundIf } from "../subject.ts";

export const senderTypes = {
  inline: ({ reading, allowlist }) =>
    foundIf(reading.via !== undefined && !allowlist.allowsUsername(reading.via.username)),
  /** What an inline bot made, without the buttons that games and tools have. */
  bareinline: ({ reading, allowlist }) =>
    foundIf(
      reading.via !== undefined && !reading.traits.has("buttons") && !allowlist.allowsUsername(reading.via.username),
    ),
  guestbot: ({ event, reading, allowlist }) =>
    foundIf(reading.guestCaller !== undefined && !allowlist.allowsUsername(event.member.username)),
  button: ({ reading, allowlist }) =>
    foundIf(reading.traits.has("buttons") && !allowlist.allowsUsername(reading.via?.username)),
  anonchannel: ({ event, allowlist }) =>
    foundIf(event.senderKind === "channel" && !allowlist.allowsChat(event.member.id, event.member.username)),
  comment: ({ isOutsider }) => foundIf(isOutsider),
  command: ({ reading, allowlist }) => findSpan(reading, ["bot_command"], allowlist.allowsCommand),
  suggested: ({ reading }) => foundIf(reading.traits.has("suggested")),
} as const satisfies Readonly<Record<string, Finds>>;
