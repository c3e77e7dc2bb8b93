// The figures of a replay.
import type { CallRecord } from "telegram-emulator/api";
import type { Fields } from "../fields.ts";
import type { PlayResult } from "./play.ts";
import type { Label, ReplayInput } from "./replay-input.ts";
import type { Setup } from "./setup.ts";

type Counts = Readonly<Record<string, number>>;

export interface Figures {
  readonly file: { readonly layout: string; readonly title: string; readonly skipped: Counts };
  /** The commands of the owner and the bot's answers. */
  readonly policy: readonly { readonly command: string; readonly answer: string }[];
  readonly fed: Counts & { readonly keptOut: number; readonly authors: number };
  readonly bot: {
    readonly cases: Counts;
    readonly messagesDeleted: number;
    readonly peopleMuted: number;
    readonly peopleBanned: number;
    /** Messages of the bot that all could read, and those to one person. */
    readonly notices: number;
    readonly answers: number;
  };
  readonly calls: Counts;
  readonly refusedCalls: Counts;
  /** Messages by label, and how many of them the bot acted on; only for labelled files. */
  readonly labels: Readonly<Record<Label, { readonly all: number; readonly hit: number }>> | undefined;
  readonly violations: readonly string[];
  readonly errors: readonly string[];
  readonly exitCode: number | undefined;
  readonly seconds: number;
  readonly updatesPerSecond: number;
}

export interface ReplayResult {
  readonly input: ReplayInput;
  readonly setup: Setup;
  readonly playResult: PlayResult;
  readonly log: readonly Fields[];
  readonly exitCode: number | undefined;
  readonly seconds: number;
}

export function figuresOf({ input, setup, playResult, log, exitCode, seconds }: ReplayResult): Figures {
  const { telegram, group, authors, policy } = setup;
  const calls = telegram.calls.slice(setup.callsBefore());
  const { counts, keptOut } = playResult;
  const updates = counts.message + counts.edit + counts.join + counts.leave;
  return {
    file: { layout: input.layout, title: input.title, skipped: input.skipped },
    policy,
    fed: { ...counts, keptOut, authors: authors.size() },
    bot: {
      cases: countBy(log.filter(isCase), ({ kind, by }) => `${String(kind)} by ${String(by)}`),
      messagesDeleted: group.messages.filter((one) => one.deletion?.by === telegram.bot.id && !isOwn(setup, one))
        .length,
      peopleMuted: targets(calls.filter(isMute)),
      peopleBanned: targets(calls.filter(({ method, ok }) => ok && method.startsWith("ban"))),
      notices: calls.filter((call) => isSaid(call) && !isForOne(call)).length,
      answers: calls.filter((call) => isSaid(call) && isForOne(call)).length,
    },
    calls: withoutOwnPresses(
      countBy(calls, ({ method }) => method),
      setup.presses(),
    ),
    refusedCalls: countBy(
      calls.filter(({ ok }) => !ok),
      ({ method, error }) => `${method}: ${error}`,
    ),
    labels: input.layout === "labelled-lines" ? labelsOf(setup, playResult) : undefined,
    violations: telegram.violations,
    errors: log
      .filter(({ level }) => Number(level) >= 50)
      .map(({ msg, cause }) => `${String(msg)} ${String(cause ?? "")}`),
    exitCode,
    seconds,
    updatesPerSecond: Math.round(updates / Math.max(seconds, 0.001)),
  };
}

const isCase = ({ msg }: Fields): boolean => msg === "case.opened";

const isOwn = ({ telegram }: Setup, { authorId }: { readonly authorId: number | undefined }): boolean =>
  authorId === telegram.bot.id;

const isSaid = ({ method, ok }: CallRecord): boolean => ok && method === "sendMessage";

const isForOne = ({ params }: CallRecord): boolean =>
  params["ephemeral_message_parameters"] !== undefined || Number(params["chat_id"]) > 0;

const isMute = ({ method, ok, params }: CallRecord): boolean =>
  ok && method === "restrictChatMember" && JSON.stringify(params["permissions"]).includes('"can_send_messages":false');

const targets = (calls: readonly CallRecord[]): number =>
  new Set(calls.map(({ params }) => String(params["user_id"] ?? params["sender_chat_id"]))).size;

function countBy<T>(items: readonly T[], nameOf: (item: T) => string): Counts {
  const counts: Record<string, number> = {};
  for (const item of items) counts[nameOf(item)] = (counts[nameOf(item)] ?? 0) + 1;
  return counts;
}

/** Removes the presses with which the replay itself waits for the bot. */
function withoutOwnPresses(calls: Counts, presses: number): Counts {
  const { answerCallbackQuery = 0, ...others } = calls;
  return answerCallbackQuery > presses ? { ...others, answerCallbackQuery: answerCallbackQuery - presses } : others;
}

/** A message counts as hit when the bot deleted it, or muted or banned its author. */
function labelsOf({ telegram, group, owner }: Setup, { posted }: PlayResult): Figures["labels"] {
  const labels = { spam: { all: 0, hit: 0 }, ham: { all: 0, hit: 0 } };
  for (const { source, message } of posted) {
    if (source.label === undefined) continue;
    const member = group.record.members.get(message.authorId ?? owner.id);
    const isHit = message.deletion?.by === telegram.bot.id || ["kicked", "restricted"].includes(member?.status ?? "");
    labels[source.label].all += 1;
    if (isHit) labels[source.label].hit += 1;
  }
  return labels;
}
