// What the bot did: what it concluded, what it called, what it logged, how much of it there was, and what can go wrong.
import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { Icon } from "../chat/parts/icon.tsx";
import { panel } from "../state/look.ts";
import { Calls } from "./calls/calls.tsx";
import { Faults } from "./faults/faults.tsx";
import { Figures } from "./figures/figures.tsx";
import { Log } from "./log/log.tsx";
import { Story } from "./story/story.tsx";
import { TABS, type Tab, tab } from "./tab.ts";

export function Desk() {
  const chosen = tab.value;
  return (
    <section class="desk" aria-label="What the bot did">
      <header class="desk-head">
        <h2 class="desk-title">What the bot did</h2>
        <button
          type="button"
          class="icon-button"
          aria-label="Close this panel"
          title="Close"
          onClick={() => {
            panel.value = "none";
          }}
        >
          <Icon name="close" size={18} />
        </button>
      </header>
      <TabList />
      <div class="desk-body" role="tabpanel" id="desk-panel" aria-labelledby={`desk-tab-${chosen}`} key={chosen}>
        {SIDES[chosen]()}
      </div>
    </section>
  );
}

const SIDES: Readonly<Record<Tab, () => ComponentChildren>> = {
  story: () => <Story />,
  calls: () => <Calls />,
  log: () => <Log />,
  figures: () => <Figures />,
  faults: () => <Faults />,
};

function TabList() {
  const list = useRef<HTMLDivElement>(null);
  const steer = (event: KeyboardEvent): void => {
    const place = TABS.findIndex(({ id }) => id === tab.value);
    const steps: Readonly<Record<string, number>> = { ArrowRight: place + 1, ArrowLeft: place - 1, Home: 0, End: -1 };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = TABS.at(step % TABS.length);
    if (next) tab.value = next.id;
    list.current?.querySelector<HTMLElement>(`#desk-tab-${next?.id}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label="What the bot did" ref={list} onKeyDown={steer} tabIndex={-1}>
      {TABS.map(({ id, name }) => (
        <button
          type="button"
          role="tab"
          class="tab"
          key={id}
          id={`desk-tab-${id}`}
          aria-selected={id === tab.value}
          aria-controls="desk-panel"
          tabIndex={id === tab.value ? 0 : -1}
          onClick={() => {
            tab.value = id;
          }}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
