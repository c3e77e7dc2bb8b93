// A call of the bot, with its parameters and result.
import { memo } from "preact/compat";
import { useState } from "preact/hooks";
import type { CallView } from "../../../protocol/bot.ts";
import { clockTime } from "../../format/moments.ts";
import { formatMs } from "../../format/numbers.ts";
import { paramsLine } from "../json/json-text.ts";
import { Json } from "../json/json-tree.tsx";
import { MessageLink } from "../message-link.tsx";

export const CallRow = memo(({ call }: { readonly call: CallView }) => {
  const [isOpen, setOpen] = useState(false);
  const { method, outcome, at, params, answer } = call;
  return (
    <details class="row" data-outcome={outcome} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary class="row-head">
        <span class="row-line">
          <span class="row-mark" title={OUTCOMES[outcome]} />
          <span class="row-name">{method}</span>
          {outcome !== "ok" && <span class="row-outcome">{outcome}</span>}
          <span class="row-took">{formatMs(call.took)}</span>
          <time class="row-time">{clockTime(at)}</time>
        </span>
        <span class="row-words">{outcome === "refused" ? String(answer) : paramsLine(params)}</span>
      </summary>
      {isOpen && (
        <div class="row-inside">
          <MessageLink chat={call.chatId} message={call.messages.at(0)} />
          <Json title="Parameters" value={params} />
          <Json title={outcome === "ok" ? "Result" : "Error"} value={answer} />
        </div>
      )}
    </details>
  );
});

const OUTCOMES: Readonly<Record<CallView["outcome"], string>> = {
  ok: "Done",
  refused: "Telegram refused",
  lost: "The connection was lost",
};
