// A group in which one feature is used by its commands, buttons and questions.
import type { ChatHandle } from "../../src/core/chat.ts";
import type { Member, MemberStatus } from "../../src/core/member.ts";
import type { Feature } from "../../src/kit/feature.ts";
import type { Reply } from "../../src/kit/reply.ts";
import type { Call, CommandInput } from "../../src/kit/scope.ts";
import { ADMIN, CHAT, DIRECTORY, NOW, OWNER, utterance, WORDS } from "./ports.ts";

/** How a command is given or a button pressed. */
export interface Situation {
  readonly actor?: Member;
  readonly status?: MemberStatus;
  readonly chat?: ChatHandle;
  readonly said?: Partial<CommandInput>;
}

/** A group in which one feature is used: its settings change as its commands say. */
export function stage(feature: Feature, initial: Readonly<Record<string, unknown>> = {}) {
  let stored: Readonly<Record<string, unknown>> = initial;
  const settings = (): unknown => feature.settings.parse(stored);
  const callOf = (
    said: CommandInput,
    { actor = ADMIN, status = OWNER, chat = CHAT }: Situation,
  ): Call<unknown, string> => ({
    chat,
    settings: settings(),
    now: NOW,
    actor,
    status,
    message: said.message,
    repliedTo: said.repliedTo,
    args: said.args,
    sentAt: said.sentAt,
    configure: async (change) => {
      const wanted = Object.entries({ ...stored, ...(change as object) }).filter(([, value]) => value !== undefined);
      stored = feature.settings.parse(Object.fromEntries(wanted)) as Readonly<Record<string, unknown>>;
      return undefined;
    },
  });
  return {
    settings,
    /** Gives a command, as in `ban @anna spam`. */
    say: async (line: string, situation: Situation = {}): Promise<Reply> => {
      const [name = "", ...words] = line.split(" ");
      const spoken = feature.commands.find((one) => one.name === name || one.aliases?.includes(name));
      if (!spoken) throw new Error(`There is no command ${name}.`);
      const said = utterance(words.join(" "), situation.said);
      return spoken.invoke(said, callOf(said, situation), DIRECTORY);
    },
    /** Presses a button by the data it carries. */
    press: async (data: string, situation: Situation = {}) => {
      const [id, value = ""] = data.split(":");
      const pressed = feature.callbacks.find((one) => one.id === id);
      if (!pressed) throw new Error(`There is no button ${id}.`);
      return pressed.press(callOf(utterance(value), situation));
    },
    /** Answers a question. */
    answer: async (prompt: string, words: string) => {
      const asked = feature.prompts.find(({ id }) => id === prompt);
      if (!asked) throw new Error(`There is no question ${prompt}.`);
      return asked.answer(callOf(utterance(words), {}), { content: WORDS, draft: undefined });
    },
  };
}
