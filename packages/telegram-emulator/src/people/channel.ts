// A channel, to be looked at and changed.
import { linkedGroup, post } from "../effects/posting.ts";
import { chatObject } from "../state/chats.ts";
import { plainMember } from "../state/members.ts";
import type { ChatRecord, MessageBody, StoredMessage } from "../state/records.ts";
import { seconds, type World } from "../state/world.ts";
import { setBotRights } from "./group.ts";
import type { Person } from "./person.ts";

/** A channel; what it posts appears in the group that is linked to it. */
export interface Channel {
  readonly record: ChatRecord;
  readonly id: number;
  readonly messages: readonly StoredMessage[];
  /** Posts, and gives what appears in the linked group. */
  readonly posts: (text: string) => StoredMessage | undefined;
  /** Silently, as if it had always been so. */
  readonly addMember: (person: Person) => void;
  readonly setBotRights: (rights: readonly string[] | "all" | "none") => void;
}

export function createChannel(world: World, record: ChatRecord): Channel {
  return {
    record,
    id: record.id,
    get messages() {
      return [...record.messages.values()];
    },
    posts: (text) => {
      const body = { date: seconds(world), sender_chat: chatObject(world, record), text } as unknown as MessageBody;
      post(world, record, { body });
      return [...(linkedGroup(world, record)?.messages.values() ?? [])].at(-1);
    },
    addMember: (person) => void record.members.set(person.id, plainMember(person.id)),
    setBotRights: (rights) => setBotRights(world, record, rights),
  };
}
