// The dialog for the target of a forward.

import { Dialog } from "../dialog.tsx";
import { visibleChats } from "../state/navigation.ts";
import { act } from "../state/stream.ts";
import { KindSign } from "./chat-list.tsx";
import { forwarded } from "./forward-state.ts";
import { Avatar } from "./parts/avatar.tsx";

export function ForwardDialog() {
  const message = forwarded.value;
  if (!message) return undefined;
  const close = (): void => {
    forwarded.value = undefined;
  };
  return (
    <Dialog title="Forward to" onClose={close}>
      <ul class="picks">
        {visibleChats.value.map((chat) => (
          <li key={chat.key}>
            <button
              type="button"
              class="pick"
              onClick={() => {
                close();
                void act({ kind: "forward", chat: message.chatId, message: message.id, to: chat.id });
              }}
            >
              <Avatar id={chat.id} name={chat.title} />
              <span class="pick-words">
                <b>{chat.title}</b>
              </span>
              <KindSign chat={chat} />
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
