// Updates per second of one round: of a peer, and of the bot.
import type { LoadStream } from "../load/traffic.ts";
import { mixed, ordinary } from "../load/traffic.ts";
import { type BenchContext, sizeOf } from "./bench-case.ts";
import {
  finishStream,
  type LoadTarget,
  processStream,
  startUsageMeter,
  type Usage,
  withBenchRun,
} from "./bench-run.ts";
import { type Peer, withPeer } from "./peer-run.ts";
import { rounded } from "./row.ts";

/** A measured throughput. */
export interface Rate {
  /** Updates per second. */
  readonly perSecond: number;
  readonly note: string;
}

export interface Load {
  readonly count: number;
  /** `mixed`: a tenth is acted on. */
  readonly kind: "ordinary" | "mixed";
}

type RateContext = Pick<BenchContext, "storages" | "isQuick">;

const [CHATS, MEMBERS] = [200, 50];

function write(stream: LoadStream, kind: Load["kind"], count: number): void {
  if (kind === "mixed") mixed(stream, count);
  else ordinary(stream, count);
}

/** A peer on the same stream; it reports when it has handled all. */
export async function peerRate(context: RateContext, load: Load & { readonly peer: Peer }): Promise<Rate> {
  const count = sizeOf(context, load.count);
  const options = { storages: context.storages, peer: load.peer, chats: CHATS, members: MEMBERS, count };
  return withPeer(options, async (target) => {
    const { api, bot, stream } = target;
    write(stream, load.kind, count);
    await api.push(stream.writer.take());
    const died = bot.ended.then((code) => {
      throw new Error(`The peer ended: ${code}.\n${bot.output().slice(-1500)}`);
    });
    return timed(target, async () => {
      await api.release();
      await Promise.race([bot.firstMessage, died]);
      return count;
    });
  });
}

/** The bot with every protection on, on a stream whose end is acted on in every group. */
export async function botRate(
  context: RateContext,
  load: Load & { readonly engine: "postgresql" | "embedded" },
): Promise<Rate> {
  const count = sizeOf(context, load.count);
  const options = { storages: context.storages, engine: load.engine, chats: CHATS, members: MEMBERS };
  return withBenchRun(options, async (run) => {
    const before = run.stream.writer.written();
    write(run.stream, load.kind, count);
    return timed(run, async () => {
      await (load.kind === "mixed" ? processStream(run) : finishStream(run));
      return run.stream.writer.written() - before;
    });
  });
}

/** Times the work, which returns the number of its updates. */
async function timed(target: LoadTarget, work: () => Promise<number>): Promise<Rate> {
  const used = await startUsageMeter(target);
  const begun = performance.now();
  const count = await work();
  const seconds = (performance.now() - begun) / 1000;
  return { perSecond: count / seconds, note: usageNote(await used(), seconds) };
}

const usageNote = ({ bot, server, harness }: Usage, seconds: number): string =>
  `of ${rounded(seconds, 1)} s, processor: bot ${rounded(bot, 1)} s, fake server ${rounded(server, 1)} s, harness ${rounded(harness, 1)} s`;
