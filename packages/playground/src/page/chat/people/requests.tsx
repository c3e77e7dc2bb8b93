// Requests to join.
import type { ChatView, RequestView } from "../../../protocol/chats.ts";
import { act } from "../../state/stream.ts";
import { Avatar } from "../parts/avatar.tsx";

export function Requests({ chat }: { readonly chat: ChatView }) {
  if (chat.requests.length === 0) return undefined;
  return (
    <section class="requests" aria-label="Requests to join">
      <h3 class="members-title">
        Ask to join <span class="soft">{chat.requests.length}</span>
      </h3>
      <ul>
        {chat.requests.map((request) => (
          <Request key={request.userId} request={request} chat={chat.id} />
        ))}
      </ul>
    </section>
  );
}

function Request({ request: { userId, name }, chat }: { readonly request: RequestView; readonly chat: number }) {
  return (
    <li class="request">
      <Avatar id={userId} name={name} />
      <b class="request-name">{name}</b>
      <button
        type="button"
        class="button button-main"
        aria-label={`Admit ${name}`}
        onClick={() => void act({ kind: "admit", chat, user: userId })}
      >
        Admit
      </button>
      <button
        type="button"
        class="button"
        aria-label={`Decline ${name}`}
        onClick={() => void act({ kind: "decline", chat, user: userId })}
      >
        Decline
      </button>
    </li>
  );
}
