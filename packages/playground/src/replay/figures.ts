// What came of a replay, as figures.
import type { CallRecord } from "telegram-emulator/api";
import type { Fields } from "../fields.ts";
import type { Label, Material } from "./material.ts";
import type { Played } from "./play.ts";
import type { Setup } from "./setup.ts";

type Counts = Readonly<Record<string, number>>;

export interface Figures {
  readonly file: { readonly layout: string; readonly title: string; readonly skipped: Counts };
  /** What the owner typed, and what the bot answered. */
  readonly policy: readonly { readonly command: string; readonly answer: string }[];
  readonly fed: Counts & { readonly keptOut: number; readonly authors: number };
  readonly bot: {
    readonly cases: Counts;
    readonly messagesDeleted: number;
    readonly peopleMuted: number;
    readonly peopleBanned: number;
    /** What all could read, and what one person alone. */
    readonly notices: number;
    readonly answers: number;
  };
  readonly calls: Counts;
  readonly refusedCalls: Counts;
  /** Messages by label, and how many of them were hit; only for files with labels. */
  readonly labels: Readonly<Record<Label, { readonly all: number; readonly hit: number }>> | undefined;
  readonly violations: readonly string[];
  readonly errors: readonly string[];
  readonly exitCode: number | undefined;
  readonly seconds: number;
  readonly updatesPerSecond: number;
}

export interface Outcome {
  readonly material: Material;
  readonly setup: Setup;
  readonly played: Played;
  readonly log: readonly Fields[];
  readonly exitCode: number | undefined;
  readonly seconds: number;
}

export function figuresOf({ material, setup, played, log, exitCode, seconds }: Outcome): Figures {
  const { telegram, group, authors, policy } = setup;
  const calls = telegram.calls.slice(setup.callsBefore());
  const { counts, keptOut } = played;
  const updates = counts.message + counts.edit + counts.join + counts.leave;
  return {
    file: { layout: material.layout, title: material.title, skipped: material.skipped },
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
    calls: withoutMarks(
      countBy(calls, ({ method }) => method),
      setup.marks(),
    ),
    refusedCalls: countBy(
      calls.filter(({ ok }) => !ok),
      ({ method, error }) => `${method}: ${error}`,
    ),
    labels: material.layout === "labelled-lines" ? labelsOf(setup, played) : undefined,
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

/** The presses by which the replay finds out that the bot is done are no work of the bot's. */
function withoutMarks(calls: Counts, marks: number): Counts {
  const { answerCallbackQuery = 0, ...others } = calls;
  return answerCallbackQuery > marks ? { ...others, answerCallbackQuery: answerCallbackQuery - marks } : others;
}

/** A message is hit when the bot deleted it, or muted or banned its author. */
function labelsOf({ telegram, group, owner }: Setup, { appeared }: Played): Figures["labels"] {
  const labels = { spam: { all: 0, hit: 0 }, ham: { all: 0, hit: 0 } };
  for (const { said, message } of appeared) {
    if (said.label === undefined) continue;
    const member = group.record.members.get(message.authorId ?? owner.id);
    const isHit = message.deletion?.by === telegram.bot.id || ["kicked", "restricted"].includes(member?.status ?? "");
    labels[said.label].all += 1;
    if (isHit) labels[said.label].hit += 1;
  }
  return labels;
}
