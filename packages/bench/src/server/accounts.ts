// The fixed accounts: the bot, and the owner and one admin of every group.
import { groupRights } from "telegram-emulator/state/rights";

/** The token of a bot that does not exist. */
export const TOKEN = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw";

export interface Person {
  readonly id: number;
  readonly is_bot: boolean;
  readonly first_name: string;
  readonly username?: string;
}

export const BOT: Person = { id: 110_201_543, is_bot: true, first_name: "Moderato", username: "moderato_bench_bot" };
export const OWNER: Person = { id: 1001, is_bot: false, first_name: "Olga", username: "olga_of_the_bench" };
export const ADMIN: Person = { id: 1002, is_bot: false, first_name: "Adam", username: "adam_of_the_bench" };

/** What an administrator may do: everything (Bot API, ChatMemberAdministrator). */
const RIGHTS = {
  can_be_edited: false,
  is_anonymous: false,
  ...Object.fromEntries(groupRights.map((right) => [right, true])),
};

/** What getChatAdministrators gives for every group. */
export const ADMINISTRATORS: readonly Readonly<Record<string, unknown>>[] = [
  { status: "creator", user: OWNER, is_anonymous: false },
  { status: "administrator", user: ADMIN, ...RIGHTS },
  { status: "administrator", user: BOT, ...RIGHTS },
];
