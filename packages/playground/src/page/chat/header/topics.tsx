// The topics of a forum as tabs.
import type { TargetedKeyboardEvent } from "preact";
import type { TopicView } from "../../../protocol/chats.ts";
import { topic } from "../../state/navigation.ts";

type Choice = typeof topic.value;

export function Topics({ topics }: { readonly topics: readonly TopicView[] }) {
  return (
    <div class="topics" role="tablist" aria-label="Topics" onKeyDown={move}>
      <Tab choice={undefined} name="All" isClosed={false} />
      {topics.map(({ id, name, isClosed }) => (
        <Tab key={id ?? "general"} choice={id ?? "general"} name={name} isClosed={isClosed} />
      ))}
    </div>
  );
}

function Tab({
  choice,
  name,
  isClosed,
}: {
  readonly choice: Choice;
  readonly name: string;
  readonly isClosed: boolean;
}) {
  const isChosen = topic.value === choice;
  return (
    <button
      type="button"
      role="tab"
      class="topic"
      aria-selected={isChosen}
      tabIndex={isChosen ? 0 : -1}
      onClick={() => {
        topic.value = choice;
      }}
    >
      {choice === undefined ? name : `# ${name}`}
      {isClosed && <span class="soft"> closed</span>}
    </button>
  );
}

function move(event: TargetedKeyboardEvent<HTMLElement>): void {
  const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>("[role=tab]")];
  const current = tabs.findIndex((tab) => tab.contains(document.activeElement));
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const next = tabs.at((current + step) % tabs.length);
  next?.focus();
  next?.click();
}
