// Opens links, names and commands in messages. No link leads out of the playground.
import { signal } from "@preact/signals";
import { chats, members, status } from "../state/entities.ts";
import { open, showMessage } from "../state/navigation.ts";
import { act } from "../state/stream.ts";
import { showToast } from "../state/toasts.ts";
import { type Destination, destinationOf } from "./text/links.ts";

/** The member whose card is open. */
export const chosenMember = signal<number | undefined>(undefined);

/** Opens a link within the playground, or shows its address. */
export function openLink(link: string): void {
  openDestination(destinationOf(link, chats.value, status.value?.bot.username ?? ""), link);
}

function openDestination(destination: Destination, link: string): void {
  switch (destination.kind) {
    case "message":
      showMessage(destination.chat, destination.message);
      break;
    case "chat":
      open(destination.chat);
      break;
    case "start":
      startBot(destination.payload);
      break;
    case "add-bot":
      showToast("In Telegram this adds the bot to a group of yours. Here it is in every group already.", "done");
      break;
    case "account":
      showPerson(destination.id, `account ${destination.id}`);
      break;
    case "person":
      showNamed(destination.username);
      break;
    case "outside":
      showToast(`This link leads to ${link}. The playground does not follow it.`, "done");
      break;
  }
}

/** Opens the private chat with the bot with a start parameter. */
export function startBot(payload: string | undefined): void {
  void act({ kind: "start", payload });
}

/** Shows the card of a member, or a message that the person is not a member. */
export function showPerson(id: number, name: string): void {
  if (members.value.some(({ userId }) => userId === id)) chosenMember.value = id;
  else showToast(`${name} is not in this chat.`, "done");
}

/** The same by username, with or without @. */
export function showNamed(mention: string): void {
  const username = mention.replace(/^@/, "");
  const found = members.value.find((member) => member.username?.toLowerCase() === username.toLowerCase());
  if (found) chosenMember.value = found.userId;
  else showToast(`@${username} is not in this chat.`, "done");
}
