// Keeps one admin, or whoever has stolen their account, from emptying a group.
import type { Member } from "../../core/member.ts";
import { inLines, type Text, text } from "../../core/text.ts";
import { BUDGETS, type Budget } from "../../kit/declarations/case-kinds.ts";
import { command } from "../../kit/declarations/command.ts";
import { feature } from "../../kit/feature-declaration.ts";
import { parser, readSwitch } from "../../kit/parsing/args.ts";
import { accept, type Parsed, refuse } from "../../kit/parsing/parsed.ts";
import { meantTargets, saidAfter } from "../../kit/parsing/targets.ts";
import type { Directory } from "../../kit/ports/people/directory.ts";
import type { Reply } from "../../kit/reply.ts";
import type { Call, ParserInput } from "../../kit/scope.ts";
import { alarmCallbacks, alarmJobs, alarmRetelling, giveBack } from "./alarm.ts";
import type { AntinukeDeps } from "./deps.ts";
import { type AntinukeSettings, antinukeSettings, BOUNDS, page, stateText } from "./settings.ts";
import { watch } from "./watch.ts";

/** What is asked for. */
type Wish =
  | { readonly kind: "show" }
  | { readonly kind: "switch"; readonly isOn: boolean }
  | { readonly kind: "budget"; readonly budget: Budget; readonly count: number }
  | { readonly kind: "pardon"; readonly member: Member };

const EXAMPLES = { first: "/antinuke on", second: "/antinuke bans 20", third: "/antinuke pardon @anna" };
const malformed = (): Text => text("antinuke-malformed", { ...BOUNDS, ...EXAMPLES });

const parse = parser<Wish>(async (said, directory) => {
  const [word = "", second = ""] = said.args.trim().split(/\s+/);
  const name = word.toLowerCase();
  if (name === "") return accept({ kind: "show" });
  const isOn = readSwitch(name);
  if (isOn !== undefined) return accept({ kind: "switch", isOn });
  return name === "pardon" ? readPardon(said, directory) : readBudget(name, second);
});

function readBudget(name: string, digits: string): Parsed<Wish> {
  const budget = BUDGETS.find((one) => one === name);
  const count = /^\d{1,4}$/.test(digits) ? Number(digits) : 0;
  const isWithin = count >= BOUNDS.fewest && count <= BOUNDS.most;
  return budget && isWithin ? accept({ kind: "budget", budget, count }) : refuse(malformed());
}

/** Whoever is named after the word, or answered. */
async function readPardon(said: ParserInput, directory: Directory): Promise<Parsed<Wish>> {
  const word = /^\s*\S+\s*/.exec(said.args)?.[0] ?? "";
  const meant = await meantTargets({ ...saidAfter(said, word.length), example: EXAMPLES.third }, directory);
  if (!meant.ok) return meant;
  const [member] = meant.value.targets;
  return member ? accept({ kind: "pardon", member }) : refuse(malformed());
}

export const antinuke = feature({
  id: "antinuke",
  settings: antinukeSettings,
  uses: [
    "botId",
    "caseKinds",
    "caseMessages",
    "cases",
    "chats",
    "gateway",
    "recordCase",
    "roles",
    "jobs",
    "settings",
    "statuses",
    "undo",
    "messenger",
  ],
  setup: (deps) => ({
    title: "antinuke-title",
    commands: [
      command({
        name: "antinuke",
        summary: "antinuke-command-antinuke",
        example: "bans 20",
        access: "owner",
        place: "group",
        parse,
        run: (call) => carryOut(deps, call),
      }),
    ],
    callbacks: alarmCallbacks(deps),
    jobs: alarmJobs(deps),
    pages: [page],
    auditHooks: [watch(deps), { retell: alarmRetelling(deps) }],
    protections: [{ title: "antinuke-title", isOn: ({ isOn }) => isOn, botRights: () => ["promote_members"] }],
  }),
});

async function carryOut(deps: AntinukeDeps, call: Call<AntinukeSettings, Wish>): Promise<Reply> {
  const { args, settings, configure } = call;
  switch (args.kind) {
    case "show":
      return inLines([stateText(settings), text("antinuke-examples", EXAMPLES)]);
    case "switch":
      return (await configure({ isOn: args.isOn })) ?? stateText({ ...settings, isOn: args.isOn });
    case "budget": {
      const change = { [args.budget]: args.count };
      return (await configure(change)) ?? stateText({ ...settings, ...change });
    }
    case "pardon":
      return pardon(deps, call, args.member);
  }
}

async function pardon(
  deps: AntinukeDeps,
  { chat, actor, now }: Call<AntinukeSettings, Wish>,
  member: Member,
): Promise<Reply> {
  const role = await deps.roles.take(chat.id, member.id, "suspended");
  if (role === undefined) return text("antinuke-not-suspended");
  const words = await giveBack(deps, { chat, adminId: member.id, actor, now });
  return inLines([text("antinuke-reinstated", { user: member }), ...words]);
}
