// A line of the bot's log.
import { memo } from "preact/compat";
import { useState } from "preact/hooks";
import type { LogView } from "../../../protocol/bot.ts";
import { clockTime } from "../../format/moments.ts";
import { Json } from "../json/json-tree.tsx";
import { logSummary } from "./log-summary.ts";

export const LogRow = memo(({ line }: { readonly line: LogView }) => {
  const [isOpen, setOpen] = useState(false);
  const { level, event, at, fields } = line;
  const { name, summary } = logSummary(line);
  return (
    <details class="row" data-level={level} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary class="row-head">
        <span class="row-line">
          <span class="row-level">{level}</span>
          <span class="row-name">{name}</span>
          <time class="row-time">{clockTime(at)}</time>
        </span>
        <span class="row-words">{summary}</span>
      </summary>
      {isOpen && (
        <div class="row-inside">
          {event !== name && <p class="row-told">{event}</p>}
          <Json title="Fields" value={fields} />
        </div>
      )}
    </details>
  );
});
