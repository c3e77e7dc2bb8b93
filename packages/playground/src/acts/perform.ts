// Carries out the page's requests: actions of a persona in Telegram, as far as Telegram allows.

import type { SendAs } from "telegram-emulator/people/chat-actor";
import type { Person, PersonInChat } from "telegram-emulator/people/person";
import type { PressResult } from "telegram-emulator/people/pressing";
import { RefusedByTelegram } from "telegram-emulator/refusal";
import type { ChatRecord, StoredMessage } from "telegram-emulator/state/records";
import type { DemoGroups } from "../demo/demo-groups.ts";
import type { Act, Reply } from "../protocol/acts.ts";
import {
  type Actor,
  actorNamed,
  channelOf,
  chatOf,
  ephemeralOf,
  messageOf,
  personIn,
  personOf,
  sendAsIn,
} from "./actor.ts";
import { readAct } from "./read-act.ts";
import { sendContent } from "./sending.ts";

/** Carries out `{ as, act }`, or returns the reason as a sentence; a press resolves with the bot's answer. */
export async function perform(demo: DemoGroups, body: unknown): Promise<Reply> {
  const read = readAct(body);
  if (!read.ok) return read;
  const { as, act } = read.request;
  try {
    const actor = actorNamed(demo, as);
    refuseChannel(actor, act);
    return { ok: true, ...(await PERFORMERS[act.kind](actor, act as never)) };
  } catch (error) {
    if (!(error instanceof RefusedByTelegram)) throw error;
    return { ok: false, sentence: `${error.message}.` };
  }
}

/** The fields of a successful reply. */
type ActResult = Omit<Extract<Reply, { readonly ok: true }>, "ok">;

type ActOf<K extends Act["kind"]> = Act extends infer A
  ? A extends { readonly kind: infer Kinds }
    ? K extends Kinds
      ? A
      : never
    : never
  : never;

type Performer<K extends Act["kind"]> = (actor: Actor, act: ActOf<K>) => ActResult | Promise<ActResult>;

const NOTHING: ActResult = {};

/** An action on a message. */
const onMessage =
  <A extends { readonly chat: number; readonly message: number }>(
    does: (
      personInChat: PersonInChat,
      message: StoredMessage,
      more: { readonly act: A; readonly sendAs: SendAs },
    ) => void,
  ) =>
  (actor: Actor, act: A): ActResult => {
    const chat = chatOf(actor, act.chat);
    does(personIn(actor, chat), messageOf(chat, act.message), { act, sendAs: sendAsIn(actor, chat) });
    return NOTHING;
  };

/** An action on a member. */
const onPerson =
  <A extends { readonly chat: number; readonly user: number }>(
    does: (personInChat: PersonInChat, person: Person, act: A) => void,
  ) =>
  (actor: Actor, act: A): ActResult => {
    does(personIn(actor, chatOf(actor, act.chat)), personOf(actor, act.user), act);
    return NOTHING;
  };

/** A ban or unban of a user or a channel. */
const onSender =
  (channels: "bansChannel" | "unbansChannel", people: "bans" | "unbans") =>
  (actor: Actor, act: { readonly chat: number; readonly user: number }): ActResult => {
    const [personInChat, channel] = [personIn(actor, chatOf(actor, act.chat)), channelOf(actor, act.user)];
    if (channel) personInChat[channels](channel);
    else personInChat[people](personOf(actor, act.user));
    return NOTHING;
  };

/** An action in a chat. */
const inChat =
  (does: (personInChat: PersonInChat) => void) =>
  (actor: Actor, act: { readonly chat: number }): ActResult => {
    does(personIn(actor, chatOf(actor, act.chat)));
    return NOTHING;
  };

/** An action in the private chat with the bot. */
const inPrivate =
  (does: (person: Person) => void) =>
  ({ persona }: Actor): ActResult => {
    does(persona.person);
    return NOTHING;
  };

const PERFORMERS: { readonly [K in Act["kind"]]: Performer<K> } = {
  write: (actor, { chat: id, topic, replyTo, text }) => {
    const chat = chatOf(actor, id);
    if (text.trim() === "") throw new RefusedByTelegram("There is nothing to send");
    const options = { topic, replyTo: replyTo === undefined ? undefined : messageOf(chat, replyTo) };
    return written(id, personIn(actor, chat).says(text.trim(), { ...options, ...sendAsIn(actor, chat) }));
  },
  send: (actor, act) => written(act.chat, sendContent(actor, act)),
  edit: onMessage((personInChat, message, { act, sendAs }) => personInChat.edits(message, act.text.trim(), sendAs)),
  delete: onMessage((personInChat, message, { sendAs }) => personInChat.deletes(message, sendAs)),
  forward: (actor, { chat: id, message, to: toId, topic }) => {
    const [chat, to] = [chatOf(actor, id), chatOf(actor, toId)];
    const target = { to, topic, ...sendAsIn(actor, to) };
    const { id: number } = personIn(actor, chat).forwards(messageOf(chat, message), target);
    return { chat: to.id, message: number };
  },
  react: onMessage((personInChat, message, { act }) => personInChat.reacts(message, act.emoji)),
  pin: onMessage((personInChat, message) => personInChat.pins(message)),
  unpin: onMessage((personInChat, message) => personInChat.unpins(message)),
  press: async (actor, { chat: id, message, isEphemeral, row, column }) => {
    const chat = chatOf(actor, id);
    const pressed = isEphemeral ? ephemeralOf(chat, message) : messageOf(chat, message);
    return shown(await personIn(actor, chat).presses(pressed, { row, column }));
  },
  key: (actor, { row, column, picked }) => {
    const chat = picked === undefined ? undefined : chatOf(actor, picked);
    actor.persona.person.taps({ row, column }, chat && { record: chat });
    return NOTHING;
  },
  join: (actor, { chat: id }) => {
    const chat = chatOf(actor, id);
    personIn(actor, chat).joins();
    return chat.requests.has(actor.persona.accountId) ? NOTHING : { chat: chat.id };
  },
  request: inChat((personInChat) => personInChat.requestsToJoin()),
  leave: inChat((personInChat) => personInChat.leaves()),
  admit: onPerson((personInChat, person) => personInChat.admits(person)),
  decline: onPerson((personInChat, person) => personInChat.declines(person)),
  ban: onSender("bansChannel", "bans"),
  unban: onSender("unbansChannel", "unbans"),
  kick: onPerson((personInChat, person) => personInChat.kicks(person)),
  restrict: onPerson((personInChat, person, { permissions, seconds }) =>
    personInChat.restricts(person, { permissions, seconds }),
  ),
  promote: onPerson((personInChat, person, { rights, title, isAnonymous: anonymous }) =>
    personInChat.promotes(person, rights, { title, anonymous }),
  ),
  start: ({ persona }, { payload }) => {
    if (payload !== undefined && !/^[\w-]{1,64}$/.test(payload))
      throw new RefusedByTelegram("A link carries up to 64 letters, digits, _ and -");
    return { chat: persona.accountId, message: persona.person.starts(payload).id };
  },
  block: inPrivate((person) => person.blocks()),
  unblock: inPrivate((person) => person.unblocks()),
};

/** The number of the new message, and its chat if that is not the named one. */
const written = (
  named: number,
  { id: message, chat }: { readonly id: number; readonly chat: ChatRecord },
): ActResult => (chat.id === named ? { message } : { message, chat: chat.id });

const shown = ({ answer }: PressResult): ActResult =>
  answer ? { pressed: { text: answer.text, isAlert: answer.alert, url: answer.url } } : NOTHING;

const OF_CHANNELS: readonly Act["kind"][] = ["write", "send", "edit", "delete", "forward"];

function refuseChannel({ persona: { channel, name } }: Actor, { kind }: Act): void {
  if (channel && !OF_CHANNELS.includes(kind))
    throw new RefusedByTelegram(`${name} is a channel: it can only write, edit, delete and forward`);
}
