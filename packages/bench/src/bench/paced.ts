// Acts on updates that are handed out at a pace.
import type { Reaction } from "../server/effects.ts";
import { type LoadTarget, waitFor } from "./bench-run.ts";

/** The first act on a marked update, and its group. */
export interface PacedAct extends Reaction {
  readonly chat: number;
}

/** Hands out the written updates at a pace; returns the first acts on the marked ones once all are there. */
export async function actsAtPace({ api, bot, stream }: LoadTarget, perSecond: number): Promise<readonly PacedAct[]> {
  const batch = stream.writer.take();
  const wanted = (await api.progress()).reactions + batch.marks.length;
  await api.push(batch);
  await api.pace(perSecond);
  await waitFor({ bot }, "the work", async () => (await api.progress()).reactions >= wanted);
  await api.pace(0);
  const chats = new Map(batch.marks.map(({ update, chat }) => [update, chat]));
  return (await api.report()).reactions.flatMap((reaction) => {
    const chat = chats.get(reaction.update);
    return chat === undefined ? [] : [{ ...reaction, chat }];
  });
}

export const sinceHandOut = (acts: readonly PacedAct[]): readonly number[] => acts.map((act) => act.sinceHandOut);
