// What stands in place of the composer where one cannot write, and the way to try.
import type { ChatView } from "../../../protocol/chats.ts";
import { now } from "../../state/clock.ts";
import { act } from "../../state/stream.ts";
import { span } from "../../words/durations.ts";
import { start } from "../follow.ts";
import { momentOf } from "../text/times.ts";
import type { Standing } from "./standing.ts";

interface BarrierProps {
  readonly chat: ChatView;
  readonly standing: Exclude<Standing, { readonly kind: "writes" }>;
  /** Shows the composer all the same. */
  readonly onTry: () => void;
}

export function Barrier({ chat, standing, onTry }: BarrierProps) {
  switch (standing.kind) {
    case "starts":
      return (
        <div class="barrier">
          <button type="button" class="button button-main barrier-main" onClick={() => start(undefined)}>
            Start
          </button>
        </div>
      );
    case "outside":
      return <Outside chat={chat} hasAsked={standing.hasAsked} />;
    case "banned":
      return (
        <div class="barrier">
          <p>
            You are banned from {chat.title}
            <Until until={standing.until} />.
          </p>
          <button type="button" class="button" onClick={() => void act({ kind: "join", chat: chat.id })}>
            Try to join
          </button>
        </div>
      );
    case "muted":
      return (
        <Try onTry={onTry}>
          You are muted
          <Until until={standing.until} />.
        </Try>
      );
    case "closed":
      return <Try onTry={onTry}>{closed[standing.what]}</Try>;
  }
}

const closed = {
  chat: "Members may not write here now.",
  channel: "Only admins write in a channel.",
  topic: "This topic is closed.",
} as const;

function Outside({ chat, hasAsked }: { readonly chat: ChatView; readonly hasAsked: boolean }) {
  return (
    <div class="barrier">
      {hasAsked && <p>You have asked to be let in; an admin or the bot decides.</p>}
      <button
        type="button"
        class="button button-main barrier-main"
        onClick={() => void act({ kind: "join", chat: chat.id })}
      >
        Join
      </button>
      {!hasAsked && (
        <button type="button" class="button" onClick={() => void act({ kind: "request", chat: chat.id })}>
          Ask to join
        </button>
      )}
    </div>
  );
}

function Try({ onTry, children }: { readonly onTry: () => void; readonly children: preact.ComponentChildren }) {
  return (
    <div class="barrier">
      <p>{children}</p>
      <button type="button" class="button" onClick={onTry}>
        Try to write
      </button>
    </div>
  );
}

function Until({ until }: { readonly until: number | undefined }) {
  if (until === undefined) return <> for ever</>;
  return <span title={momentOf(until)}> for {span(until - now.value)} more</span>;
}
