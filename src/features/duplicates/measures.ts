// What counts as copies: from one member, from several, in several groups. Pure.
import type { MessageEvent } from "../../core/chat-event.ts";
import { elapsed } from "../../core/time.ts";
import type { Posting } from "./copies.ts";
import type { DuplicateSettings } from "./settings.ts";

/** The measures, in the order in which the first one over its limit is told. */
export const MEASURES = ["own", "members", "groups"] as const;
export type Measure = (typeof MEASURES)[number];

/** Copies that are over a limit. */
export interface Found {
  readonly measure: Measure;
  readonly count: number;
  readonly limit: number;
  /** The author's own copies in the chat that were not acted on before, the judged message among them. */
  readonly own: readonly Posting[];
  /** Those of others in the chat. */
  readonly others: readonly Posting[];
  /** Whether the sanction is due, or only the message goes. */
  readonly isDue: boolean;
}

export interface Judged {
  readonly event: Pick<MessageEvent, "chat" | "member" | "message" | "at">;
  /** All postings of its content, the judged message among them. */
  readonly postings: readonly Posting[];
  /** Whether the content counts across members and groups. */
  readonly isDistinctive: boolean;
}

/** The first measure that is over its limit; undefined where none is. */
export function measure({ event, postings, isDistinctive }: Judged, settings: DuplicateSettings): Found | undefined {
  const recent = postings.filter(({ at }) => Math.abs(elapsed(at, event.at)) <= settings.window);
  const here = recent.filter(({ message }) => message.chatId === event.chat.id);
  const own = here.filter(({ member }) => member.id === event.member.id);
  const fresh = { own: own.filter(({ isCounted }) => !isCounted), others: [] };
  const counts = {
    own: messagesIn(fresh.own),
    members: isDistinctive ? new Set(here.map(({ member }) => member.id)).size : 0,
    groups: isDistinctive ? new Set(recent.map(({ message }) => message.chatId)).size : 0,
  };
  const over = MEASURES.find((one) => counts[one] >= limitOf(one, settings));
  if (over === undefined) return laterCopy({ event, own, fresh: fresh.own }, settings);
  const found = { ...fresh, measure: over, count: counts[over], limit: limitOf(over, settings), isDue: true };
  if (over !== "members") return found;
  const others = here.filter(({ member, isCounted }) => member.id !== event.member.id && !isCounted);
  return { ...found, others };
}

/** A copy by somebody whose copies were acted on within the window goes, too; the sanction is due again at each multiple of the limit. */
function laterCopy(
  {
    event,
    own,
    fresh,
  }: Pick<Judged, "event"> & { readonly own: readonly Posting[]; readonly fresh: readonly Posting[] },
  settings: DuplicateSettings,
): Found | undefined {
  const { limit } = settings;
  if (fresh.length === own.length) return undefined;
  const count = messagesIn(own);
  const judged = fresh.filter(({ message }) => message.id === event.message.id);
  return { measure: "own", count, limit, own: judged, others: [], isDue: count % limit === 0 };
}

/** The limit of a measure; none that is reached where it is switched off. */
function limitOf(measured: Measure, settings: DuplicateSettings): number {
  const { limit, acrossMembers, members, acrossGroups, groups } = settings;
  const limits = { own: limit, members: acrossMembers ? members : NEVER, groups: acrossGroups ? groups : NEVER };
  return limits[measured];
}

const NEVER = Number.POSITIVE_INFINITY;

/** An album is one message. */
const messagesIn = (postings: readonly Posting[]): number =>
  new Set(postings.map(({ message, album }) => (album === undefined ? message.id : `album ${album}`))).size;
