// The views of chats.

import { kindOf, labelOf, offersOf } from "telegram-emulator/people/picking";
import { memberOf } from "telegram-emulator/state/members";
import type { ChatRecord, StoredMessage } from "telegram-emulator/state/records";
import type { TelegramState } from "telegram-emulator/state/telegram-state";
import type { DemoGroups } from "../demo/demo-groups.ts";
import type { ChatView, PinView, RequestView, TopicView } from "../protocol/chats.ts";
import { authorOf } from "./authors.ts";
import { allowedOf, nameOf } from "./people.ts";
import { summaryOf } from "./summary.ts";

/** The display order of chat types: groups first. */
const RANK: Readonly<Record<ChatRecord["type"], number>> = { supergroup: 0, group: 1, private: 2, channel: 3 };

/** All chats, groups first; private chats only of personas. */
export function chatViews(demo: DemoGroups): readonly ChatView[] {
  const { state } = demo.telegram;
  const own = new Set(demo.personas.map(({ person }) => person.id));
  return [...state.chats.values()]
    .sort((a, b) => RANK[a.type] - RANK[b.type])
    .filter(({ id, type }) => type !== "private" || own.has(id))
    .map((chat) => chatView(demo, chat));
}

function chatView({ telegram: { state }, personas }: DemoGroups, chat: ChatRecord): ChatView {
  const { id, type, title, username, isForum } = chat;
  const isPrivate = type === "private";
  const accounts = personas.map(({ person }) => person.id);
  return {
    kind: "chat",
    key: `chat ${id}`,
    id,
    type,
    username,
    isForum,
    title: isPrivate ? nameOf(state.bot) : title,
    pins: pinsOf(state, chat),
    topics: isForum ? topicsOf(chat) : [],
    size: isPrivate ? 2 : sizeOf(state, chat),
    present: isPrivate ? [id] : accounts.filter((account) => memberOf(state, chat, account).isPresent),
    permissions: allowedOf(chat.permissions),
    requests: requestsOf(state, chat),
    last: lastOf(state, chat),
    migratedTo: chat.migratedTo?.id,
    keys: isPrivate ? keysOf(state, id) : [],
  };
}

/** The reply keyboard in a private chat. */
const keysOf = (state: TelegramState, userId: number): ChatView["keys"] =>
  (state.people.get(userId)?.keyboard?.keyboard ?? []).map((row) =>
    row.map((key) => ({
      text: labelOf(key),
      kind: kindOf(key),
      offers: offersOf(state, key, userId).map(({ id, title, type }) => ({
        id,
        title,
        kind: type === "channel" ? "channel" : "group",
      })),
    })),
  );

function pinsOf(state: TelegramState, { pins, messages }: ChatRecord): readonly PinView[] {
  return pins.flatMap((id) => {
    const message = messages.get(id);
    if (!message) return [];
    return [{ id, author: authorOf(state, message.chat, message).name, text: summaryOf(state, message) }];
  });
}

function topicsOf({ general, topics }: ChatRecord): readonly TopicView[] {
  const others = [...topics.values()].map(({ id, topic, isClosed }) => ({ id, name: topic.name, isClosed }));
  return [{ id: undefined, name: general.name, isClosed: general.isClosed }, ...others];
}

const sizeOf = (state: TelegramState, chat: ChatRecord): number =>
  [...chat.members.keys()].filter((userId) => memberOf(state, chat, userId).isPresent).length;

const requestsOf = (state: TelegramState, { requests }: ChatRecord): readonly RequestView[] =>
  [...requests.values()].map(({ userId }) => ({ userId, name: nameOf(state.people.get(userId)?.user) }));

/** The newest message that is not deleted. */
function lastOf(state: TelegramState, chat: ChatRecord): ChatView["last"] {
  const last = newestOf(chat);
  if (!last) return undefined;
  return { author: authorOf(state, last.chat, last).name, text: summaryOf(state, last), at: last.body.date * 1000 };
}

function newestOf({ messages, lastMessageId = 0 }: ChatRecord): StoredMessage | undefined {
  for (let id = lastMessageId; id > 0; id -= 1) {
    const message = messages.get(id);
    if (message && !message.deletion) return message;
  }
  return undefined;
}
