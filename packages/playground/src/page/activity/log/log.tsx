// The bot's log.
import { computed, signal } from "@preact/signals";
import type { LogView } from "../../../protocol/bot.ts";
import { log } from "../../state/entities.ts";
import { Feed } from "../feed.tsx";
import { LogRow } from "./log-row.tsx";

const isProblemsOnly = signal(false);
const isWanted = computed(() =>
  isProblemsOnly.value ? ({ level }: LogView) => level === "warn" || level === "error" : undefined,
);

export function Log() {
  return (
    <>
      <div class="activity-bar">
        <label class="tick">
          <input
            type="checkbox"
            checked={isProblemsOnly.value}
            onChange={({ currentTarget }) => {
              isProblemsOnly.value = currentTarget.checked;
            }}
          />
          Warnings and errors only
        </label>
      </div>
      <Feed
        label="Lines of the log, the newest first"
        all={log.value}
        isWanted={isWanted.value}
        row={(line) => <LogRow line={line} />}
        empty={isProblemsOnly.value ? "No warnings and no errors." : "The bot has not logged anything yet."}
      />
    </>
  );
}
