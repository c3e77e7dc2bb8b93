// The colour theme: light, dark, or as the system.
import { Icon } from "../chat/parts/icon.tsx";
import { theme } from "../state/navigation.ts";

export function ThemeButton() {
  const label = `Colours: ${themeLabel()}`;
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} onClick={nextTheme}>
      <Icon name={theme.value ?? "system"} />
    </button>
  );
}

/** The name of the theme. */
export const themeLabel = (): string => theme.value ?? "as the system";

/** Cycles through system, light and dark. */
export function nextTheme(): void {
  const next = { system: "light", light: "dark", dark: undefined } as const;
  theme.value = next[theme.value ?? "system"];
}
