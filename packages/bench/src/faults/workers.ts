// Several processes that share the work, or a standby that waits for the end of another; processes are killed, stopped and frozen.
import { openBrokerQueues } from "../broker.ts";
import type { BotStorage } from "../databases.ts";
import { pollUntil, sleep } from "../waiting.ts";
import type { FaultResult } from "./fault-result.ts";
import { type MemberProcess, type ProcessGroup, runProcessGroup } from "./process-group.ts";

/** The number of each process fault. */
export interface ProcessFaultCounts {
  readonly kills: number;
  readonly stops: number;
  readonly freezes: number;
}

/** How long a process is frozen, in milliseconds: longer than the broker's heartbeat timeout. */
const FREEZE = 8_000;

const WORKERS = 3;

type ProcessFault = (member: MemberProcess) => Promise<void>;

const kill: ProcessFault = async (member) => {
  member.current().signal("SIGKILL");
  await member.current().ended;
  await member.restart();
};

const stop: ProcessFault = async (member) => {
  member.current().signal("SIGTERM");
  await member.current().ended;
  await member.restart();
};

const freeze: ProcessFault = async (member) => {
  member.current().signal("SIGSTOP");
  await sleep(FREEZE);
  member.current().signal("SIGCONT");
};

/** Workers on one RabbitMQ and one PostgreSQL; faults hit one after the other. */
export async function workersComeAndGo(
  storage: BotStorage,
  { updates, perSecond, faultCounts }: { updates: number; perSecond: number; faultCounts: ProcessFaultCounts },
  seed: number,
): Promise<FaultResult> {
  const broker = openBrokerQueues();
  const kinds = [
    ...Array<ProcessFault>(faultCounts.kills).fill(kill),
    ...Array<ProcessFault>(faultCounts.stops).fill(stop),
    ...Array<ProcessFault>(faultCounts.freezes).fill(freeze),
  ];
  const inject = async ({ members, random, reached }: ProcessGroup): Promise<void> => {
    const order = kinds.map((processFault) => ({ processFault, by: random.next() })).sort((a, b) => a.by - b.by);
    for (const [index, { processFault }] of order.entries()) {
      await reached((0.05 + 0.9 * (index + random.next())) / (order.length + 1));
      const member = members[random.below(members.length)];
      if (member) await processFault(member);
    }
  };
  try {
    return await runProcessGroup(
      storage,
      {
        size: WORKERS,
        updates,
        perSecond,
        inject,
        variables: broker.variables,
        isUp: (output) => output.includes("app.started"),
      },
      seed,
    );
  } finally {
    await broker.drop();
  }
}

/** How soon the standby polls, in milliseconds. */
const TAKEN_OVER_WITHIN = 10_000;

/** Two processes without RabbitMQ: the polling one is killed, and the other continues; the first comes back as the standby. */
export const standbyTakesOver = (storage: BotStorage, updates: number, seed: number): Promise<FaultResult> =>
  runProcessGroup(
    storage,
    {
      size: 2,
      updates,
      perSecond: 400,
      variables: {},
      isUp: (output) => output.includes("app.started") || output.includes("polling.standby"),
      inject: async ({ api, members, reached, failed }) => {
        for (const share of [0.3, 0.6]) {
          await reached(share);
          const member = members[share === 0.3 ? 0 : 1];
          member?.current().signal("SIGKILL");
          await member?.current().ended;
          const { polls } = await api.progress();
          const isPolling = async (): Promise<boolean> => (await api.progress()).polls > polls;
          if (!(await pollUntil(isPolling, { limit: TAKEN_OVER_WITHIN, every: 20 }))) failed("the take-over");
          await member?.restart();
        }
      },
    },
    seed,
  );
