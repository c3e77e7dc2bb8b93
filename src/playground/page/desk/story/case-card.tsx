// A case as a card: what was done to whom, by whom, why, until when, and what was before.
import { useComputed } from "@preact/signals";
import { memo } from "preact/compat";
import type { CaseView } from "../../../protocol/bot.ts";
import { Glyph } from "../../glyph.tsx";
import { now } from "../../state/clock.ts";
import { fromNow } from "../../words/durations.ts";
import { clockTime, moment } from "../../words/moments.ts";
import { counted } from "../../words/numbers.ts";
import { MessageLink } from "../message-link.tsx";
import { Evidence } from "./evidence.tsx";
import { headline } from "./story-line.ts";

export const CaseCard = memo(({ one }: { readonly one: CaseView }) => {
  const { number, act, at, by, reason, until, messages, evidence, former, chatId } = one;
  return (
    <article class="card card-case" data-act={act}>
      <header class="card-head">
        <Glyph name="case" size={18} />
        <h3 class="card-title">{headline(one)}</h3>
        <time class="card-time">{clockTime(at)}</time>
      </header>
      <p class="card-line">
        <span class="case-number">Case {number}</span> <span class="soft">by</span> {by}
        {until !== undefined && <Until until={until} />}
      </p>
      {reason !== undefined && <p class="card-reason">{reason}</p>}
      <Evidence signals={evidence} />
      <footer class="card-foot">
        <span class="soft">
          {[messages.length > 0 && counted(messages.length, "message"), former !== undefined && `before: ${former}`]
            .filter(Boolean)
            .join(" · ")}
        </span>
        <MessageLink chat={chatId} message={messages.at(0)} />
      </footer>
    </article>
  );
});

/** Renders anew only when its words change, not with every second. */
function Until({ until }: { readonly until: number }) {
  const words = useComputed(() =>
    until > now.value
      ? `until ${moment(until, now.value)} (${fromNow(until, now.value)})`
      : `ended ${fromNow(until, now.value)}`,
  );
  return (
    <>
      <span class="soft">, </span>
      {words}
    </>
  );
}
