// The frame: the stage above, then the list of chats, the open chat, and what stands beside it.
import { Chat } from "./chat/chat.tsx";
import { ChatList } from "./chat/chat-list.tsx";
import { Members } from "./chat/members.tsx";
import { Overlays } from "./chat/overlays.tsx";
import { Desk } from "./desk/desk.tsx";
import { Stage } from "./stage/stage.tsx";
import { isListShown, panel } from "./state/look.ts";
import { isConnected } from "./state/stream.ts";
import { status } from "./state/things.ts";
import { Toasts } from "./toasts.tsx";

export function App() {
  if (!status.value)
    return <p class="waiting">{isConnected.value ? "The bot starts…" : "Looking for the playground…"}</p>;
  const view = isListShown.value ? "list" : panel.value;
  return (
    <div class="frame" data-view={view}>
      <Stage />
      <nav class="frame-list" aria-label="Chats">
        <ChatList />
      </nav>
      <main class="frame-chat">
        <Chat />
      </main>
      {panel.value !== "none" && (
        <aside class="frame-panel" aria-label={panel.value === "work" ? "What the bot did" : "Members"}>
          {panel.value === "work" ? <Desk /> : <Members />}
        </aside>
      )}
      <Overlays />
      <Toasts />
    </div>
  );
}
