// Rarely used actions: as buttons if there is space, else in a menu.
import { Icon } from "../chat/parts/icon.tsx";
import { isWide } from "../state/width.ts";
import { isHelpShown, isImportShown } from "./dialogs/open-dialogs.ts";
import { Menu, MenuItem } from "./menu.tsx";
import { nextTheme, ThemeButton, themeLabel } from "./theme-button.tsx";

export function More() {
  return isWide.value ? <Buttons /> : <MoreMenu />;
}

function Buttons() {
  return (
    <>
      <button type="button" class="icon-button" aria-label="Import a chat…" title="Import a chat…" onClick={showImport}>
        <Icon name="import" />
      </button>
      <ThemeButton />
      <button type="button" class="icon-button" aria-label="Help" title="What is this? (?)" onClick={showHelp}>
        <Icon name="help" />
      </button>
    </>
  );
}

function MoreMenu() {
  return (
    <Menu label="More" buttonClass="icon-button" trigger={<Icon name="more" />}>
      <MenuItem onChoose={showHelp}>
        <Icon name="help" /> What is this?
      </MenuItem>
      <MenuItem onChoose={showImport}>
        <Icon name="import" /> Import a chat…
      </MenuItem>
      <MenuItem onChoose={nextTheme}>
        <Icon name="system" /> Colours: {themeLabel()}
      </MenuItem>
    </Menu>
  );
}

function showHelp(): void {
  isHelpShown.value = true;
}

function showImport(): void {
  isImportShown.value = true;
}
