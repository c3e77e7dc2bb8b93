// Provisional.
import type { House } from "../cast/house.ts";
import { type Fields, fieldsOf, numberOf, textOf } from "../fields.ts";
import type { Person } from "../people/person.ts";
import type { Reply } from "../protocol/acts.ts";
import type { PlayView, SceneView, Speed } from "../protocol/status.ts";
import { RefusedByTelegram } from "../refusal.ts";
import type { ChatRecord } from "../state/records.ts";

export const SCENES: readonly SceneView[] = [
  { id: "raid", title: "A raid of 500", tells: "Five hundred accounts join and flood." },
  { id: "flood", title: "A flood", tells: "One member floods, is muted, and writes again later." },
];

export interface Director {
  readonly play: (scene: string) => Reply;
  readonly pause: () => void;
  readonly resume: () => void;
  readonly stop: () => void;
  readonly close: () => void;
  readonly setSpeed: (speed: Speed) => void;
  readonly speed: () => Speed;
  readonly view: () => PlayView | undefined;
}

export function createDirector(_needs: object): Director {
  return {
    play: () => ({ ok: false, sentence: "Scenes come soon." }),
    pause: () => undefined,
    resume: () => undefined,
    stop: () => undefined,
    close: () => undefined,
    setSpeed: () => undefined,
    speed: () => 1,
    view: () => undefined,
  };
}

interface Asked {
  readonly house: House;
  readonly person: Person;
  readonly chat: ChatRecord;
  readonly act: Fields;
}

const ACTS: Readonly<Record<string, (asked: Asked) => Promise<Reply>>> = {
  write: async ({ person, chat, act }) => {
    const replyTo = chat.messages.get(numberOf(act["replyTo"]) ?? 0);
    return { ok: true, message: person.in({ record: chat }).says(textOf(act["text"]) ?? "", { replyTo }).id };
  },
  start: async ({ person, act }) => {
    person.starts(textOf(act["payload"]));
    return { ok: true, chat: person.id };
  },
  press: async ({ person, chat, act }) => {
    const id = numberOf(act["message"]) ?? 0;
    const message = act["isEphemeral"] ? chat.ephemerals.get(id) : chat.messages.get(id);
    const row = message?.body.reply_markup?.inline_keyboard[numberOf(act["row"]) ?? 0];
    const label = row?.[numberOf(act["column"]) ?? 0]?.text;
    if (!message || !label) return { ok: false, sentence: "There is no such button." };
    const { answer } = await person.in({ record: chat }).presses(message, label);
    return answer ? { ok: true, pressed: { text: answer.text, isAlert: answer.alert, url: answer.url } } : { ok: true };
  },
};

export async function perform(house: House, body: unknown): Promise<Reply> {
  const { as, act: wanted } = fieldsOf(body);
  const act = fieldsOf(wanted);
  const person = house.personas.find(({ id }) => id === as)?.person;
  if (!person) return { ok: false, sentence: "Nobody is chosen." };
  const chat = house.telegram.world.chats.get(numberOf(act["chat"]) ?? person.id);
  const perform = ACTS[textOf(act["kind"]) ?? ""];
  if (!chat || !perform) return { ok: false, sentence: "That cannot be done." };
  return perform({ house, person, chat, act }).catch((error: unknown) => {
    if (error instanceof RefusedByTelegram) return { ok: false, sentence: error.message };
    throw error;
  });
}

export const bringIn = async (_house: House, _text: string): Promise<Reply> => ({
  ok: false,
  sentence: "That comes soon.",
});
