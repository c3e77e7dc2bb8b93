// The history of settings, with buttons that take changes back.
import { type Access, allows } from "../../core/access.ts";
import { moment, type Text, type TextValue, text } from "../../core/text.ts";
import type { Control, Page } from "../../kit/declarations/page.ts";
import type { Feature } from "../../kit/feature.ts";
import type { SeenStore } from "../../kit/ports/people/seen.ts";
import type { Statuses } from "../../kit/ports/people/statuses.ts";
import type { Revision } from "../../kit/ports/settings.ts";
import { anonymousAdminName, anonymousAdminOf } from "../../kit/words/actor-name.ts";
import { type Values, valueText } from "./controls.ts";
import { refusalOf } from "./refusal.ts";
import { back, HISTORY, HOME, type Row, type Screen, type Tap, titleAt, type Visit } from "./screen.ts";
import type { ScreenDeps } from "./screens.ts";

/** How many changes are shown. */
const SHOWN = 8;

export interface HistoryDeps extends ScreenDeps {
  readonly seen: SeenStore;
}

export interface ChangerDeps {
  readonly seen: Pick<SeenStore, "memberById">;
  readonly statuses: Pick<Statuses, "cachedStatus">;
}

/** The latest changes of settings, each with a button that takes it back. */
export function historyScreen(deps: HistoryDeps): Screen {
  return {
    id: HISTORY,
    show: async (visit) => {
      const { subject } = visit;
      const chatId = subject?.chat.id ?? 0;
      const revisions = subject ? await deps.settings.history(chatId, SHOWN) : [];
      const lines = await Promise.all(revisions.map((revision) => lineOf(deps, chatId, revision)));
      const rows = revisions.map((revision) => rollbackRow(deps, revision));
      return {
        text: text("menu-page", {
          title: titleAt(visit, text("menu-history-title")),
          overview: lines.length === 0 ? text("menu-history-empty") : text("menu-history-list", { lines }),
        }),
        rows: [...rows, back(text("menu-back"), HOME)],
      };
    },
  };
}

async function lineOf(deps: HistoryDeps, chatId: number, revision: Revision): Promise<Text> {
  return text("menu-history-line", {
    number: String(revision.id),
    when: moment(revision.at),
    who: await changerName(deps, chatId, revision.by),
    ...changeWords(deps.features, revision),
  });
}

/** The user who changed a setting; an anonymous admin by their title, where they have one. */
export async function changerName({ seen, statuses }: ChangerDeps, chatId: number, by: number): Promise<TextValue> {
  if (by === chatId) return text("access-anonymous-admin");
  const member = await seen.memberById(by);
  const status = await statuses.cachedStatus(chatId, by);
  const anonymousAdmin = status.ok ? anonymousAdminOf(status.value) : undefined;
  return anonymousAdmin ? anonymousAdminName(anonymousAdmin) : (member ?? String(by));
}

/** One setting before and after, in words. */
export type Changed = Pick<Revision, "feature" | "key" | "before" | "after">;

/** The name of a setting and its values before and after, for every place that tells of a change. */
export const changeWords = (features: readonly Feature[], changed: Changed) => ({
  what: nameOf(features, changed),
  before: shownValue(features, changed, changed.before),
  after: shownValue(features, changed, changed.after),
});

interface Found {
  readonly page: Page<unknown>;
  readonly control: Control<unknown>;
}

function controlOf(features: readonly Feature[], { feature, key }: Changed): Found | undefined {
  for (const page of features.find(({ id }) => id === feature)?.pages ?? []) {
    const control = page.controls.find((candidate) => candidate.key === key);
    if (control) return { page, control };
  }
  return undefined;
}

/** The label of the setting's control; its key where it has none. */
function nameOf(features: readonly Feature[], revision: Changed): Text {
  const found = controlOf(features, revision);
  return found
    ? text("menu-history-what", { page: text(found.page.title), setting: text(found.control.label) })
    : text("menu-number", { value: `${revision.feature}.${revision.key}` });
}

function shownValue(features: readonly Feature[], revision: Changed, value: unknown): Text {
  const found = controlOf(features, revision);
  if (found) return valueText(found.control, { [revision.key]: value ?? defaultOf(features, revision) });
  return plainValue(value);
}

/** The longest text of a value that no control shows. */
const LONGEST = 60;

/** A value that no control shows, translated as far as possible. */
function plainValue(value: unknown): Text {
  if (value === undefined || value === false) return text("menu-off");
  if (value === true) return text("menu-on");
  const words = Array.isArray(value) ? value.map(shortly).join(", ") : shortly(value);
  return text("menu-number", { value: words.slice(0, LONGEST) });
}

const shortly = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));

/** The default of a setting. */
function defaultOf(features: readonly Feature[], { feature, key }: Changed): unknown {
  const defaults = features.find(({ id }) => id === feature)?.settings.safeParse({}).data as Values | undefined;
  return defaults?.[key];
}

function rollbackRow(
  { settings, features, clock }: HistoryDeps,
  { id, feature: featureId, key, before }: Revision,
): Row {
  return {
    label: text("menu-rollback", { number: String(id) }),
    tap: async ({ subject }: Visit): Promise<Tap> => {
      const feature = features.find((candidate) => candidate.id === featureId);
      const access = feature?.pages[0]?.access ?? "change_info";
      if (!subject || !feature || !allows(access, subject.status)) return refused(access);
      const { chat, admin } = subject;
      const made = await settings.change({
        chatId: chat.id,
        feature,
        change: { [key]: before },
        by: admin.id,
        source: "rollback",
        at: clock.now(),
      });
      return { kind: "go", to: HISTORY, toast: made.ok ? text("menu-rolled-back") : made.refusal, isAlert: !made.ok };
    },
  };
}

const refused = (access: Access): Tap => ({ kind: "go", to: HISTORY, toast: refusalOf(access), isAlert: true });
