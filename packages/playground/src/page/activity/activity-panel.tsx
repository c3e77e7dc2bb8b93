// The panel of the bot's activity: timeline, calls, log, figures, faults.
import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { Icon } from "../chat/parts/icon.tsx";
import { panel } from "../state/navigation.ts";
import { Calls } from "./calls/calls.tsx";
import { Faults } from "./faults/faults.tsx";
import { Figures } from "./figures/figures.tsx";
import { Log } from "./log/log.tsx";
import { TABS, type Tab, tab } from "./tab.ts";
import { Timeline } from "./timeline/timeline.tsx";

export function ActivityPanel() {
  const chosen = tab.value;
  return (
    <section class="activity" aria-label="What the bot did">
      <header class="activity-head">
        <h2 class="activity-title">What the bot did</h2>
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
      <div
        class="activity-body"
        role="tabpanel"
        id="activity-panel"
        aria-labelledby={`activity-tab-${chosen}`}
        key={chosen}
      >
        {TAB_PANELS[chosen]()}
      </div>
    </section>
  );
}

const TAB_PANELS: Readonly<Record<Tab, () => ComponentChildren>> = {
  timeline: () => <Timeline />,
  calls: () => <Calls />,
  log: () => <Log />,
  figures: () => <Figures />,
  faults: () => <Faults />,
};

function TabList() {
  const list = useRef<HTMLDivElement>(null);
  const moveFocus = (event: KeyboardEvent): void => {
    const index = TABS.findIndex(({ id }) => id === tab.value);
    const steps: Readonly<Record<string, number>> = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: -1 };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = TABS.at(step % TABS.length);
    if (next) tab.value = next.id;
    list.current?.querySelector<HTMLElement>(`#activity-tab-${next?.id}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label="What the bot did" ref={list} onKeyDown={moveFocus} tabIndex={-1}>
      {TABS.map(({ id, name }) => (
        <button
          type="button"
          role="tab"
          class="tab"
          key={id}
          id={`activity-tab-${id}`}
          aria-selected={id === tab.value}
          aria-controls="activity-panel"
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
