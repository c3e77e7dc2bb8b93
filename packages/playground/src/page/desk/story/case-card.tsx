// A case as a card: what was done to whom, by whom, why, until when, and what was before.
import { useComputed } from "@preact/signals";
import { memo } from "preact/compat";
import type { CaseView, VerdictView } from "../../../protocol/bot.ts";
import { Icon } from "../../chat/parts/icon.tsx";
import { now } from "../../state/clock.ts";
import { fromNow } from "../../words/durations.ts";
import { clockTime, moment } from "../../words/moments.ts";
import { isRule, ruleWords } from "../../words/rules.ts";
import { sentence, standingWords } from "../../words/sentences.ts";
import { MessageLink } from "../message-link.tsx";
import { Evidence } from "./evidence.tsx";
import { areSame, headline, removedBy } from "./story-line.ts";

interface CaseCardProps {
  readonly act: CaseView;
  /** What rules concluded; none where a person wanted it. */
  readonly verdicts: readonly VerdictView[];
}

export const CaseCard = memo(
  ({ act, verdicts }: CaseCardProps) => {
    const { number, at, by, reason, until, evidence, isOver = false } = act;
    return (
      <article class="card card-case" data-act={act.act}>
        <header class="card-head">
          <Icon name="case" size={18} />
          <h3 class="card-title">{headline(act)}</h3>
          <time class="card-time">{clockTime(at)}</time>
        </header>
        <p class="card-line">
          <span class="case-number">Case {number}</span> <span class="soft">by</span> {isRule(by) ? ruleWords(by) : by}
          {isOver && <span class="soft">, undone since</span>}
          {until !== undefined && !isOver && <Until until={until} />}
        </p>
        {reason !== undefined && <p class="card-reason">{sentence(reason)}</p>}
        <Evidence signals={evidence} />
        <Foot act={act} verdicts={verdicts} />
      </article>
    );
  },
  (a, b) => a.act === b.act && areSame(a.verdicts, b.verdicts),
);

function Foot({ act: { former, messages, chatId, at }, verdicts }: CaseCardProps) {
  const before = former === undefined ? undefined : `Before: ${standingWords(former, (then) => moment(then, at))}`;
  const words = [removedBy(verdicts), before].filter(Boolean).join(" · ");
  const message = verdicts[0]?.messageId ?? messages.at(0);
  if (words === "" && message === undefined) return undefined;
  return (
    <footer class="card-foot">
      <span class="soft">{words}</span>
      <MessageLink chat={chatId} message={message} />
    </footer>
  );
}

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
      <span class="until">{words}</span>
    </>
  );
}
