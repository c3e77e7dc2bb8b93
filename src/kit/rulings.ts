// Acting on everybody that a command names, and telling of it in one message.
import { hasRight, type Member } from "../core/member.ts";
import { type Text, text } from "../core/text.ts";
import type { Order, Ruling } from "./ports/moderator.ts";
import type { Sightings } from "./ports/sightings.ts";
import { notice, type Reply } from "./reply.ts";
import type { Call } from "./scope.ts";
import type { TargetsAndReason } from "./targets.ts";

/** How a command of a family (`/ban`, `/dban`, `/sban`) differs from its siblings. */
export interface Manner {
  /** The replied message goes, too. */
  readonly deletes?: boolean;
  /** Nothing is said about what was done. */
  readonly isSilent?: boolean;
}

/** An order but for what is done. */
export type Draft = Omit<Order, "sanction">;

export interface RulingNeeds {
  /** Which messages belong together. */
  readonly albums: Pick<Sightings, "album">;
  readonly manner: Manner;
  readonly rule: (draft: Draft) => Promise<Ruling>;
}

/** Rules on everybody named, one after the other; one notice tells of all. */
export async function ruleOnAll<S>(
  call: Call<S, TargetsAndReason>,
  { albums, manner, rule }: RulingNeeds,
): Promise<Reply> {
  const refusal = manner.deletes ? deletionRefusal(call) : undefined;
  if (refusal) return refusal;
  const remove = manner.deletes ? await repliedMessages(albums, call) : [];
  const ruled: Ruled[] = [];
  for (const target of call.args.targets) ruled.push({ target, ruling: await rule(draftOf(call, { target, remove })) });
  return summary(ruled, manner.isSilent === true);
}

/** The replied message with all parts of its album. */
export async function repliedMessages<S, A>(
  albums: Pick<Sightings, "album">,
  { chat, repliedTo }: Call<S, A>,
): Promise<readonly number[]> {
  if (!repliedTo) return [];
  const parts = repliedTo.album === undefined ? [] : await albums.album(chat.id, repliedTo.album);
  return [...new Set([...parts, repliedTo.message.id])];
}

interface Ruled {
  readonly target: Member;
  readonly ruling: Ruling;
}

const draftOf = <S>(
  { chat, actor, now, args }: Call<S, TargetsAndReason>,
  { target, remove }: { readonly target: Member; readonly remove: readonly number[] },
): Draft => ({ chat, target, now, remove, reason: args.reason, by: { kind: "member", member: actor } });

function deletionRefusal<S, A>({ repliedTo, standing }: Call<S, A>): Text | undefined {
  if (!repliedTo) return text("rulings-reply-to-delete");
  return hasRight(standing, "delete_messages") ? undefined : text("rulings-need-delete-right");
}

/** One person: the notice of their case, or why not. Several: one notice for all of them. */
function summary(ruled: readonly Ruled[], isSilent: boolean): Reply {
  const [first] = ruled;
  if (first && ruled.length === 1) return single(first.ruling, isSilent);
  const failures = ruled.flatMap(({ target, ruling }) => (ruling.ok ? [] : [failureLine(target, ruling.refusal)]));
  if (isSilent) return failures.length === 0 ? undefined : text("rulings-failures", { lines: failures });
  const acts = ruled.flatMap(({ ruling }) => (ruling.ok ? [ruling.card.text] : []));
  return notice(text("rulings-summary", { done: acts.length, all: ruled.length, lines: [...acts, ...failures] }));
}

function single(ruling: Ruling, isSilent: boolean): Reply {
  if (!ruling.ok) return ruling.refusal;
  if (isSilent) return ruling.shortfall;
  const { card, shortfall } = ruling;
  return shortfall ? notice(text("rulings-with-shortfall", { act: card.text, shortfall }), card.buttons) : card;
}

const failureLine = (user: Member, refusal: Text): Text => text("rulings-failure", { user, refusal });
