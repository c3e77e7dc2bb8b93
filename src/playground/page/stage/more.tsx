// What is seldom needed: as buttons where there is room, else in a menu.
import { Glyph } from "../glyph.tsx";
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
        <Glyph name="import" />
      </button>
      <ThemeButton />
      <button type="button" class="icon-button" aria-label="Help" title="What is this? (?)" onClick={showHelp}>
        <Glyph name="help" />
      </button>
    </>
  );
}

function MoreMenu() {
  return (
    <Menu label="More" buttonClass="icon-button" face={<Glyph name="more" />}>
      <MenuItem onChoose={showHelp}>
        <Glyph name="help" /> What is this?
      </MenuItem>
      <MenuItem onChoose={showImport}>
        <Glyph name="import" /> Import a chat…
      </MenuItem>
      <MenuItem onChoose={turnTheme}>
        <Glyph name={"system"} /> Colours: {themeWords()}
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
