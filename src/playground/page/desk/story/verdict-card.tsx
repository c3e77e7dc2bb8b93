// A verdict as a card: what was concluded about a message, why, and what is to follow.
import { memo } from "preact/compat";
import type { VerdictView } from "../../../protocol/bot.ts";
import { Glyph } from "../../glyph.tsx";
import { clockTime } from "../../words/moments.ts";
import { counted } from "../../words/numbers.ts";
import { MessageLink } from "../message-link.tsx";
import { Evidence } from "./evidence.tsx";
import { messagesOf } from "./story-line.ts";

export const VerdictCard = memo(({ verdict }: { readonly verdict: VerdictView }) => {
  const { about, rule, reason, isWatch, at, chatId, evidence } = verdict;
  return (
    <article class="card card-verdict">
      <header class="card-head">
        <Glyph name={isWatch ? "watch" : "verdict"} size={18} />
        <h3 class="card-title">{reason}</h3>
        <time class="card-time">{clockTime(at)}</time>
      </header>
      <p class="card-line">
        <span class="soft">About</span> {about} <span class="soft">by the rule</span> <code>{rule}</code>
      </p>
      <Evidence signals={evidence} />
      <footer class="card-foot">
        <span class="card-follows">{isWatch ? "Only watched: nothing follows." : followsOf(verdict)}</span>
        <MessageLink chat={chatId} message={messagesOf(verdict).at(0)} />
      </footer>
    </article>
  );
});

function followsOf({ sanction, removes }: VerdictView): string {
  const removal = removes.length > 0 ? `removes ${counted(removes.length, "message")}` : undefined;
  return `→ ${[sanction, removal].filter(Boolean).join(", ") || "nothing follows"}`;
}
