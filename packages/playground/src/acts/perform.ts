// Does what the page asks for: the acts of somebody in Telegram, within what Telegram lets them.

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
  disguiseIn,
  ephemeralOf,
  messageOf,
  personOf,
  presenceIn,
} from "./actor.ts";
import { readAct } from "./read-act.ts";
import { sendAsked } from "./sending.ts";

/** Carries out `{ as, act }`, or says in one sentence why not; a press resolves when the presser sees something. */
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

/** What an act gives besides having been done. */
type Gain = Omit<Extract<Reply, { readonly ok: true }>, "ok">;

type ActOf<K extends Act["kind"]> = Act extends infer A
  ? A extends { readonly kind: infer Kinds }
    ? K extends Kinds
      ? A
      : never
    : never
  : never;

type Performer<K extends Act["kind"]> = (actor: Actor, act: ActOf<K>) => Gain | Promise<Gain>;

const NOTHING: Gain = {};

/** Something done with a message. */
const onMessage =
  <A extends { readonly chat: number; readonly message: number }>(
    does: (
      presence: PersonInChat,
      message: StoredMessage,
      more: { readonly act: A; readonly disguise: SendAs },
    ) => void,
  ) =>
  (actor: Actor, act: A): Gain => {
    const chat = chatOf(actor, act.chat);
    does(presenceIn(actor, chat), messageOf(chat, act.message), { act, disguise: disguiseIn(actor, chat) });
    return NOTHING;
  };

/** Something done with somebody. */
const onPerson =
  <A extends { readonly chat: number; readonly user: number }>(
    does: (presence: PersonInChat, person: Person, act: A) => void,
  ) =>
  (actor: Actor, act: A): Gain => {
    does(presenceIn(actor, chatOf(actor, act.chat)), personOf(actor, act.user), act);
    return NOTHING;
  };

/** A ban of somebody, or of a channel. */
const onSender =
  (channels: "bansChannel" | "unbansChannel", people: "bans" | "unbans") =>
  (actor: Actor, act: { readonly chat: number; readonly user: number }): Gain => {
    const [presence, channel] = [presenceIn(actor, chatOf(actor, act.chat)), channelOf(actor, act.user)];
    if (channel) presence[channels](channel);
    else presence[people](personOf(actor, act.user));
    return NOTHING;
  };

/** Something done in a chat. */
const inChat =
  (does: (presence: PersonInChat) => void) =>
  (actor: Actor, act: { readonly chat: number }): Gain => {
    does(presenceIn(actor, chatOf(actor, act.chat)));
    return NOTHING;
  };

/** Something done with the bot alone. */
const inPrivate =
  (does: (person: Person) => void) =>
  ({ persona }: Actor): Gain => {
    does(persona.person);
    return NOTHING;
  };

const PERFORMERS: { readonly [K in Act["kind"]]: Performer<K> } = {
  write: (actor, { chat: id, topic, replyTo, text }) => {
    const chat = chatOf(actor, id);
    if (text.trim() === "") throw new RefusedByTelegram("There is nothing to send");
    const manner = { topic, replyTo: replyTo === undefined ? undefined : messageOf(chat, replyTo) };
    return written(id, presenceIn(actor, chat).says(text.trim(), { ...manner, ...disguiseIn(actor, chat) }));
  },
  send: (actor, act) => written(act.chat, sendAsked(actor, act)),
  edit: onMessage((presence, message, { act, disguise }) => presence.edits(message, act.text.trim(), disguise)),
  delete: onMessage((presence, message, { disguise }) => presence.deletes(message, disguise)),
  forward: (actor, { chat: id, message, to: target, topic }) => {
    const [chat, to] = [chatOf(actor, id), chatOf(actor, target)];
    const onward = { to, topic, ...disguiseIn(actor, to) };
    const { id: number } = presenceIn(actor, chat).forwards(messageOf(chat, message), onward);
    return { chat: to.id, message: number };
  },
  react: onMessage((presence, message, { act }) => presence.reacts(message, act.emoji)),
  pin: onMessage((presence, message) => presence.pins(message)),
  unpin: onMessage((presence, message) => presence.unpins(message)),
  press: async (actor, { chat: id, message, isEphemeral, row, column }) => {
    const chat = chatOf(actor, id);
    const pressed = isEphemeral ? ephemeralOf(chat, message) : messageOf(chat, message);
    return shown(await presenceIn(actor, chat).presses(pressed, { row, column }));
  },
  key: (actor, { row, column, picked }) => {
    const chat = picked === undefined ? undefined : chatOf(actor, picked);
    actor.persona.person.taps({ row, column }, chat && { record: chat });
    return NOTHING;
  },
  join: (actor, { chat: id }) => {
    const chat = chatOf(actor, id);
    presenceIn(actor, chat).joins();
    return chat.requests.has(actor.persona.accountId) ? NOTHING : { chat: chat.id };
  },
  request: inChat((presence) => presence.requestsToJoin()),
  leave: inChat((presence) => presence.leaves()),
  admit: onPerson((presence, person) => presence.admits(person)),
  decline: onPerson((presence, person) => presence.declines(person)),
  ban: onSender("bansChannel", "bans"),
  unban: onSender("unbansChannel", "unbans"),
  kick: onPerson((presence, person) => presence.kicks(person)),
  restrict: onPerson((presence, person, { permissions, seconds }) =>
    presence.restricts(person, { permissions, seconds }),
  ),
  promote: onPerson((presence, person, { rights, title, isAnonymous: anonymous }) =>
    presence.promotes(person, rights, { title, anonymous }),
  ),
  start: ({ persona }, { payload }) => {
    if (payload !== undefined && !/^[\w-]{1,64}$/.test(payload))
      throw new RefusedByTelegram("A link carries up to 64 letters, digits, _ and -");
    return { chat: persona.accountId, message: persona.person.starts(payload).id };
  },
  block: inPrivate((person) => person.blocks()),
  unblock: inPrivate((person) => person.unblocks()),
};

/** The number of what was written, and the chat where it was not the one that was named. */
const written = (named: number, { id: message, chat }: { readonly id: number; readonly chat: ChatRecord }): Gain =>
  chat.id === named ? { message } : { message, chat: chat.id };

const shown = ({ answer }: PressResult): Gain =>
  answer ? { pressed: { text: answer.text, isAlert: answer.alert, url: answer.url } } : NOTHING;

const OF_CHANNELS: readonly Act["kind"][] = ["write", "send", "edit", "delete", "forward"];

function refuseChannel({ persona: { channel, name } }: Actor, { kind }: Act): void {
  if (channel && !OF_CHANNELS.includes(kind))
    throw new RefusedByTelegram(`${name} is a channel: it writes, and leaves everything else to people`);
}
