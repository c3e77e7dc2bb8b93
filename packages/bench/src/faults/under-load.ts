// Long outages of the database: updates are received and acted on nevertheless, and a kill loses none of them.
import { chatId, createUpdateWriter, person } from "../load/update-writer.ts";
import { pollUntil, sleep } from "../waiting.ts";
import type { FaultInjection, FaultRun } from "./fault-run.ts";

/** The proxy refuses connections until the work is done. */
async function whileAway({ proxy }: FaultRun, work: () => Promise<void>): Promise<void> {
  proxy?.refuse(true);
  proxy?.cut();
  await work();
  proxy?.refuse(false);
}

/** How many people flood during the outage, and with how many messages: more than one poll returns. */
const [FLOODERS, MESSAGES] = [40, 6];

/** How long they may write before all are muted, in milliseconds. */
const MUTE_LIMIT = 30_000;

/** People flood the groups during the outage: they must be muted before it ends. */
export const outageUnderLoad = (updates: number): FaultInjection => ({
  updates,
  perSecond: 400,
  inject: async (run) => {
    const { api } = run;
    await run.reached(updates);
    await sleep(1_000);
    await whileAway(run, async () => {
      await sleep(500);
      const begun = performance.now();
      await api.push({ lines: floods((await api.progress()).pushed), marks: [] });
      await api.release();
      const silenced = async (): Promise<number> => Object.keys((await api.report()).restricted).length;
      await pollUntil(async () => (await silenced()) >= FLOODERS, { limit: MUTE_LIMIT, every: 100 });
      const count = await silenced();
      run.measured(`${count} of ${FLOODERS} silenced in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
      if (count < FLOODERS) run.failed(`${FLOODERS - count} went on to flood`);
    });
  },
});

/** Message ids outside of the range of other messages. */
const FIRST_MESSAGE = 1_000_000;

/** Updates after a number of others; one flooder in each group, all at the same time. */
function floods(after: number): readonly string[] {
  const writer = createUpdateWriter(() => Date.now());
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

/** kill -9 during an outage that has lasted longer than the arrival of a batch. */
export const killedWhileAway = (updates: number): FaultInjection => ({
  updates,
  perSecond: 400,
  inject: async (run) => {
    await run.reached(Math.floor(updates * 0.25));
    await whileAway(run, async () => {
      const { confirmed } = await run.api.progress();
      await sleep(3_000);
      const more = (await run.api.progress()).confirmed - confirmed;
      run.measured(`${more} confirmed meanwhile`);
      if (more < 300) run.failed("updates were not taken in while the database was away");
      run.bot().signal("SIGKILL");
      await run.bot().ended;
    });
    await run.restart();
  },
});
