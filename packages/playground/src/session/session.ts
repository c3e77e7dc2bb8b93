// A playground: an emulated Telegram, the bot on it, the current scene, and the entities of the page.
import type { Reply } from "../protocol/acts.ts";
import type { Entity } from "../protocol/stream.ts";
import type { StreamQuery } from "../server/stream.ts";
import { control } from "./controls.ts";
import { type Environment, startEnvironment } from "./environment.ts";
import { viewOf } from "./view.ts";

export interface Session {
  /** Starts the bot; resolves when it runs or failed to start, which the page shows. */
  readonly start: () => Promise<void>;
  readonly view: (query: StreamQuery) => readonly Entity[];
  /** Carries out an act; the body is unparsed JSON. */
  readonly act: (body: unknown) => Promise<Reply>;
  readonly control: (body: unknown) => Promise<Reply>;
  /** Imports a chat export, given as text. */
  readonly importChat: (text: string) => Promise<Reply>;
  /** Stops the bot and removes its files. */
  readonly close: () => Promise<void>;
}

export interface SessionDeps {
  /** The folder of the bot's files, with a subfolder for each reset. */
  readonly folder: string;
  /** Called when something on the page may have changed. */
  readonly onChange: () => void;
}

/** Creates a session with a new Telegram; the bot is not running. */
export async function openSession({ folder, onChange }: SessionDeps): Promise<Session> {
  let rounds = 0;
  const next = (): Promise<Environment> => {
    rounds += 1;
    return startEnvironment({ folder: `${folder}/${rounds}`, onChange });
  };
  let environment = await next();
  const reset = async (): Promise<Reply> => {
    const former = environment;
    environment = await next();
    onChange();
    void environment.bot.start();
    await former.close();
    return { ok: true };
  };
  const after = async (work: Promise<Reply>): Promise<Reply> => {
    const reply = await work;
    onChange();
    return reply;
  };
  return {
    start: () => environment.bot.start(),
    view: (query) => viewOf(environment, query),
    act: (body) => after(environment.act(body)),
    importChat: (text) => after(environment.importChat(text)),
    control: (body) => after(control(body, { environment, reset })),
    close: () => environment.close(),
  };
}
