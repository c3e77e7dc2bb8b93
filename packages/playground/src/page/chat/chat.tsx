// The open chat: header, history, composer.
import { useSignalEffect } from "@preact/signals";
import { chat, highlightedMessage, panel, topic } from "../state/navigation.ts";
import { isWide } from "../state/width.ts";
import { Composer } from "./composer/composer.tsx";
import { Header } from "./header/header.tsx";
import { PinnedBar } from "./header/pinned-bar.tsx";
import { Topics } from "./header/topics.tsx";
import { History } from "./history/history.tsx";

export function Chat() {
  useSignalEffect(() => {
    if (highlightedMessage.value && !isWide.peek()) panel.value = "none";
  });
  const { value: open } = chat;
  if (!open) return <p class="chat-empty">There is no chat here yet.</p>;
  return (
    <div class="chat">
      <Header chat={open} />
      {open.isForum && <Topics topics={open.topics} />}
      <PinnedBar key={open.key} chat={open} />
      <History key={`${open.id} ${topic.value}`} chat={open} />
      <Composer chat={open} />
    </div>
  );
}
