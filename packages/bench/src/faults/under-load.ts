// The database is away for long: what arrives is taken in and acted on all the same, and none of it is lost at a kill.
import { chatId, createWriter, person } from "../load/writer.ts";
import { pause, until } from "../waiting.ts";
import type { FaultInjection, Trial } from "./trial.ts";

/** The proxy takes no connection until the work is done. */
async function whileAway({ proxy }: Trial, work: () => Promise<void>): Promise<void> {
  proxy?.refuse(true);
  proxy?.cut();
  await work();
  proxy?.refuse(false);
}

/** How many people flood while the database is away, with how many messages each: more than one poll gives. */
const [FLOODERS, MESSAGES] = [40, 6];

/** How long they may write before all of them are silenced, in milliseconds. */
const SIEGE_LIMIT = 30_000;

/** People flood the groups while the database is away: they are silenced before it is back. */
export const outageUnderLoad = (updates: number): FaultInjection => ({
  updates,
  perSecond: 400,
  happens: async (trial) => {
    const { api } = trial;
    await trial.reached(updates);
    await pause(1_000);
    await whileAway(trial, async () => {
      await pause(500);
      const begun = performance.now();
      await api.push({ lines: floods((await api.progress()).pushed), marks: [] });
      await api.release();
      const silenced = async (): Promise<number> => Object.keys((await api.report()).restricted).length;
      await until(async () => (await silenced()) >= FLOODERS, { limit: SIEGE_LIMIT, every: 100 });
      const count = await silenced();
      trial.measured(`${count} of ${FLOODERS} silenced in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
      if (count < FLOODERS) trial.missed(`${FLOODERS - count} went on to flood`);
    });
  },
});

/** Ids of messages that nobody else has written. */
const FIRST_MESSAGE = 1_000_000;

/** Updates that follow on so many others; one flooder in each group, all of them at once. */
function floods(after: number): readonly string[] {
  const writer = createWriter(() => Date.now());
  for (let message = 0; message < MESSAGES; message++)
    for (let flooder = 0; flooder < FLOODERS; flooder++)
      writer.say({ chat: chatId(flooder), from: person(990_000_000 + flooder), text: `buy ${message}` });
  return writer.take().lines.map((line) => {
    const update = JSON.parse(line) as { update_id: number; message: { message_id: number } };
    update.update_id += after;
    update.message.message_id += FIRST_MESSAGE;
    return JSON.stringify(update);
  });
}

/** kill -9 in the middle of an outage that has gone on for longer than a batch takes to arrive. */
export const killedWhileAway = (updates: number): FaultInjection => ({
  updates,
  perSecond: 400,
  happens: async (trial) => {
    await trial.reached(Math.floor(updates * 0.25));
    await whileAway(trial, async () => {
      const { confirmed } = await trial.api.progress();
      await pause(3_000);
      const more = (await trial.api.progress()).confirmed - confirmed;
      trial.measured(`${more} confirmed meanwhile`);
      if (more < 300) trial.missed("updates were not taken in while the database was away");
      trial.bot().signal("SIGKILL");
      await trial.bot().ended;
    });
    await trial.restart();
  },
});
