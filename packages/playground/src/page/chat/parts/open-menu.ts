// The open context menu.
import { signal } from "@preact/signals";
import type { IconName } from "./icon.tsx";

/** An entry of a menu. */
export type MenuEntry =
  | {
      readonly kind: "act";
      readonly label: string;
      readonly icon: IconName;
      readonly isBad?: boolean;
      readonly run: () => void;
    }
  /** A row of emoji, one of which may be selected. */
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
  /** The position of its corner, in window pixels. */
  readonly at: { readonly x: number; readonly y: number };
  /** The element that gets the focus afterwards. */
  readonly opener: HTMLElement;
}

export const menu = signal<OpenMenu | undefined>(undefined);

/** Opens a menu below its opener, or at a point. */
export function showMenu(opened: Omit<OpenMenu, "at"> & { readonly at?: OpenMenu["at"] | undefined }): void {
  const { left, bottom } = opened.opener.getBoundingClientRect();
  menu.value = { ...opened, at: opened.at ?? { x: left, y: bottom + 4 } };
}

/** Closes the menu and restores the focus. */
export function closeMenu(): void {
  const opener = menu.value?.opener;
  menu.value = undefined;
  opener?.focus({ preventScroll: true });
}
