// Screens of the settings menu, and what leads from one to another.
import { type ChatHandle, isGroup } from "../../core/chat.ts";
import type { Member } from "../../core/member.ts";
import { type Text, text } from "../../core/text.ts";
import type { Subject } from "./subject.ts";

/** A user at the menu: who, in which chat, and about which group. */
export interface Visit {
  readonly visitor: Member;
  readonly here: ChatHandle;
  readonly subject: Subject | undefined;
}

/** The effect of a tap: a screen (the same one shows a change), a question in private, or the end. */
export type Tap =
  | { readonly kind: "go"; readonly to: string; readonly toast?: Text | undefined; readonly isAlert?: boolean }
  | { readonly kind: "ask"; readonly prompt: string; readonly chat: ChatHandle }
  | { readonly kind: "close" };

export interface Row {
  readonly label: Text;
  /** The group that the button is about, where it is not that of the visit. */
  readonly about?: number;
  readonly tap: (visit: Visit) => Promise<Tap>;
}

export interface Screen {
  /** The start of the data of its buttons, so it is short: `s`, or `s-` and a word. */
  readonly id: string;
  readonly show: (visit: Visit) => Promise<Shown>;
}

export interface Shown {
  readonly text: Text;
  readonly rows: readonly Row[];
  /** How many rows share a line, the last one excepted; one where it does not say so. */
  readonly columns?: 1 | 2 | undefined;
}

/** The screens that others lead to. */
export const [HOME, GROUPS, HISTORY] = ["s", "s-groups", "s-history"] as const;

/** The screen of a feature's page. */
export const pageScreen = (featureId: string, index: number): string => `s-${featureId}-${index}`;

/** The code of a page in a link, and the screen of such a code. */
export const [pageCode, screenOfCode] = [
  (featureId: string, index: number): string => `${featureId}-${index}`,
  (code: string): string => `s-${code}`,
] as const;

/** The title of a screen; in private with the group that it is about. */
export const titleAt = ({ here, subject }: Visit, title: Text): Text =>
  isGroup(here) || !subject ? title : text("menu-title-of", { title, group: subject.chat.title });

/** A last row that leads back. */
export const back = (label: Text, to: string): Row => ({ label, tap: async () => ({ kind: "go", to }) });
