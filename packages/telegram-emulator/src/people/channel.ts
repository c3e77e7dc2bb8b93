// A channel, to be read and changed by tests.
import { linkedGroup, post } from "../effects/posting.ts";
import { chatObject } from "../state/chats.ts";
import { plainMember } from "../state/members.ts";
import type { ChatRecord, MessageBody, StoredMessage } from "../state/records.ts";
import { seconds, type TelegramState } from "../state/telegram-state.ts";
import { setBotRights } from "./group.ts";
import type { Person } from "./person.ts";

/** A channel; its posts appear in the linked group. */
export interface Channel {
  readonly record: ChatRecord;
  readonly id: number;
  readonly messages: readonly StoredMessage[];
  /** Posts, and returns the copy in the linked group. */
  readonly posts: (text: string) => StoredMessage | undefined;
  /** Adds a member without an update. */
  readonly addMember: (person: Person) => void;
  readonly setBotRights: (rights: readonly string[] | "all" | "none") => void;
}

export function createChannel(state: TelegramState, record: ChatRecord): Channel {
  return {
    record,
    id: record.id,
    get messages() {
      return [...record.messages.values()];
    },
    posts: (text) => {
      const body = { date: seconds(state), sender_chat: chatObject(state, record), text } as unknown as MessageBody;
      post(state, record, { body });
      return [...(linkedGroup(state, record)?.messages.values() ?? [])].at(-1);
    },
    addMember: (person) => void record.members.set(person.id, plainMember(person.id)),
    setBotRights: (rights) => setBotRights(state, record, rights),
  };
}
