// The commands and buttons that show cases: /case, /history, /why, /reason.

import type { Case } from "../../core/case.ts";
import { hasRight, isAdmin, isPresent, type Member } from "../../core/member.ts";
import { type Text, text } from "../../core/text.ts";
import { undoButton } from "../../kit/acts/case-buttons.ts";
import { FOR_MODERATORS } from "../../kit/declarations/access-presets.ts";
import { type Callback, type Codec, callback, wholeNumber } from "../../kit/declarations/callback.ts";
import { type Command, command } from "../../kit/declarations/command.ts";
import type { NoSettings } from "../../kit/feature.ts";
import { maybeTarget } from "../../kit/parsing/args.ts";
import { refuse } from "../../kit/parsing/parsed.ts";
import { answer, type Button, type Card, notice, type Reply } from "../../kit/reply.ts";
import type { Call } from "../../kit/scope.ts";
import { rightName } from "../../kit/words/right-name.ts";
import type { CaseDeps } from "./deps.ts";
import { meantCase, meantCases, type Named, noneSuch, readAlone, readNumbered } from "./reading.ts";
import { caseText, lineOf, plainText } from "./words.ts";

/** How many cases stand on a page, and how many a file holds at most. */
const [PAGE, LONGEST_FILE] = [8, 2000];

export const showingCommands = (deps: CaseDeps): readonly Command<NoSettings>[] => [
  ...readingCommands(deps),
  reasonCommand(deps),
];

const readingCommands = (deps: CaseDeps): readonly Command<NoSettings>[] => [
  command({
    name: "case",
    summary: "cases-command-case",
    example: "12",
    access: "admin",
    place: "group",
    parse: readAlone,
    run: async (call) => {
      const found = await meantCase(deps, call.chat.id, call.args);
      return found ? answer(caseText(found, deps), keysOf(found)) : noneSuch(call.args, "/case #12");
    },
  }),
  command({
    name: "history",
    summary: "cases-command-history",
    example: "@anna",
    access: "everyone",
    place: "group",
    parse: maybeTarget,
    run: async (call) => {
      const target = call.args ?? call.actor;
      if (target.id !== call.actor.id && !isAdmin(call.status)) return text("cases-history-own-only");
      return history(deps, call.chat.id, { target, before: undefined });
    },
  }),
  command({
    name: "why",
    summary: "cases-command-why",
    example: "12",
    access: "everyone",
    place: "group",
    parse: readNumbered,
    run: async (call) => {
      const found = await meantCase(deps, call.chat.id, call.args);
      return found ? explanation(deps, call, found) : noneSuch(call.args, "/why #12");
    },
  }),
];

const reasonCommand = (deps: CaseDeps): Command<NoSettings> =>
  command({
    name: "reason",
    summary: "cases-command-reason",
    example: "12 spam",
    ...FOR_MODERATORS,
    parse: async (said, directory) => {
      const read = await readNumbered(said, directory);
      if (!read.ok || read.value.rest !== "") return read;
      return refuse(text("cases-reason-missing", { example: said.example }));
    },
    run: (call) => explain(deps, call, call.args),
  });

/** The presses of the same: why, and the pages of a list. */
export const showingCallbacks = (deps: CaseDeps): readonly Callback<NoSettings>[] => [
  why(deps),
  page(deps),
  file(deps),
];

const why = (deps: CaseDeps) =>
  callback<NoSettings, number>({
    id: "cases.why",
    access: "everyone",
    codec: wholeNumber,
    run: async (call) => {
      const found = (await isInside(deps, call)) ? await deps.cases.find(call.chat.id, call.args) : undefined;
      if (!found) return { toast: text("cases-none-such"), isAlert: true };
      const shown = explanation(deps, call, found);
      return { toast: text("cases-why-shown"), reply: shown };
    },
  });

/** Outside of the group, as in a public log channel, anybody can press: only those who are in the group are answered. */
async function isInside({ gateway }: CaseDeps, { chat, message, actor }: Call<NoSettings, unknown>): Promise<boolean> {
  if (message.chatId === chat.id) return true;
  const found = await gateway.membership(chat.id, actor.id);
  return found.ok && isPresent(found.value.status);
}

/** Moderators see the evidence; whom it concerns, and everybody else, what was done and why. */
function explanation(deps: CaseDeps, { status }: Call<NoSettings, unknown>, found: Case): Reply {
  return isAdmin(status) ? answer(caseText(found, deps), keysOf(found)) : plainText(found, deps.caseKinds);
}

/** All cases that one command made have one reason. */
async function explain(deps: CaseDeps, call: Call<NoSettings, unknown>, named: Named): Promise<Reply> {
  const { chat, status } = call;
  const found = await meantCases(deps, chat.id, named);
  const [first] = found;
  if (!first) return noneSuch(named, "/reason #12 spam");
  const lacking = found.map(({ kind }) => deps.caseKinds.of(kind).right).find((right) => !hasRight(status, right));
  if (lacking) return text("access-lacks-right", { right: rightName(lacking) });
  for (const { number } of found) await deps.cases.explain(chat.id, number, named.rest);
  return notice(text("cases-reason-set", { number: first.number, reason: named.rest }));
}

const keysOf = ({ number, state, kind }: Case): Card["buttons"] =>
  state === "open" && kind !== "undo" ? [[undoButton(text("cases-button-undo"), number)]] : [];

interface ListPlace {
  readonly target: Member;
  /** The number above which the page ends; undefined for the newest. */
  readonly before: number | undefined;
}

async function history(deps: CaseDeps, chatId: number, { target, before }: ListPlace): Promise<Reply> {
  const filter = { targetId: target.id };
  const [found, count] = [
    await deps.cases.list(chatId, filter, { limit: PAGE + 1, before }),
    await deps.cases.count(chatId, filter),
  ];
  if (found.length === 0) return text("cases-history-none", { user: target });
  const shown = found.slice(0, PAGE);
  const lines = shown.map((one) => lineOf(one, deps));
  return answer(text("cases-history", { user: target, count, lines }), listKeys(deps, { target, shown, found, count }));
}

interface Listed {
  readonly target: Member;
  readonly shown: readonly Case[];
  readonly found: readonly Case[];
  readonly count: number;
}

function listKeys(deps: CaseDeps, { target, shown, found, count }: Listed): Card["buttons"] {
  const last = shown.at(-1)?.number;
  const row: Button[] = [];
  if (found.length > shown.length && last !== undefined)
    row.push(page(deps).button(text("cases-button-older"), { memberId: target.id, before: last }));
  if (count > PAGE) row.push(file(deps).button(text("cases-button-file"), { memberId: target.id, before: 0 }));
  return row.length === 0 ? [] : [row];
}

/** A member, and the number above which a page ends. */
interface PageOf {
  readonly memberId: number;
  readonly before: number;
}

const pageCodec: Codec<PageOf> = {
  encode: ({ memberId, before }) => `${wholeNumber.encode(memberId)}.${wholeNumber.encode(before)}`,
  decode: (data) => {
    const [member = "", number = ""] = data.split(".");
    const [memberId, before] = [wholeNumber.decode(member), wholeNumber.decode(number)];
    return memberId === undefined || before === undefined ? undefined : { memberId, before };
  },
};

/** Whose list it is; nobody but an admin sees another's. */
async function listed(
  deps: CaseDeps,
  { chat, actor, status, args }: Call<NoSettings, PageOf>,
): Promise<Member | { readonly refusal: Text }> {
  if (args.memberId !== actor.id && !isAdmin(status)) return { refusal: text("cases-history-own-only") };
  const [newest] = await deps.cases.list(chat.id, { targetId: args.memberId }, { limit: 1 });
  return newest?.target ?? { refusal: text("cases-none-such") };
}

const page = (deps: CaseDeps) =>
  callback<NoSettings, PageOf>({
    id: "cases.page",
    access: "everyone",
    codec: pageCodec,
    run: async (call) => {
      const target = await listed(deps, call);
      if ("refusal" in target) return { toast: target.refusal, isAlert: true };
      const shown = await history(deps, call.chat.id, { target, before: call.args.before });
      return shown?.kind === "card"
        ? { replace: shown.text, buttons: shown.buttons }
        : { toast: text("cases-none-such") };
    },
  });

const file = (deps: CaseDeps) =>
  callback<NoSettings, PageOf>({
    id: "cases.file",
    access: "everyone",
    codec: pageCodec,
    run: async (call) => {
      const target = await listed(deps, call);
      if ("refusal" in target) return { toast: target.refusal, isAlert: true };
      const all = await deps.cases.list(call.chat.id, { targetId: target.id }, { limit: LONGEST_FILE });
      const content = all.map((one) => JSON.stringify(plain(one))).join("\n");
      const made = { name: `cases-${target.id}.jsonl`, content: `${content}\n` };
      return { reply: { ...answer(text("cases-file", { user: target, count: all.length })), file: made } };
    },
  });

/** A case as a line of a file. */
const plain = ({ number, kind, state, at, until, reason, actor, undoes }: Case) => ({
  number,
  kind,
  state,
  at: new Date(at).toISOString(),
  ...(until === undefined ? {} : { until: new Date(until).toISOString() }),
  ...(typeof reason === "string" ? { reason } : {}),
  by: actor.kind === "member" ? actor.member.id : actor.rule,
  undoes,
});
