// The card of verdicts without a case: target, reasons, consequences.
import { memo } from "preact/compat";
import type { VerdictView } from "../../../protocol/bot.ts";
import { Icon } from "../../chat/parts/icon.tsx";
import { clockTime } from "../../format/moments.ts";
import { ruleLabel } from "../../format/rules.ts";
import { sentence } from "../../format/sentences.ts";
import { MessageLink } from "../message-link.tsx";
import { Evidence } from "./evidence.tsx";
import { areSame, consequencesOf } from "./timeline-entries.ts";

interface ConclusionCardProps {
  readonly verdicts: readonly [VerdictView, ...VerdictView[]];
}

export const ConclusionCard = memo(
  ({ verdicts }: ConclusionCardProps) => {
    const [{ about, isWatch, at, chatId, messageId, removes }] = verdicts;
    const reasons = [...new Set(verdicts.map(({ reason }) => reason))].join("; ");
    return (
      <article class="card card-verdict">
        <header class="card-head">
          <Icon name={isWatch ? "eye" : "scales"} size={18} />
          <h3 class="card-title">
            {about}: {reasons}
          </h3>
          <time class="card-time">{clockTime(at)}</time>
        </header>
        <p class="card-line">
          <span class="soft">{verdicts.length === 1 ? "Verdict by" : "Verdicts by"}</span>{" "}
          {[...new Set(verdicts.map(({ rule }) => ruleLabel(rule)))].join(", ")}
        </p>
        <Evidence signals={verdicts.flatMap(({ evidence }) => evidence)} />
        <footer class="card-foot">
          <span>{sentence(consequencesOf(verdicts))}</span>
          <MessageLink chat={chatId} message={messageId ?? removes.at(0)} />
        </footer>
      </article>
    );
  },
  (a, b) => areSame(a.verdicts, b.verdicts),
);
