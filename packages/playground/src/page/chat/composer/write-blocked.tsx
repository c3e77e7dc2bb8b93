// Replaces the composer if the persona cannot write, with the reason and a way to try.
import type { ChatView } from "../../../protocol/chats.ts";
import { formatDuration } from "../../format/durations.ts";
import { now } from "../../state/clock.ts";
import { act } from "../../state/stream.ts";
import { startBot } from "../open-link.ts";
import { momentOf } from "../text/times.ts";
import type { WriteAccess } from "./write-access.ts";

interface WriteBlockedProps {
  readonly chat: ChatView;
  readonly access: Exclude<WriteAccess, { readonly kind: "writes" }>;
  /** Shows the composer nevertheless. */
  readonly onTry: () => void;
}

export function WriteBlocked({ chat, access, onTry }: WriteBlockedProps) {
  switch (access.kind) {
    case "starts":
      return (
        <div class="write-blocked">
          <button type="button" class="button button-main write-blocked-main" onClick={() => startBot(undefined)}>
            Start
          </button>
        </div>
      );
    case "outside":
      return <Outside chat={chat} hasAsked={access.hasAsked} />;
    case "banned":
      return (
        <div class="write-blocked">
          <p>
            You are banned from {chat.title}
            <Until until={access.until} />.
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
          <Until until={access.until} />.
        </Try>
      );
    case "closed":
      return <Try onTry={onTry}>{closed[access.what]}</Try>;
  }
}

const closed = {
  chat: "Members may not write here now.",
  channel: "Only admins write in a channel.",
  topic: "This topic is closed.",
} as const;

function Outside({ chat, hasAsked }: { readonly chat: ChatView; readonly hasAsked: boolean }) {
  return (
    <div class="write-blocked">
      {hasAsked && <p>You have requested to join; an admin or the bot decides.</p>}
      <button
        type="button"
        class="button button-main write-blocked-main"
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
    <div class="write-blocked">
      <p>{children}</p>
      <button type="button" class="button" onClick={onTry}>
        Try to write
      </button>
    </div>
  );
}

function Until({ until }: { readonly until: number | undefined }) {
  if (until === undefined) return <> for ever</>;
  return <span title={momentOf(until)}> for {formatDuration(until - now.value)} more</span>;
}
