// /report reports a message; /reports changes the settings and the block list.

import { type ChatHandle, isGroup } from "../../core/chat.ts";
import type { Member } from "../../core/member.ts";
import { inLines, type Text, text } from "../../core/text.ts";
import { type Command, command } from "../../kit/declarations/command.ts";
import { form } from "../../kit/declarations/forms.ts";
import { isOff, onOff, parser, readSwitch } from "../../kit/parsing/args.ts";
import { accept, type Parsed, refuse } from "../../kit/parsing/parsed.ts";
import { meantTargets, saidAfter } from "../../kit/parsing/targets.ts";
import type { Directory } from "../../kit/ports/people/directory.ts";
import type { Call, ParserInput } from "../../kit/scope.ts";
import { withPresentNames } from "../../kit/words/present-names.ts";
import { type Report, type ReportParts, report } from "./report.ts";
import { type ReportSettings, THRESHOLDS } from "./settings.ts";
import type { ReportStore } from "./store.ts";
import { stateOf } from "./texts.ts";

type ReportsArguments =
  | { readonly kind: "show" | "list" }
  | { readonly kind: "switch"; readonly isOn: boolean }
  | { readonly kind: "threshold"; readonly threshold: number | undefined }
  | { readonly kind: "block" | "unblock"; readonly members: readonly Member[] };

const EXAMPLE = "/reports block @anna";

const reasonOf = parser<string | undefined>(({ args }) => accept(args.trim() || undefined), [form("[reason]")]);

export const reportCommands = (parts: ReportParts): readonly Command<ReportSettings>[] => [
  command({
    name: "report",
    summary: "reports-command-report",
    example: "spam",
    access: "everyone",
    place: "group",
    parse: reasonOf.inReply(),
    run: async (call) => {
      const { chat, actor: reporter, repliedTo: replied, message: by, args: reason, settings, now } = call;
      if (!settings.enabled) return text("reports-off-here");
      return replied && report(parts, { chat, reporter, replied, by, reason, settings, now } satisfies Report);
    },
  }),
  command({
    name: "reports",
    summary: "reports-command-reports",
    example: "on",
    access: "change_info",
    place: "anywhere",
    forms: [
      ...onOff.optional().forms,
      form("threshold <number>"),
      form("threshold off"),
      form("block <user>"),
      form("unblock <user>"),
      form("blocked"),
    ],
    parse: readReportsArguments,
    run: (call) => (isGroup(call.chat) ? changeGroup(parts, call) : changeOwn(parts.reports, call)),
  }),
];

async function readReportsArguments(said: ParserInput, directory: Directory): Promise<Parsed<ReportsArguments>> {
  const [, word = "", rest = ""] = /^\s*(\S*)\s*([\s\S]*)$/.exec(said.args) ?? [];
  const name = word.toLowerCase();
  if (name === "") return accept({ kind: "show" });
  if (name === "blocked" || name === "list") return accept({ kind: "list" });
  if (name === "threshold") return readThreshold(rest);
  if (name === "block" || name === "unblock") return readPeople({ said, directory, rest }, name);
  const isOn = readSwitch(name);
  return isOn === undefined ? refuse(text("reports-how", { example: EXAMPLE })) : accept({ kind: "switch", isOn });
}

function readThreshold(words: string): Parsed<ReportsArguments> {
  if (isOff(words)) return accept({ kind: "threshold", threshold: undefined });
  const threshold = /^\d{1,3}$/.test(words.trim()) ? Number(words) : 0;
  const { lowest, highest } = THRESHOLDS;
  return threshold >= lowest && threshold <= highest
    ? accept({ kind: "threshold", threshold })
    : refuse(text("reports-threshold-how", { lowest, highest, example: "/reports threshold 3" }));
}

interface PeopleInput {
  readonly said: ParserInput;
  readonly directory: Directory;
  readonly rest: string;
}

/** Reads the targets after the subcommand. */
async function readPeople(
  { said, directory, rest }: PeopleInput,
  kind: "block" | "unblock",
): Promise<Parsed<ReportsArguments>> {
  const people = saidAfter(said, said.args.length - rest.length);
  const meant = await meantTargets({ ...people, example: `/reports ${kind} @anna` }, directory);
  return meant.ok ? accept({ kind, members: meant.value.targets }) : meant;
}

type ReportsCall = Call<ReportSettings, ReportsArguments>;

type BlockListDeps = Pick<ReportParts, "reports" | "directory">;

async function changeGroup(listing: BlockListDeps, { chat, args, configure, settings }: ReportsCall): Promise<Text> {
  switch (args.kind) {
    case "show":
      return stateOf(settings);
    case "list":
      return listOf(listing, chat);
    case "switch":
      return (await configure({ enabled: args.isOn })) ?? stateOf({ ...settings, enabled: args.isOn });
    case "threshold":
      return (await configure({ threshold: args.threshold })) ?? stateOf({ ...settings, threshold: args.threshold });
    default:
      return change(listing.reports, chat, args);
  }
}

async function change(
  reports: ReportStore,
  chat: ChatHandle,
  { kind, members }: Extract<ReportsArguments, { readonly members: unknown }>,
): Promise<Text> {
  const isBlock = kind === "block";
  for (const member of members) await (isBlock ? reports.block(chat.id, member) : reports.unblock(chat.id, member.id));
  const lines = members.map((user) => text(isBlock ? "reports-now-blocked" : "reports-now-unblocked", { user }));
  return inLines(lines);
}

async function listOf({ reports, directory }: BlockListDeps, chat: ChatHandle): Promise<Text> {
  const blocked = (await reports.blocked(chat.id)).map((member) => ({ member }));
  const present = await withPresentNames(directory, chat.id, blocked);
  const lines = present.map(({ member: user }) => text("reports-blocked-line", { user }));
  return lines.length === 0 ? text("reports-nobody-blocked") : text("reports-blocked-list", { lines });
}

/** In private: switches one's own private cards on or off. */
async function changeOwn(reports: ReportStore, { actor, args }: ReportsCall): Promise<Text> {
  if (args.kind === "switch") await reports.watch(actor, args.isOn);
  const isOn = args.kind === "switch" ? args.isOn : (await reports.watching([actor.id])).length > 0;
  return text(isOn ? "reports-watching" : "reports-not-watching", { example: isOn ? "/reports off" : "/reports on" });
}
