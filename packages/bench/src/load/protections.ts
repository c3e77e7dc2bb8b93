// Every protection, with settings under which ordinary messages never trigger it: `FLOOD` messages in a row do.
import { FLOOD } from "./traffic.ts";

/** Thirty kinds of messages that no message of the load is. */
const LOCKS =
  "photo video gif audio voice videonote document album spoiler sticker emojigame game effect invitelink botlink textlink " +
  "shortener idn email phone forward externalreply inline button anonchannel cashtag zalgo arabic poll contact";

/** How many entries the blocklist has, and how many one command adds: a message has 4,096 characters at most. */
const [ENTRIES, AT_ONCE] = [1_000, 250];

/** A word that stands in no sentence of the load. */
const word = (number: number): string =>
  `zqx${number
    .toString(26)
    .padStart(3, "0")
    .replace(/\d/g, (digit) => "qrstuvwxyz"[Number(digit)] ?? "q")}v`;

const blocklist: readonly string[] = Array.from({ length: ENTRIES / AT_ONCE }, (_, part) => {
  const words = Array.from({ length: AT_ONCE }, (_entry, number) => word(part * AT_ONCE + number));
  return `/addblocklist (${words.join(", ")})`;
});

/** What the owner of each group types. The same spam comes to many groups, so copies in several groups are not counted. */
export const PROTECTIONS: readonly string[] = [
  `/setflood ${FLOOD}`,
  "/setfloodtimer 50 2s",
  `/lock ${LOCKS}`,
  ...blocklist,
  "/duplicates on",
  "/duplicatemembers 50",
  "/duplicategroups off",
  "/joinburst on",
  "/reactions on",
];
