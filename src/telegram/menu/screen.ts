// A screen of the settings menu, before it becomes buttons.
import { type ChatHandle, isGroup } from "../../core/chat.ts";
import type { Member } from "../../core/member.ts";
import { type Text, text } from "../../core/text.ts";
import type { Subject } from "./subject.ts";

/** Somebody at the menu: who, where the menu stands, and the group it is about. */
export interface Visit {
  readonly visitor: Member;
  readonly here: ChatHandle;
  readonly subject: Subject | undefined;
}

/** What a tap leads to: a screen (the same one shows what has changed), a question in private, or the end. */
export type Tap =
  | { readonly kind: "go"; readonly to: string; readonly toast?: Text | undefined; readonly isAlert?: boolean }
  | { readonly kind: "ask"; readonly prompt: string; readonly chat: ChatHandle }
  | { readonly kind: "close" };

export interface Row {
  readonly label: Text;
  /** The group the button is about, where it is not that of the visit. */
  readonly about?: number;
  readonly tap: (visit: Visit) => Promise<Tap>;
}

export interface Screen {
  /** The start of what its buttons carry, so it is short: `s`, or `s-` and a word. */
  readonly id: string;
  readonly show: (visit: Visit) => Promise<{ readonly text: Text; readonly rows: readonly Row[] }>;
}

/** The screens that others lead to. */
export const [HOME, GROUPS, HISTORY] = ["s", "s-groups", "s-history"] as const;

/** The screen of a feature's page. */
export const pageScreen = (featureId: string, index: number): string => `s-${featureId}-${index}`;

/** What a link to the page carries, and the screen to which that leads. */
export const [pageCode, screenOfCode] = [
  (featureId: string, index: number): string => `${featureId}-${index}`,
  (code: string): string => `s-${code}`,
] as const;

/** The title of a screen; in private with the group that it is about. */
export const titleAt = ({ here, subject }: Visit, title: Text): Text =>
  isGroup(here) || !subject ? title : text("menu-title-of", { title, group: subject.chat.title });

/** The way back, as the last row of a screen. */
export const back = (label: Text, to: string): Row => ({ label, tap: async () => ({ kind: "go", to }) });
