// Who one is, what is played, and what time it is.
import { useEffect } from "preact/hooks";
import { Glyph } from "../glyph.tsx";
import { isListShown, panel } from "../state/look.ts";
import { BotMenu } from "./bot-menu.tsx";
import { HelpDialog } from "./help-dialog.tsx";
import { ImportDialog } from "./import-dialog.tsx";
import { More } from "./more.tsx";
import { Personas } from "./personas.tsx";
import { Playing } from "./playing.tsx";
import { ResetDialog } from "./reset-dialog.tsx";
import { Scenes } from "./scenes.tsx";
import { listenToShortcuts } from "./shortcuts.ts";
import { Time } from "./time.tsx";
import { Welcome } from "./welcome.tsx";

export function Stage() {
  useEffect(listenToShortcuts, []);
  return (
    <header class="stage">
      <div class="stage-row">
        <h1 class="brand">
          <img src="./icon.svg" alt="" width="28" height="28" />
          <span class="brand-words">Moderato playground</span>
        </h1>
        <Personas />
        <Scenes />
        <Playing />
        <div class="stage-end">
          <Time />
          <BotMenu />
          <More />
          <DeskButton />
        </div>
      </div>
      <Welcome />
      <HelpDialog />
      <ImportDialog />
      <ResetDialog />
    </header>
  );
}

function DeskButton() {
  const isShown = panel.value === "work" && !isListShown.value;
  return (
    <button
      type="button"
      class="icon-button desk-button"
      aria-pressed={isShown}
      aria-label="What the bot did"
      title="What the bot did"
      onClick={() => {
        isListShown.value = false;
        panel.value = isShown ? "none" : "work";
      }}
    >
      <Glyph name="desk" />
    </button>
  );
}
