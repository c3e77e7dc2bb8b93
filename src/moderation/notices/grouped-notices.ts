// How a chat is told what protections do: of acts in quick succession, each of the first has a notice, and all others one message.
import { createCache } from "../../core/cache.ts";
import type { Case } from "../../core/case.ts";
import { after, type Instant, instant, minutes, seconds } from "../../core/time.ts";
import { groupedNoticeBooking } from "../../kit/acts/grouped-notices.ts";
import type { CaseStore } from "../../kit/ports/cases/cases.ts";
import type { ModerationResult } from "../../kit/ports/cases/moderator.ts";
import type { Scheduler } from "../../kit/ports/jobs.ts";
import type { Messenger, ReplyTarget } from "../../kit/ports/messenger.ts";
import type { UnitOfWork } from "../../kit/ports/unit-of-work.ts";

/** The number of acts in a series that have a notice of their own. */
const ALONE = 5;

/** An act after such a pause begins another series. */
const PAUSE = seconds(30);

/** The delay of the message about all acts of a series. */
const SOON = seconds(3);

/** What is read after a start, when memory is empty: this number of cases, not older than this. */
const [RECALLED, RECALLED_FOR] = [100, minutes(10)];

type Done = Extract<ModerationResult, { readonly ok: true }>;

export interface GroupedNotices {
  /** Tells the chat of what a protection has done: now, or with the others of its series. */
  readonly tell: (done: Done, target: ReplyTarget) => Promise<void>;
}

export interface GroupedNoticeDeps {
  readonly cases: Pick<CaseStore, "list">;
  readonly jobs: Pick<Scheduler, "book">;
  readonly messenger: Messenger;
  readonly onRollback: UnitOfWork["onRollback"];
}

/** Acts with no long pause between them. */
interface Series {
  readonly from: number;
  readonly count: number;
  readonly last: Instant;
}

export function createGroupedNotices({ cases, jobs, messenger, onRollback }: GroupedNoticeDeps): GroupedNotices {
  const series = createCache<number, Series>({ max: 20_000 });
  const grow = async (opened: Case): Promise<Series> => {
    const known = series.get(opened.chatId);
    const present = grown(known ?? (await recall(cases, opened)), opened);
    series.set(opened.chatId, present);
    onRollback(() => (known ? series.set(opened.chatId, known) : series.delete(opened.chatId)));
    return present;
  };
  return {
    tell: async ({ case: opened, card }, target) => {
      const { from, count } = await grow(opened);
      if (count <= ALONE) return messenger.say(card, target);
      if (count > ALONE + 1) return;
      await jobs.book(groupedNoticeBooking(opened.chatId, { from, topic: target.topic }, after(opened.at, SOON)));
    },
  };
}

const grown = (before: Series | undefined, { number, at }: Case): Series =>
  before && at < after(before.last, PAUSE)
    ? { from: before.from, count: before.count + 1, last: at }
    : { from: number, count: 1, last: at };

/**
 * The series as its cases show it. Each member counts once: a warning and the mute it led to are one act. Where that counts
 * too few, another message comes; too many would leave acts untold.
 */
async function recall(cases: GroupedNoticeDeps["cases"], { chatId, number, at }: Case): Promise<Series | undefined> {
  const filter = { byRule: true, to: number - 1, since: instant(at - RECALLED_FOR) } as const;
  const earlier = await cases.list(chatId, filter, { limit: RECALLED });
  const members = new Set<number | undefined>();
  let [from, earliest] = [number, at];
  for (const one of earlier) {
    if (after(one.at, PAUSE) <= earliest) break;
    members.add(one.target?.id);
    [from, earliest] = [one.number, one.at];
  }
  const [newest] = earlier;
  return newest && members.size > 0 ? { from, count: members.size, last: newest.at } : undefined;
}
