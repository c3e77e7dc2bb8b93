// One playground: an emulated Telegram, the bot that runs on it, the scene that plays, and what a page sees of them.
import type { Reply } from "../protocol/acts.ts";
import type { Entity } from "../protocol/stream.ts";
import type { Look } from "../server/stream.ts";
import { control } from "./controls.ts";
import { type Round, startRound } from "./round.ts";
import { viewOf } from "./view.ts";

export interface Session {
  /** Starts the bot; resolves when it runs, or could not start: then what a page sees says why. */
  readonly start: () => Promise<void>;
  readonly view: (look: Look) => readonly Entity[];
  /** Does something in Telegram; the body is what the page sent. */
  readonly act: (body: unknown) => Promise<Reply>;
  readonly control: (body: unknown) => Promise<Reply>;
  /** Brings in the export of a chat, given as text. */
  readonly importChat: (text: string) => Promise<Reply>;
  /** Ends the bot and removes what it kept. */
  readonly close: () => Promise<void>;
}

export interface SessionNeeds {
  /** Where the bot keeps its files: a folder for each round. */
  readonly folder: string;
  /** Something that a page sees may have changed. */
  readonly changed: () => void;
}

/** Begins with a fresh Telegram, on which the bot does not run yet. */
export async function openSession({ folder, changed }: SessionNeeds): Promise<Session> {
  let rounds = 0;
  const next = (): Promise<Round> => {
    rounds += 1;
    return startRound({ folder: `${folder}/${rounds}`, changed });
  };
  let round = await next();
  const reset = async (): Promise<Reply> => {
    const former = round;
    round = await next();
    changed();
    void round.bot.start();
    await former.close();
    return { ok: true };
  };
  const after = async (work: Promise<Reply>): Promise<Reply> => {
    const reply = await work;
    changed();
    return reply;
  };
  return {
    start: () => round.bot.start(),
    view: (look) => viewOf(round, look),
    act: (body) => after(round.act(body)),
    importChat: (text) => after(round.importChat(text)),
    control: (body) => after(control(body, { round, reset })),
    close: () => round.close(),
  };
}
