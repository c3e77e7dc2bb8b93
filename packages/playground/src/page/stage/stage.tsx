// Who one is, what is played, and what time it is.
import { useEffect } from "preact/hooks";
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
        <p class="brand">
          <img src="./icon.svg" alt="" width="28" height="28" />
          <span class="brand-words">Moderato playground</span>
        </p>
        <Personas />
        <Scenes />
        <Playing />
        <div class="stage-end">
          <Time />
          <BotMenu />
          <More />
        </div>
      </div>
      <Welcome />
      <HelpDialog />
      <ImportDialog />
      <ResetDialog />
    </header>
  );
}
