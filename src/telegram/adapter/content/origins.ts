// Where forwards come from.
import type { MessageOrigin } from "grammy/types";
import type { Origin } from "../../../core/content.ts";
import { toChannel, toMember } from "../people.ts";

export function toOrigin(origin: MessageOrigin): Origin {
  switch (origin.type) {
    case "user":
      return { kind: "person", member: toMember(origin.sender_user) };
    case "hidden_user":
      return { kind: "hidden", name: origin.sender_user_name };
    case "chat":
      return { kind: "group", member: toChannel(origin.sender_chat) };
    default:
      return { kind: "channel", member: toChannel(origin.chat) };
  }
}
