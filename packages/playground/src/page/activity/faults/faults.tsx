// Injects faults between the bot and Telegram, and controls the bot's process.
import { computed, signal } from "@preact/signals";
import type { FaultKind } from "../../../protocol/status.ts";
import { BOT_ACTIONS, STATE_LABELS } from "../../state/bot-actions.ts";
import { status } from "../../state/entities.ts";
import { control } from "../../state/stream.ts";
import { FAULT_KINDS, FAULTS, faultLabel } from "./fault-labels.ts";

export function Faults() {
  return (
    <div class="faults">
      <p class="soft">Inject faults and see how the bot reacts.</p>
      <FaultForm />
      <ActiveFaults />
      <BotButtons />
    </div>
  );
}

const kind = signal<FaultKind>("429");
const method = signal<string | undefined>(undefined);
const times = signal<number | undefined>(1);
const methods = computed(() => Object.keys(status.value?.metrics.calls ?? {}).sort());

function FaultForm() {
  const add = (event: Event): void => {
    event.preventDefault();
    void control({ kind: "add-fault", fault: kind.value, method: method.value, times: times.value });
  };
  return (
    <form class="fault-form" onSubmit={add}>
      <fieldset class="fault-kinds">
        <legend>Fault</legend>
        {FAULT_KINDS.map((one) => (
          <label class="choice" key={one}>
            <input
              type="radio"
              name="fault"
              checked={one === kind.value}
              onChange={() => {
                kind.value = one;
              }}
            />
            <span class="choice-words">
              <strong>{FAULTS[one].name}</strong>
              <span class="soft small">{FAULTS[one].description}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div class="fault-line">
        <label class="labelled">
          With
          <select
            class="field"
            value={method.value ?? ""}
            onChange={({ currentTarget }) => {
              method.value = currentTarget.value || undefined;
            }}
          >
            <option value="">every call</option>
            {methods.value.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label class="labelled">
          How often
          <select
            class="field"
            value={times.value ?? ""}
            onChange={({ currentTarget }) => {
              times.value = Number(currentTarget.value) || undefined;
            }}
          >
            <option value="1">once</option>
            <option value="10">10 times</option>
            <option value="">until cleared</option>
          </select>
        </label>
        <button type="submit" class="button button-main">
          Add
        </button>
      </div>
    </form>
  );
}

function ActiveFaults() {
  const faults = status.value?.faults ?? [];
  return (
    <section class="faults-on">
      <h3>Active faults</h3>
      {faults.length === 0 && <p class="soft">None.</p>}
      <ul aria-live="polite">
        {faults.map((fault) => (
          <li key={fault.id}>
            {faultLabel(fault)}{" "}
            <button
              type="button"
              class="button"
              aria-label={`Clear: ${faultLabel(fault)}`}
              onClick={() => void control({ kind: "clear-fault", id: fault.id })}
            >
              Clear
            </button>
          </li>
        ))}
      </ul>
      {faults.length > 0 && (
        <button type="button" class="button" onClick={() => void control({ kind: "clear-faults" })}>
          Clear all
        </button>
      )}
    </section>
  );
}

function BotButtons() {
  const state = status.value?.bot.state ?? "stopped";
  return (
    <section class="bot-buttons">
      <h3>
        The bot’s process <span class="soft">· {STATE_LABELS[state].toLowerCase()}</span>
      </h3>
      <ul>
        {BOT_ACTIONS.map(({ control: wanted, name, description, isFor }) => (
          <li key={name}>
            <button type="button" class="button" disabled={!isFor(state)} onClick={() => void control(wanted)}>
              {name}
            </button>
            <span class="soft small">{description}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
