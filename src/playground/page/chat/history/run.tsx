// Messages that one author wrote in a row, beside their picture.
import { useComputed } from "@preact/signals";
import { useMemo } from "preact/hooks";
import type { MessageView } from "../../../protocol/messages.ts";
import { chat } from "../../state/look.ts";
import { showPerson } from "../follow.ts";
import { Avatar } from "../parts/avatar.tsx";
import { isOwn } from "../self.ts";
import { Message } from "./message.tsx";
import type { Item, Row } from "./rows.ts";

type RunRow = Extract<Row, { readonly kind: "run" }>;

/** Stands at the right where the persona wrote it. */
export function Run({ row: { author, items } }: { readonly row: RunRow }) {
  const first = messagesOf(items[0])?.[0];
  const isPrivate = useComputed(() => chat.value?.type === "private");
  if (!first) return undefined;
  const own = isOwn(first);
  const isBeside = !own && !isPrivate.value;
  return (
    <section class={`run ${own ? "run-own" : ""} ${isBeside ? "run-beside" : ""}`} aria-label={author.name}>
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
            isNamed={!isPrivate.value && (!own || author.kind !== "person")}
          />
        ))}
      </div>
    </section>
  );
}

interface KeptProps {
  readonly item: Item;
  readonly isFirst: boolean;
  readonly isNamed: boolean;
}

/** Is drawn anew only when one of its messages has changed. */
function Kept({ item, isFirst, isNamed }: KeptProps) {
  const messages = messagesOf(item);
  return useMemo(
    () => messages && <Message messages={messages} isFirst={isFirst} isNamed={isNamed} />,
    [isFirst, isNamed, ...(messages ?? [])],
  );
}

function messagesOf(item: Item | undefined): readonly [MessageView, ...(readonly MessageView[])] | undefined {
  if (!item) return undefined;
  if (item.kind === "message") return [item.message];
  const [first, ...others] = item.messages;
  return first && [first, ...others];
}
