// The group that a file is replayed in: its owner, its bot, and the policy that the owner sets by typing commands.
import type { Group } from "telegram-emulator/people/group";
import type { Person } from "telegram-emulator/people/person";
import type { StoredMessage } from "telegram-emulator/state/records";
import type { Telegram } from "telegram-emulator/telegram";
import { type Authors, createAuthors } from "./authors.ts";
import { type Author, InputRefused, type Material } from "./material.ts";

export interface Setup {
  readonly telegram: Telegram;
  readonly group: Group;
  readonly owner: Person;
  readonly authors: Authors;
  readonly policy: readonly { readonly command: string; readonly answer: string }[];
  /** How many calls the bot had made before the file began. */
  readonly callsBefore: () => number;
  /** How many presses marked the end of a wait. */
  readonly marks: () => number;
  /** Waits until the bot has handled all that came before; throws where it does not for minutes. */
  readonly settle: () => Promise<void>;
}

export interface SetupNeeds {
  readonly telegram: Telegram;
  readonly material: Material;
  readonly commands: readonly string[];
  readonly admins: readonly string[];
}

/** How often a press is waited for, five seconds each time. */
const PATIENCE = 24;

/** Sets the group up while the bot runs. */
export async function setUp({ telegram, material, commands, admins }: SetupNeeds): Promise<Setup> {
  const owner = telegram.person({ name: "Owner", id: 7_999_999_999 });
  const group = telegram.group({ title: material.title, owner });
  const authors = createAuthors(telegram);
  for (const author of adminsIn(material, admins)) group.makeAdmin(authors.person(author), "all");
  const anchor = owner.in(group).says("The replay begins.");
  let marks = 0;
  const settle = async (): Promise<void> => {
    marks += await mark(owner, group, anchor);
  };
  const policy = [];
  for (const command of commands)
    policy.push({ command, answer: await typed({ telegram, group, owner, settle }, command) });
  const [callsBefore, marksBefore] = [telegram.calls.length, marks];
  return {
    telegram,
    group,
    owner,
    authors,
    policy,
    settle,
    callsBefore: () => callsBefore,
    marks: () => marks - marksBefore,
  };
}

/**
 * A chat's updates are handled in their order. So once the bot has answered a press of a button that it does not know,
 * it is done with everything before. Gives how many presses that took.
 */
async function mark(owner: Person, group: Group, anchor: StoredMessage): Promise<number> {
  for (let presses = 1; presses <= PATIENCE; presses += 1) {
    const { answer } = await owner.in(group).forges(anchor, "replay:mark");
    if (answer) return presses;
  }
  throw new InputRefused("The bot has not answered for two minutes, so the replay was given up.");
}

async function typed(setup: Pick<Setup, "telegram" | "group" | "owner" | "settle">, command: string): Promise<string> {
  const { telegram, group, owner, settle } = setup;
  const before = telegram.calls.length;
  owner.in(group).says(command);
  await settle();
  const said = telegram.calls.slice(before).find(({ method, ok }) => ok && method === "sendMessage");
  return (
    (said?.result as { readonly text?: string } | undefined)?.text?.replace(/\s+/g, " ").slice(0, 120) ?? "(no answer)"
  );
}

function adminsIn({ happenings }: Material, wanted: readonly string[]): readonly Author[] {
  const authors = happenings.flatMap((one) => ("author" in one ? [one.author] : []));
  return wanted.map((name) => {
    const found = authors.find((author) => author.name === name || String(author.id) === name || author.key === name);
    if (found?.kind !== "person") throw new InputRefused(`--admin ${name} is nobody who writes in the file.`);
    return found;
  });
}
