// Messages that one author wrote in a row, beside their picture.
import { type ReadonlySignal, useComputed } from "@preact/signals";
import { useMemo } from "preact/hooks";
import type { MessageView } from "../../../protocol/messages.ts";
import { chat, topic as shownTopic } from "../../state/look.ts";
import { showPerson } from "../follow.ts";
import { Avatar } from "../parts/avatar.tsx";
import { isOwn } from "../self.ts";
import { Message } from "./message.tsx";
import type { Item, Row } from "./rows.ts";

type RunRow = Extract<Row, { readonly kind: "run" }>;

/** Stands at the right where the persona wrote it. */
export function Run({ row: { author, items } }: { readonly row: RunRow }) {
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
          <Kept
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

/** The name of a message's topic, where messages of all topics are shown. */
function useTopicName(id: number | undefined): ReadonlySignal<string | undefined> {
  return useComputed(() => {
    if (id === undefined || shownTopic.value !== undefined) return undefined;
    return chat.value?.topics.find((topic) => topic.id === id)?.name;
  });
}

interface KeptProps {
  readonly item: Item;
  readonly topicName: string | undefined;
  readonly isFirst: boolean;
  readonly isNamed: boolean;
}

/** Is drawn anew only when one of its messages has changed. */
function Kept({ item, topicName, isFirst, isNamed }: KeptProps) {
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
