// The screens of the settings menu: groups, the pages of one group, each page with its controls.
import { allows } from "../../core/access.ts";
import { isGroup } from "../../core/chat.ts";
import { inLines, type Text, text } from "../../core/text.ts";
import type { Control, Page } from "../../kit/declarations/page.ts";
import type { Feature } from "../../kit/feature.ts";
import type { ChatStore } from "../../kit/ports/chats.ts";
import type { Clock } from "../../kit/ports/clock.ts";
import type { Statuses } from "../../kit/ports/people/statuses.ts";
import type { Settings } from "../../kit/ports/settings.ts";
import { tapChange, type Values, valueText } from "./controls.ts";
import { refusalOf } from "./refusal.ts";
import {
  back,
  GROUPS,
  HISTORY,
  HOME,
  pageScreen,
  type Row,
  type Screen,
  type Tap,
  titleAt,
  type Visit,
} from "./screen.ts";
import type { Subject } from "./subject.ts";

export interface ScreenDeps {
  readonly features: readonly Feature[];
  readonly settings: Settings;
  readonly chats: ChatStore;
  readonly statuses: Statuses;
  readonly clock: Clock;
}

/** The most groups in the list, for each asks Telegram whether the visitor is an admin there. */
const LONGEST_LIST = 30;

/** In private: the groups that the visitor administers. */
export function groupsScreen({ chats, statuses }: ScreenDeps): Screen {
  return {
    id: GROUPS,
    show: async ({ visitor }) => {
      const rows: Row[] = [];
      for (const chat of await chats.groupsOf(visitor.id, LONGEST_LIST)) {
        const status = await statuses.fresh(chat.id, visitor.id);
        if (!status.ok || !allows("admin", status.value)) continue;
        rows.push({
          label: text("menu-group", { title: chat.title }),
          about: chat.id,
          tap: async () => ({ kind: "go", to: HOME }),
        });
      }
      return { text: rows.length === 0 ? text("menu-no-groups") : text("menu-groups"), rows };
    },
  };
}

/** The pages of one group. */
export function homeScreen({ features }: ScreenDeps): Screen {
  const pages = features.flatMap((feature) =>
    feature.pages.flatMap((page, index) =>
      page.parent === undefined
        ? {
            label: text(page.title),
            tap: async (): Promise<Tap> => ({ kind: "go", to: pageScreen(feature.id, index) }),
          }
        : [],
    ),
  );
  const history: Row = { label: text("menu-history"), tap: async () => ({ kind: "go", to: HISTORY }) };
  const close: Row = { label: text("menu-close"), tap: async () => ({ kind: "close" }) };
  return {
    id: HOME,
    show: async ({ subject, here }) => ({
      text: text("menu-home", { title: subject?.chat.title ?? "" }),
      rows: [...pages, history, isGroup(here) ? close : back(text("menu-other-group"), GROUPS)],
    }),
  };
}

/** Every page of a feature as a screen. */
export const pageScreens = (deps: ScreenDeps): readonly Screen[] =>
  deps.features.flatMap((feature) => feature.pages.map((page, index) => screenOf(deps, { feature, page, index })));

interface Placed {
  readonly feature: Feature;
  readonly page: Page<unknown>;
  readonly index: number;
}

function screenOf(deps: ScreenDeps, placed: Placed): Screen {
  const { feature, page, index } = placed;
  const id = pageScreen(feature.id, index);
  return {
    id,
    show: async (visit) => {
      const { subject } = visit;
      const values = subject ? ((await deps.settings.of(subject.chat.id, feature)) as Values) : {};
      const overview = subject ? await overviewOf(deps, page, { subject, values }) : text("menu-gone");
      const controls = subject ? page.controls.map((control) => rowOf(deps, placed, { control, values })) : [];
      return {
        text: text("menu-page", { title: titleAt(visit, text(page.title)), overview }),
        rows: [...controls, back(text("menu-back"), parentOf(placed))],
        columns: page.columns,
      };
    },
  };
}

const parentOf = ({ feature, page: { parent } }: Placed): string =>
  parent === undefined ? HOME : pageScreen(feature.id, parent);
/** What is on, and what else the page says of the chat. */
async function overviewOf(
  { clock }: ScreenDeps,
  page: Page<unknown>,
  { subject, values }: { readonly subject: Subject; readonly values: Values },
): Promise<Text> {
  const overview = page.overview(values);
  if (page.details === undefined) return overview;
  return inLines([overview, await page.details({ chat: subject.chat, settings: values, now: clock.now() })]);
}

interface Shown {
  readonly control: Control<unknown>;
  readonly values: Values;
}

function rowOf(deps: ScreenDeps, placed: Placed, { control, values }: Shown): Row {
  const label = text("menu-control", {
    label: text(control.label),
    value: valueText(control, values),
  });
  return {
    label,
    tap: async (visit) => {
      if (control.kind === "page") return { kind: "go", to: pageScreen(placed.feature.id, control.to) };
      const denied = denial(placed, visit);
      if (denied || !visit.subject) return denied ?? { kind: "close" };
      if (control.kind === "ask")
        return { kind: "ask", prompt: `${placed.feature.id}.${control.prompt}`, chat: visit.subject.chat };
      return change(deps, placed, { subject: visit.subject, change: tapChange(control, values) });
    },
  };
}

function denial({ feature, page, index }: Placed, { subject }: Visit): Tap | undefined {
  if (subject && allows(page.access, subject.status)) return undefined;
  return { kind: "go", to: pageScreen(feature.id, index), toast: refusalOf(page.access), isAlert: true };
}

async function change(
  { settings, clock }: ScreenDeps,
  { feature, index }: Placed,
  wanted: { readonly subject: Subject; readonly change: Values },
): Promise<Tap> {
  const { chat, admin } = wanted.subject;
  const made = await settings.change({
    chatId: chat.id,
    feature,
    change: wanted.change,
    by: admin.id,
    source: "menu",
    at: clock.now(),
  });
  const to = pageScreen(feature.id, index);
  return made.ok ? { kind: "go", to } : { kind: "go", to, toast: made.refusal, isAlert: true };
}
