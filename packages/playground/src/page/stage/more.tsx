// What is seldom needed: as buttons where there is room, else in a menu.
import { Icon } from "../chat/parts/icon.tsx";
import { isWide } from "../state/width.ts";
import { Menu, MenuItem } from "./menu.tsx";
import { isHelpShown, isImportShown } from "./shown.ts";
import { ThemeButton, themeWords, turnTheme } from "./theme-button.tsx";

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
    <Menu label="More" buttonClass="icon-button" face={<Icon name="more" />}>
      <MenuItem onChoose={showHelp}>
        <Icon name="help" /> What is this?
      </MenuItem>
      <MenuItem onChoose={showImport}>
        <Icon name="import" /> Import a chat…
      </MenuItem>
      <MenuItem onChoose={turnTheme}>
        <Icon name="system" /> Colours: {themeWords()}
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
