// The one menu that is open over the page.
import { signal } from "@preact/signals";
import type { IconName } from "./icon.tsx";

/** A line of a menu. */
export type MenuEntry =
  | {
      readonly kind: "act";
      readonly label: string;
      readonly icon: IconName;
      readonly isBad?: boolean;
      readonly run: () => void;
    }
  /** Emoji in a row, of which one may be chosen already. */
  | {
      readonly kind: "emoji";
      readonly emoji: readonly string[];
      readonly chosen: string | undefined;
      readonly run: (emoji: string) => void;
    }
  | { readonly kind: "line" };

interface OpenMenu {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  /** Where a corner of it stands, in pixels of the window. */
  readonly at: { readonly x: number; readonly y: number };
  /** What the focus returns to. */
  readonly opener: HTMLElement;
}

export const menu = signal<OpenMenu | undefined>(undefined);

/** Opens a menu at the edge of what it belongs to, or at a point. */
export function showMenu(opened: Omit<OpenMenu, "at"> & { readonly at?: OpenMenu["at"] | undefined }): void {
  const { left, bottom } = opened.opener.getBoundingClientRect();
  menu.value = { ...opened, at: opened.at ?? { x: left, y: bottom + 4 } };
}

/** Closes it; the focus goes back to where it came from. */
export function closeMenu(): void {
  const opener = menu.value?.opener;
  menu.value = undefined;
  opener?.focus({ preventScroll: true });
}
