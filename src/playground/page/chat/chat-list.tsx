// The list of chats.
import { visibleChats } from "../state/look.ts";

export function ChatList() {
  return (
    <ul>
      {visibleChats.value.map(({ key, title }) => (
        <li key={key}>{title}</li>
      ))}
    </ul>
  );
}
