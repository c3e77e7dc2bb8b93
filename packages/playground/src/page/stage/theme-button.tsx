// Light, dark, or as the system is.
import { Icon } from "../chat/parts/icon.tsx";
import { theme } from "../state/look.ts";

export function ThemeButton() {
  const words = `Colours: ${themeWords()}`;
  return (
    <button type="button" class="icon-button" aria-label={words} title={words} onClick={turnTheme}>
      <Icon name={theme.value ?? "system"} />
    </button>
  );
}

/** What the colours follow. */
export const themeWords = (): string => theme.value ?? "as the system";

/** From the system's colours to light, to dark, and back. */
export function turnTheme(): void {
  const next = { system: "light", light: "dark", dark: undefined } as const;
  theme.value = next[theme.value ?? "system"];
}
