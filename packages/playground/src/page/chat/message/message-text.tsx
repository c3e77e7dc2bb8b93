// The text of a message with its entities.

import type { MessageEntity } from "@grammyjs/types";
import { useSignal } from "@preact/signals";
import { copyText } from "../../state/clipboard.ts";
import { showToast } from "../../state/toasts.ts";
import { sendText } from "../composer/draft.ts";
import { openLink, showNamed, showPerson } from "../open-link.ts";
import { type Segment, segmentsOf } from "../text/segments.ts";
import { momentOf } from "../text/times.ts";
import { Quote } from "./quote.tsx";

interface MessageTextProps {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
}

/** One press reveals all spoilers of the message. */
export function MessageText({ text, entities }: MessageTextProps) {
  const isRevealed = useSignal(false);
  const reveal = (): void => {
    isRevealed.value = true;
  };
  return (
    <div class="text">
      <Segments segments={segmentsOf(text, entities)} query={{ isRevealed: isRevealed.value, reveal }} />
    </div>
  );
}

interface Look {
  readonly isRevealed: boolean;
  readonly reveal: () => void;
}

type Part = Extract<Segment, { readonly kind: "part" }>;

function Segments({ segments, query }: { readonly segments: readonly Segment[]; readonly query: Look }) {
  return (
    <>
      {segments.map((one, index) => (one.kind === "text" ? one.text : <Marked key={index} part={one} query={query} />))}
    </>
  );
}

function Marked({ part, query }: { readonly part: Part; readonly query: Look }) {
  const { entity, text, segments } = part;
  const inside = <Segments segments={segments} query={query} />;
  const press = pressOf(entity, text);
  if (press) return <Pressable {...press}>{inside}</Pressable>;
  switch (entity.type) {
    case "bold":
      return <b>{inside}</b>;
    case "italic":
      return <i>{inside}</i>;
    case "underline":
      return <u>{inside}</u>;
    case "strikethrough":
      return <s>{inside}</s>;
    case "spoiler":
      return <Spoiler query={query}>{inside}</Spoiler>;
    case "pre":
      return <Code text={text} language={entity.language} />;
    case "blockquote":
      return <blockquote class="quote">{inside}</blockquote>;
    case "expandable_blockquote":
      return <Quote text={text}>{inside}</Quote>;
    case "custom_emoji":
      return (
        <span class="custom-emoji" title="Custom emoji">
          {inside}
        </span>
      );
    case "date_time":
      return (
        <time
          class="date-time"
          dateTime={new Date(entity.unix_time * 1000).toISOString()}
          title={momentOf(entity.unix_time * 1000)}
        >
          {inside}
        </time>
      );
    default:
      return inside;
  }
}

type Children = { readonly children: preact.ComponentChildren };

interface Press {
  readonly kind: "link" | "code";
  readonly title: string;
  readonly run: () => void;
}

/** The action of an entity; undefined if it only changes the appearance. */
function pressOf(entity: MessageEntity, text: string): Press | undefined {
  switch (entity.type) {
    case "text_link":
      return link(entity.url, () => openLink(entity.url));
    case "url":
      return link(text, () => openLink(text));
    case "mention":
      return link("Who it is", () => showNamed(text));
    case "text_mention":
      return link("Who it is", () => showPerson(entity.user.id, entity.user.first_name));
    case "bot_command":
      return link(`Write ${text}`, () => void sendText(text));
    case "email":
      return link(`Mail to ${text}`, () => showToast(`Telegram would open a mail to ${text}.`, "done"));
    case "phone_number":
      return link(`Call ${text}`, () => showToast(`Telegram would offer to call ${text}.`, "done"));
    case "hashtag":
    case "cashtag":
      return link(`Search ${text}`, () => showToast(`Telegram would search for ${text}.`, "done"));
    case "code":
      return { kind: "code", title: "Copy", run: () => void copyText(text, "Copied.") };
    default:
      return undefined;
  }
}

const link = (title: string, run: () => void): Press => ({ kind: "link", title, run });

/** Pressable text; unlike a button it wraps with the text. */
function Pressable({ kind, title, run, children }: Press & Children) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the role is one of the two below
    <span
      class={`press press-${kind}`}
      role={kind === "link" ? "link" : "button"}
      tabIndex={0}
      title={title}
      onClick={run}
      onKeyDown={onEnter(run)}
    >
      {children}
    </span>
  );
}

function Spoiler({ query, children }: { readonly query: Look } & Children) {
  if (query.isRevealed) return <span class="spoiler is-revealed">{children}</span>;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button would not wrap with the text
    <span
      class="spoiler"
      role="button"
      tabIndex={0}
      aria-label="Hidden text: show"
      onClick={query.reveal}
      onKeyDown={onEnter(query.reveal)}
    >
      <span class="spoiler-inside" aria-hidden="true">
        {children}
      </span>
    </span>
  );
}

const onEnter =
  (run: () => void) =>
  (event: KeyboardEvent): void => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    event.stopPropagation();
    run();
  };

function Code({ text, language }: { readonly text: string; readonly language: string | undefined }) {
  return (
    <div class="code">
      <div class="code-head">
        <span>{language ?? "code"}</span>
        <button type="button" class="code-copy" onClick={() => void copyText(text, "Copied.")}>
          Copy
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable area must be reachable by keyboard */}
      <pre tabIndex={0}>
        <code>{text}</code>
      </pre>
    </div>
  );
}
