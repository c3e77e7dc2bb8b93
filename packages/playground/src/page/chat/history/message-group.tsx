// Consecutive messages of one author, beside the avatar.
import { type ReadonlySignal, useComputed } from "@preact/signals";
import { useMemo } from "preact/hooks";
import type { MessageView } from "../../../protocol/messages.ts";
import { chat, topic as shownTopic } from "../../state/navigation.ts";
import { Message } from "../message/message.tsx";
import { showPerson } from "../open-link.ts";
import { Avatar } from "../parts/avatar.tsx";
import { isOwn } from "../self.ts";
import type { Item, Row } from "./rows.ts";

type GroupRow = Extract<Row, { readonly kind: "run" }>;

/** On the right for own messages. */
export function MessageGroup({ row: { author, items } }: { readonly row: GroupRow }) {
  const first = messagesOf(items[0])?.[0];
  const type = useComputed(() => chat.value?.type);
  const topicName = useTopicName(first?.topic);
  if (!first) return undefined;
  const own = isOwn(first) && type.value !== "channel";
  const isGroup = type.value !== "private" && type.value !== "channel";
  const isBeside = !own && isGroup;
  return (
    <div class={`run ${own ? "run-own" : ""} ${isBeside ? "run-beside" : ""}`}>
      {isBeside && (
        <button
          type="button"
          class="run-avatar"
          aria-label={`Who ${author.name} is`}
          tabIndex={-1}
          onClick={() => showPerson(first.accountId ?? author.id, author.name)}
        >
          <Avatar id={author.id} name={author.name} />
        </button>
      )}
      <div class="run-messages">
        {items.map((item, index) => (
          <MemoizedMessage
            key={item.key}
            item={item}
            isFirst={index === 0}
            topicName={index === 0 ? topicName.value : undefined}
            isNamed={type.value !== "private" && (!own || author.kind !== "person")}
          />
        ))}
      </div>
    </div>
  );
}

/** The name of a message's topic, if messages of all topics are shown. */
function useTopicName(id: number | undefined): ReadonlySignal<string | undefined> {
  return useComputed(() => {
    if (id === undefined || shownTopic.value !== undefined) return undefined;
    return chat.value?.topics.find((topic) => topic.id === id)?.name;
  });
}

interface MemoizedMessageProps {
  readonly item: Item;
  readonly topicName: string | undefined;
  readonly isFirst: boolean;
  readonly isNamed: boolean;
}

/** Renders again only when one of its messages has changed. */
function MemoizedMessage({ item, topicName, isFirst, isNamed }: MemoizedMessageProps) {
  const messages = messagesOf(item);
  return useMemo(
    () => messages && <Message messages={messages} topicName={topicName} isFirst={isFirst} isNamed={isNamed} />,
    [topicName, isFirst, isNamed, ...(messages ?? [])],
  );
}

function messagesOf(item: Item | undefined): readonly [MessageView, ...(readonly MessageView[])] | undefined {
  if (!item) return undefined;
  if (item.kind === "message") return [item.message];
  const [first, ...others] = item.messages;
  return first && [first, ...others];
}
