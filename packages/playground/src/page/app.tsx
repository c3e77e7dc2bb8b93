// The layout: the toolbar on top, then the chat list, the open chat, and a side panel.

import { ActivityPanel } from "./activity/activity-panel.tsx";
import { Chat } from "./chat/chat.tsx";
import { ChatList } from "./chat/chat-list.tsx";
import { Members } from "./chat/members.tsx";
import { Overlays } from "./chat/overlays.tsx";
import { status } from "./state/entities.ts";
import { isListShown, shownPanel } from "./state/navigation.ts";
import { isConnected } from "./state/stream.ts";
import { Toasts } from "./toasts.tsx";
import { Toolbar } from "./toolbar/toolbar.tsx";

export function App() {
  if (!status.value)
    return <p class="waiting">{isConnected.value ? "The bot starts…" : "Looking for the playground…"}</p>;
  const shown = shownPanel.value;
  const view = isListShown.value ? "list" : shown;
  return (
    <div class="frame" data-view={view}>
      <Toolbar />
      <nav class="frame-list" aria-label="Chats">
        <ChatList />
      </nav>
      <main class="frame-chat">
        <Chat />
      </main>
      {shown !== "none" && (
        <aside class="frame-panel" aria-label={shown === "work" ? "What the bot did" : "Members"}>
          {shown === "work" ? <ActivityPanel /> : <Members />}
        </aside>
      )}
      <Overlays />
      <Toasts />
    </div>
  );
}
