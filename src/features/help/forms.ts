// How each command is written: every form of it, in words that the reader's language fills.
import type { PlainKey } from "../../core/text.ts";

/** What stands for something in a form; with a question mark it may be left out. */
export const WORDS = {
  user: "help-word-user",
  users: "help-word-users",
  "reason?": "help-word-reason",
  reason: "help-word-reason-needed",
  "title?": "help-word-title",
  title: "help-word-title-needed",
  time: "help-word-time",
  "time?": "help-word-time-left-out",
  number: "help-word-number",
  case: "help-word-case",
  text: "help-word-text",
  command: "help-word-command",
  permissions: "help-word-permissions",
  kinds: "help-word-kinds",
  categories: "help-word-categories",
  rights: "help-word-rights",
  action: "help-word-action",
  channel: "help-word-channel",
  language: "help-word-language",
} as const satisfies Readonly<Record<string, PlainKey>>;

/** Words of a form, apart by spaces; what is not in the list above is written as it stands. */
export interface Form {
  readonly words: string;
  /** The message that it is about is answered. */
  readonly isReply?: boolean;
}

const form = (words: string): Form => ({ words });
const reply = (words = ""): Form => ({ words, isReply: true });

const [BARE, SWITCH] = [[form("")], [form(""), form("on"), form("off")]];
const ACT = [form("user reason?"), form("users reason?"), reply("reason?")];
const ACT_FOR_A_TIME = [form("user time reason?"), form("users time reason?"), reply("time reason?")];
const ABOUT_CASE = [form("case"), reply()];
const SOMEBODY = [form(""), form("user"), reply()];

/** The forms of every command. */
export const FORMS: Readonly<Record<string, readonly Form[]>> = {
  ...{ ban: ACT, sban: ACT, unban: ACT, kick: ACT, skick: ACT, mute: ACT, smute: ACT, unmute: ACT },
  ...{ warn: ACT, swarn: ACT, rmwarn: ACT, resetwarn: ACT, approve: ACT, unapprove: ACT },
  ...{ dban: [reply("reason?")], dkick: [reply("reason?")], dmute: [reply("reason?")], dwarn: [reply("reason?")] },
  ...{ tban: ACT_FOR_A_TIME, tmute: ACT_FOR_A_TIME, wipe: ACT_FOR_A_TIME },
  restrict: [form("user"), form("user permissions time? reason?"), reply("permissions time? reason?")],
  ...{ warns: SOMEBODY, approval: SOMEBODY, history: SOMEBODY },
  ...{ kickme: BARE, resetallwarns: BARE, warnings: BARE, flood: BARE, adminlist: BARE, admincache: BARE },
  ...{ approved: BARE, unapproveall: BARE, unpinall: BARE, pinned: BARE, cleanservicetypes: BARE },
  ...{ cleancommandtypes: BARE, disableable: BARE, disabled: BARE, appeal: BARE, unsetlog: BARE, logchannel: BARE },
  ...{ logcategories: BARE, settings: BARE, cancel: BARE, language: BARE, doctor: BARE, start: BARE, ping: BARE },
  warnlimit: [form("number")],
  warnmode: [form("action"), form("1 action , 2 action , 3 action")],
  warntime: [form("time"), form("off")],
  setflood: [form("number"), form("off")],
  setfloodtimer: [form("number time"), form("off")],
  floodmode: [form("action")],
  ...{ clearflood: SWITCH, adminerror: SWITCH, anonadmin: SWITCH, antichannelpin: SWITCH, cleanlinked: SWITCH },
  ...{ disabledel: SWITCH, disableadmin: SWITCH },
  promote: [form("user title?"), form("users title?"), reply("title?")],
  demote: [form("user"), form("users"), reply()],
  title: [form("user title"), reply("title")],
  mod: [form(""), form("add user rights"), form("remove user"), form("list")],
  ...{ purge: [form("number"), reply(), reply("number")], spurge: [form("number"), reply(), reply("number")] },
  ...{ purgefrom: [reply()], purgeto: [reply()], del: [reply()] },
  ...{ case: ABOUT_CASE, why: ABOUT_CASE },
  reason: [form("case reason"), reply("reason")],
  undo: [form(""), form("case reason?"), reply("reason?")],
  antinuke: [
    ...SWITCH,
    ...["bans", "kicks", "deletions", "promotions"].map((budget) => form(`${budget} number`)),
    form("pardon user"),
  ],
  pin: [reply(), reply("loud")],
  unpin: [form(""), reply()],
  permapin: [form("text"), reply()],
  ...{ cleanservice: [form("kinds"), form("all")], keepservice: [form("kinds"), form("all")] },
  ...{ cleancommand: [form("kinds"), form("all")], keepcommand: [form("kinds"), form("all")] },
  ...{ disable: [form("command")], enable: [form("command")] },
  report: [reply("reason?")],
  reports: [
    ...SWITCH,
    ...[form("threshold number"), form("threshold off"), form("block user"), form("unblock user"), form("blocked")],
  ],
  setlog: [form(""), form("channel")],
  ...{ log: [form("categories"), form("all")], nolog: [form("categories"), form("all")] },
  setlang: [form("language")],
  help: [form(""), form("command")],
  id: [form(""), reply()],
};
