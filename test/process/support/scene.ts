// A group with its owner on an emulated Telegram whose time can be put forward, and the bot that runs for it.
import type { Group } from "telegram-emulator/people/group";
import type { Person } from "telegram-emulator/people/person";
import type { StoredMessage } from "telegram-emulator/state/records";
import type { Telegram } from "telegram-emulator/telegram";
import { atTime, type Bot, openTelegram, start, until, variablesFor, withDatabase } from "./operator.ts";

export interface Scene {
  readonly telegram: Telegram & { readonly url: string };
  readonly group: Group;
  readonly owner: Person;
  readonly alice: Person;
  readonly folder: string;
  /** Starts the bot and waits until it says so. */
  readonly starts: (more?: Readonly<Record<string, string>>) => Promise<Bot>;
  /** The owner writes, and the bot answers in the group or to the owner alone. */
  readonly asks: (command: string, replyTo?: StoredMessage) => Promise<string>;
  /** Lets time pass for Telegram, and for bots that start from now on. */
  readonly passes: (ms: number) => void;
}

export async function openScene(): Promise<Scene> {
  let ahead = 0;
  const now = (): number => Date.now() + ahead;
  const telegram = await openTelegram({ now });
  const [owner, alice] = [
    telegram.person({ name: "Olga", username: "olga_here" }),
    telegram.person({ name: "Alice", username: "alice_here" }),
  ];
  const group = telegram.group({ owner });
  group.addMember(alice);
  const folder = await withDatabase();
  const answers = () => telegram.calls.filter(({ method, ok }) => ok && method === "sendMessage");
  return {
    telegram,
    group,
    owner,
    alice,
    folder,
    starts: async (more = {}) => {
      const { nodeArgs, variables } = atTime(now());
      const bot = start(variablesFor(telegram, { ...variables, ...more }), { folder, nodeArgs });
      await bot.prints("app.started");
      return bot;
    },
    asks: async (command, replyTo) => {
      const before = answers().length;
      owner.in(group).says(command, { replyTo });
      await until(() => answers().length > before);
      return String((answers().at(-1)?.result as { readonly text?: unknown } | undefined)?.text);
    },
    passes: (ms) => {
      ahead += ms;
    },
  };
}
