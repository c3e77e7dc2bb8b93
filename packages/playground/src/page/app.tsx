// The frame: the stage above, then the list of chats, the open chat, and what stands beside it.
import { Chat } from "./chat/chat.tsx";
import { ChatList } from "./chat/chat-list.tsx";
import { Members } from "./chat/members.tsx";
import { Overlays } from "./chat/overlays.tsx";
import { Desk } from "./desk/desk.tsx";
import { Stage } from "./stage/stage.tsx";
import { isListShown, shownPanel } from "./state/look.ts";
import { isConnected } from "./state/stream.ts";
import { status } from "./state/things.ts";
import { Toasts } from "./toasts.tsx";

export function App() {
  if (!status.value)
    return <p class="waiting">{isConnected.value ? "The bot starts…" : "Looking for the playground…"}</p>;
  const shown = shownPanel.value;
  const view = isListShown.value ? "list" : shown;
  return (
    <div class="frame" data-view={view}>
      <Stage />
      <nav class="frame-list" aria-label="Chats">
        <ChatList />
      </nav>
      <main class="frame-chat">
        <Chat />
      </main>
      {shown !== "none" && (
        <aside class="frame-panel" aria-label={shown === "work" ? "What the bot did" : "Members"}>
          {shown === "work" ? <Desk /> : <Members />}
        </aside>
      )}
      <Overlays />
      <Toasts />
    </div>
  );
}
