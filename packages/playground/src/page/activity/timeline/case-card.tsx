// The card of a case: act, target, actor, reason, end, and former status.
import { useComputed } from "@preact/signals";
import { memo } from "preact/compat";
import type { CaseView, VerdictView } from "../../../protocol/bot.ts";
import { Icon } from "../../chat/parts/icon.tsx";
import { relativeTime } from "../../format/durations.ts";
import { clockTime, formatMoment } from "../../format/moments.ts";
import { isRule, ruleLabel } from "../../format/rules.ts";
import { formerStatusText, sentence } from "../../format/sentences.ts";
import { now } from "../../state/clock.ts";
import { MessageLink } from "../message-link.tsx";
import { Evidence } from "./evidence.tsx";
import { areSame, headline, removalText } from "./timeline-entries.ts";

interface CaseCardProps {
  readonly act: CaseView;
  /** The verdicts behind the case; none for a command. */
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
          <span class="case-number">Case {number}</span> <span class="soft">by</span> {isRule(by) ? ruleLabel(by) : by}
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
  const before =
    former === undefined ? undefined : `Before: ${formerStatusText(former, (then) => formatMoment(then, at))}`;
  const text = [removalText(verdicts), before].filter(Boolean).join(" · ");
  const message = verdicts[0]?.messageId ?? messages.at(0);
  if (text === "" && message === undefined) return undefined;
  return (
    <footer class="card-foot">
      <span class="soft">{text}</span>
      <MessageLink chat={chatId} message={message} />
    </footer>
  );
}

/** Renders again only when its text changes, not every second. */
function Until({ until }: { readonly until: number }) {
  const text = useComputed(() =>
    until > now.value
      ? `until ${formatMoment(until, now.value)} (${relativeTime(until, now.value)})`
      : `ended ${relativeTime(until, now.value)}`,
  );
  return (
    <>
      <span class="soft">, </span>
      <span class="until">{text}</span>
    </>
  );
}
