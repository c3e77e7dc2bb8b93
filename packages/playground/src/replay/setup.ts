// Sets up the group of a replay: its owner, the bot, and the policy that the owner sets with commands.
import type { Group } from "telegram-emulator/people/group";
import type { Person } from "telegram-emulator/people/person";
import type { StoredMessage } from "telegram-emulator/state/records";
import type { Telegram } from "telegram-emulator/telegram";
import { type Authors, createAuthors } from "./authors.ts";
import { type Author, InputRefused, type ReplayInput } from "./replay-input.ts";

export interface Setup {
  readonly telegram: Telegram;
  readonly group: Group;
  readonly owner: Person;
  readonly authors: Authors;
  readonly policy: readonly { readonly command: string; readonly answer: string }[];
  /** The number of calls before the first event. */
  readonly callsBefore: () => number;
  /** The number of presses that the replay used to wait for the bot. */
  readonly presses: () => number;
  /** Waits until the bot has handled everything so far; throws if it does not within minutes. */
  readonly settle: () => Promise<void>;
}

export interface SetupDeps {
  readonly telegram: Telegram;
  readonly input: ReplayInput;
  readonly commands: readonly string[];
  readonly admins: readonly string[];
}

/** How many presses are tried, five seconds each. */
const MAX_PRESSES = 24;

/** Sets up the group while the bot runs. */
export async function setUp({ telegram, input, commands, admins }: SetupDeps): Promise<Setup> {
  const owner = telegram.person({ name: "Owner", id: 7_999_999_999 });
  const group = telegram.group({ title: input.title, owner });
  const authors = createAuthors(telegram);
  for (const author of adminsIn(input, admins)) group.makeAdmin(authors.person(author), "all");
  const anchor = owner.in(group).says("The replay begins.");
  let presses = 0;
  const settle = async (): Promise<void> => {
    presses += await awaitAnswer(owner, group, anchor);
  };
  const policy = [];
  for (const command of commands)
    policy.push({ command, answer: await typed({ telegram, group, owner, settle }, command) });
  const [callsBefore, marksBefore] = [telegram.calls.length, presses];
  return {
    telegram,
    group,
    owner,
    authors,
    policy,
    settle,
    callsBefore: () => callsBefore,
    presses: () => presses - marksBefore,
  };
}

/**
 * A chat's updates are handled in order. So once the bot has answered a press of a button that it does not know, it has
 * processed everything before. Returns the number of presses.
 */
async function awaitAnswer(owner: Person, group: Group, anchor: StoredMessage): Promise<number> {
  for (let presses = 1; presses <= MAX_PRESSES; presses += 1) {
    const { answer } = await owner.in(group).forges(anchor, "replay:mark");
    if (answer) return presses;
  }
  throw new InputRefused("The bot has not answered for two minutes: the replay was stopped.");
}

async function typed(setup: Pick<Setup, "telegram" | "group" | "owner" | "settle">, command: string): Promise<string> {
  const { telegram, group, owner, settle } = setup;
  const before = telegram.calls.length;
  owner.in(group).says(command);
  await settle();
  const call = telegram.calls.slice(before).find(({ method, ok }) => ok && method === "sendMessage");
  return (
    (call?.result as { readonly text?: string } | undefined)?.text?.replace(/\s+/g, " ").slice(0, 120) ?? "(no answer)"
  );
}

function adminsIn({ events }: ReplayInput, wanted: readonly string[]): readonly Author[] {
  const authors = events.flatMap((one) => ("author" in one ? [one.author] : []));
  return wanted.map((name) => {
    const found = authors.find((author) => author.name === name || String(author.id) === name || author.key === name);
    if (found?.kind !== "person") throw new InputRefused(`--admin ${name} is nobody who writes in the file.`);
    return found;
  });
}
