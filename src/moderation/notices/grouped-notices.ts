// How a chat is told what protections do: a notice for each of the first acts of a wave, and one message for all others.
import { createCache } from "../../core/cache.ts";
import type { Case } from "../../core/case.ts";
import { after, type Instant, instant, minutes, seconds } from "../../core/time.ts";
import { waveBooking } from "../../kit/acts/grouped-notices.ts";
import type { CaseStore } from "../../kit/ports/cases/cases.ts";
import type { ModerationResult } from "../../kit/ports/cases/moderator.ts";
import type { Scheduler } from "../../kit/ports/jobs.ts";
import type { Messenger, ReplyTarget } from "../../kit/ports/messenger.ts";
import type { UnitOfWork } from "../../kit/ports/unit-of-work.ts";

/** How many acts of a wave have a notice of their own. */
const ALONE = 5;

/** After such a pause the next act begins another wave. */
const PAUSE = seconds(30);

/** How soon the message comes that tells of all. */
const SOON = seconds(3);

/** What is read after a start, when memory is empty: this number of cases, not older than this. */
const [RECALLED, RECALLED_FOR] = [100, minutes(10)];

type Done = Extract<ModerationResult, { readonly ok: true }>;

export interface NoticeGroups {
  /** Tells the chat of what a protection has done: now, or with the others of the wave. */
  readonly tell: (done: Done, stage: ReplyTarget) => Promise<void>;
}

export interface NoticeGroupDeps {
  readonly cases: Pick<CaseStore, "list">;
  readonly jobs: Pick<Scheduler, "book">;
  readonly messenger: Messenger;
  readonly onRollback: UnitOfWork["onRollback"];
}

/** Acts with no long pause between them. */
interface NoticeGroup {
  readonly from: number;
  readonly count: number;
  readonly last: Instant;
}

export function createNoticeGroups({ cases, jobs, messenger, onRollback }: NoticeGroupDeps): NoticeGroups {
  const waves = createCache<number, NoticeGroup>({ max: 20_000 });
  const grow = async (opened: Case): Promise<NoticeGroup> => {
    const known = waves.get(opened.chatId);
    const wave = grown(known ?? (await recall(cases, opened)), opened);
    waves.set(opened.chatId, wave);
    onRollback(() => (known ? waves.set(opened.chatId, known) : waves.delete(opened.chatId)));
    return wave;
  };
  return {
    tell: async ({ case: opened, card }, stage) => {
      const { from, count } = await grow(opened);
      if (count <= ALONE) return messenger.say(card, stage);
      if (count > ALONE + 1) return;
      await jobs.book(waveBooking(opened.chatId, { from, topic: stage.topic }, after(opened.at, SOON)));
    },
  };
}

const grown = (wave: NoticeGroup | undefined, { number, at }: Case): NoticeGroup =>
  wave && at < after(wave.last, PAUSE)
    ? { from: wave.from, count: wave.count + 1, last: at }
    : { from: number, count: 1, last: at };

/**
 * The wave as its cases show it. Each member counts once: a warning and the mute it led to are one act. Where that counts
 * too few, another message comes; too many would leave acts untold.
 */
async function recall(cases: NoticeGroupDeps["cases"], { chatId, number, at }: Case): Promise<NoticeGroup | undefined> {
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
