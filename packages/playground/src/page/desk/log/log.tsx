// The bot's log.
import { computed, signal } from "@preact/signals";
import type { LogView } from "../../../protocol/bot.ts";
import { log } from "../../state/things.ts";
import { Feed } from "../feed.tsx";
import { LogRow } from "./log-row.tsx";

const isTroubleOnly = signal(false);
const isWanted = computed(() =>
  isTroubleOnly.value ? ({ level }: LogView) => level === "warn" || level === "error" : undefined,
);

export function Log() {
  return (
    <>
      <div class="desk-bar">
        <label class="tick">
          <input
            type="checkbox"
            checked={isTroubleOnly.value}
            onChange={({ currentTarget }) => {
              isTroubleOnly.value = currentTarget.checked;
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
        empty={isTroubleOnly.value ? "No warnings and no errors." : "The bot has not logged anything yet."}
      />
    </>
  );
}
