// Chats as the list of the page shows them.

import { kindOf, labelOf, offersOf } from "telegram-emulator/people/picking";
import { memberOf } from "telegram-emulator/state/members";
import type { ChatRecord, StoredMessage } from "telegram-emulator/state/records";
import type { TelegramState } from "telegram-emulator/state/telegram-state";
import type { DemoGroups } from "../demo/demo-groups.ts";
import type { ChatView, PinView, RequestView, TopicView } from "../protocol/chats.ts";
import { authorOf } from "./authors.ts";
import { allowedOf, nameOf } from "./people.ts";
import { summaryOf } from "./summary.ts";

/** Groups are what a moderator is for. */
const RANK: Readonly<Record<ChatRecord["type"], number>> = { supergroup: 0, group: 1, private: 2, channel: 3 };

/** All chats, groups first: private ones are those of personas alone. */
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

/** The buttons below the field of somebody's private chat. */
const keysOf = (world: TelegramState, userId: number): ChatView["keys"] =>
  (world.people.get(userId)?.keyboard?.keyboard ?? []).map((row) =>
    row.map((key) => ({
      text: labelOf(key),
      kind: kindOf(key),
      offers: offersOf(world, key, userId).map(({ id, title, type }) => ({
        id,
        title,
        kind: type === "channel" ? "channel" : "group",
      })),
    })),
  );

function pinsOf(world: TelegramState, { pins, messages }: ChatRecord): readonly PinView[] {
  return pins.flatMap((id) => {
    const message = messages.get(id);
    if (!message) return [];
    return [{ id, author: authorOf(world, message.chat, message).name, text: summaryOf(world, message) }];
  });
}

function topicsOf({ general, topics }: ChatRecord): readonly TopicView[] {
  const others = [...topics.values()].map(({ id, topic, isClosed }) => ({ id, name: topic.name, isClosed }));
  return [{ id: undefined, name: general.name, isClosed: general.isClosed }, ...others];
}

const sizeOf = (world: TelegramState, chat: ChatRecord): number =>
  [...chat.members.keys()].filter((userId) => memberOf(world, chat, userId).isPresent).length;

const requestsOf = (world: TelegramState, { requests }: ChatRecord): readonly RequestView[] =>
  [...requests.values()].map(({ userId }) => ({ userId, name: nameOf(world.people.get(userId)?.user) }));

/** The newest message that is still there. */
function lastOf(world: TelegramState, chat: ChatRecord): ChatView["last"] {
  const last = newestOf(chat);
  if (!last) return undefined;
  return { author: authorOf(world, last.chat, last).name, text: summaryOf(world, last), at: last.body.date * 1000 };
}

function newestOf({ messages, lastMessageId = 0 }: ChatRecord): StoredMessage | undefined {
  for (let id = lastMessageId; id > 0; id -= 1) {
    const message = messages.get(id);
    if (message && !message.deletion) return message;
  }
  return undefined;
}
