// A verdict that brought no case, as a card: what was concluded about whom, why, and what follows.
import { memo } from "preact/compat";
import type { VerdictView } from "../../../protocol/bot.ts";
import { Icon } from "../../chat/parts/icon.tsx";
import { clockTime } from "../../words/moments.ts";
import { sentence } from "../../words/sentences.ts";
import { MessageLink } from "../message-link.tsx";
import { Evidence } from "./evidence.tsx";
import { followsOf } from "./story-line.ts";

export const VerdictCard = memo(({ verdict }: { readonly verdict: VerdictView }) => {
  const { about, rule, reason, isWatch, at, chatId, messageId, removes, evidence } = verdict;
  return (
    <article class="card card-verdict">
      <header class="card-head">
        <Icon name={isWatch ? "eye" : "scales"} size={18} />
        <h3 class="card-title">
          {about}: {reason}
        </h3>
        <time class="card-time">{clockTime(at)}</time>
      </header>
      <p class="card-line">
        <span class="soft">Verdict by</span> <code>{rule}</code>
      </p>
      <Evidence signals={evidence} />
      <footer class="card-foot">
        <span>{sentence(followsOf(verdict))}</span>
        <MessageLink chat={chatId} message={messageId ?? removes.at(0)} />
      </footer>
    </article>
  );
});
