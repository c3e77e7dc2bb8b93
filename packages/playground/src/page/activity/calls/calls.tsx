// The filtered list of the bot's calls.
import { computed, signal } from "@preact/signals";
import { calls } from "../../state/entities.ts";
import { inspectedMessage } from "../../state/navigation.ts";
import { Feed } from "../feed.tsx";
import { MessageFilter } from "../message-filter.tsx";
import { type CallFilter, callFilter, methodsOf } from "./call-filter.ts";
import { CallRow } from "./call-row.tsx";

const text = signal("");
const method = signal<string | undefined>(undefined);
const isFailedOnly = signal(false);

const filter = computed<CallFilter>(() => ({
  text: text.value,
  method: method.value,
  isFailedOnly: isFailedOnly.value,
  about: inspectedMessage.value,
}));
const isWanted = computed(() => callFilter(filter.value));
const methods = computed(() => methodsOf(calls.value));

export function Calls() {
  return (
    <>
      <search class="activity-bar">
        <input
          type="search"
          class="field field-text"
          placeholder="Search"
          aria-label="Search in calls"
          value={text.value}
          onInput={({ currentTarget }) => {
            text.value = currentTarget.value;
          }}
        />
        <MethodField />
        <label class="tick">
          <input
            type="checkbox"
            checked={isFailedOnly.value}
            onChange={({ currentTarget }) => {
              isFailedOnly.value = currentTarget.checked;
            }}
          />
          Failed
        </label>
        <MessageFilter />
      </search>
      <Feed
        label="Calls of the Bot API, the newest first"
        all={calls.value}
        isWanted={isWanted.value}
        row={(call) => <CallRow call={call} />}
        empty={calls.value.length === 0 ? "The bot has not called anything yet." : "No call matches."}
      />
    </>
  );
}

function MethodField() {
  return (
    <select
      class="field field-method"
      aria-label="Method"
      value={method.value ?? ""}
      onChange={({ currentTarget }) => {
        method.value = currentTarget.value || undefined;
      }}
    >
      <option value="">All methods</option>
      {methods.value.map((name) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </select>
  );
}
