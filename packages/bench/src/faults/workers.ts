// Several processes share the work, or one waits for the end of another; and processes are killed, stopped and frozen.
import { openBrokerPlace } from "../broker.ts";
import type { Place } from "../databases.ts";
import { pause, until } from "../waiting.ts";
import type { Outcome } from "./outcome.ts";
import { type MemberProcess, type ProcessGroup, runProcessGroup } from "./process-group.ts";

/** How often each thing happens. */
export interface Troubles {
  readonly kills: number;
  readonly stops: number;
  readonly freezes: number;
}

/** How long a process stands still, in milliseconds: longer than the broker waits for a sign of it. */
const FREEZE = 8_000;

const WORKERS = 3;

type Trouble = (member: MemberProcess) => Promise<void>;

const kill: Trouble = async (member) => {
  member.present().signal("SIGKILL");
  await member.present().ended;
  await member.restart();
};

const stop: Trouble = async (member) => {
  member.present().signal("SIGTERM");
  await member.present().ended;
  await member.restart();
};

const freeze: Trouble = async (member) => {
  member.present().signal("SIGSTOP");
  await pause(FREEZE);
  member.present().signal("SIGCONT");
};

/** Workers on one RabbitMQ and one PostgreSQL; one after the other, whichever it hits. */
export async function workersComeAndGo(
  place: Place,
  { updates, perSecond, troubles }: { updates: number; perSecond: number; troubles: Troubles },
  seed: number,
): Promise<Outcome> {
  const broker = openBrokerPlace();
  const kinds = [
    ...Array<Trouble>(troubles.kills).fill(kill),
    ...Array<Trouble>(troubles.stops).fill(stop),
    ...Array<Trouble>(troubles.freezes).fill(freeze),
  ];
  const happens = async ({ members, random, reached }: ProcessGroup): Promise<void> => {
    const order = kinds.map((trouble) => ({ trouble, by: random.next() })).sort((a, b) => a.by - b.by);
    for (const [index, { trouble }] of order.entries()) {
      await reached((0.05 + 0.9 * (index + random.next())) / (order.length + 1));
      const member = members[random.below(members.length)];
      if (member) await trouble(member);
    }
  };
  try {
    return await runProcessGroup(
      place,
      {
        size: WORKERS,
        updates,
        perSecond,
        happens,
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

/** Two processes without RabbitMQ: the one that polls is killed, and the other goes on; the first comes back as the standby. */
export const standbyTakesOver = (place: Place, updates: number, seed: number): Promise<Outcome> =>
  runProcessGroup(
    place,
    {
      size: 2,
      updates,
      perSecond: 400,
      variables: {},
      isUp: (output) => output.includes("app.started") || output.includes("polling.standby"),
      happens: async ({ api, members, reached, missed }) => {
        for (const share of [0.3, 0.6]) {
          await reached(share);
          const member = members[share === 0.3 ? 0 : 1];
          member?.present().signal("SIGKILL");
          await member?.present().ended;
          const { polls } = await api.progress();
          const isPolling = async (): Promise<boolean> => (await api.progress()).polls > polls;
          if (!(await until(isPolling, { limit: TAKEN_OVER_WITHIN, every: 20 }))) missed("the take-over");
          await member?.restart();
        }
      },
    },
    seed,
  );
