// What a press of a link, a name or a command in a message does. Nothing ever leads out of the playground.
import { signal } from "@preact/signals";
import { open, point } from "../state/look.ts";
import { act } from "../state/stream.ts";
import { chats, members, status } from "../state/things.ts";
import { tell } from "../state/toasts.ts";
import { type Destination, destinationOf } from "./text/links.ts";

/** The member whose card is open. */
export const chosenMember = signal<number | undefined>(undefined);

/** Follows a link within the playground, or tells where it would lead. */
export function follow(link: string): void {
  go(destinationOf(link, chats.value, status.value?.bot.username ?? ""), link);
}

function go(destination: Destination, link: string): void {
  switch (destination.kind) {
    case "message":
      point(destination.chat, destination.message);
      break;
    case "chat":
      open(destination.chat);
      break;
    case "start":
      start(destination.payload);
      break;
    case "add-bot":
      tell("In Telegram this adds the bot to a group of yours. Here it is in every group already.", "done");
      break;
    case "account":
      showPerson(destination.id, `account ${destination.id}`);
      break;
    case "person":
      showNamed(destination.username);
      break;
    case "outside":
      tell(`This link leads to ${link}. The playground does not follow it.`, "done");
      break;
  }
}

/** Opens the private chat with the bot, as a link does. */
export function start(payload: string | undefined): void {
  void act({ kind: "start", payload });
}

/** Shows the card of a member, or says that the person is not here. */
export function showPerson(id: number, name: string): void {
  if (members.value.some(({ userId }) => userId === id)) chosenMember.value = id;
  else tell(`${name} is not in this chat.`, "done");
}

/** The same by username, with or without the @. */
export function showNamed(mention: string): void {
  const username = mention.replace(/^@/, "");
  const found = members.value.find((member) => member.username?.toLowerCase() === username.toLowerCase());
  if (found) chosenMember.value = found.userId;
  else tell(`@${username} is not in this chat.`, "done");
}
