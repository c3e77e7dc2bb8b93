// The toolbar: persona, scenes, clock, bot.
import { useEffect } from "preact/hooks";
import { BotMenu } from "./bot-menu.tsx";
import { HelpDialog } from "./dialogs/help-dialog.tsx";
import { ImportDialog } from "./dialogs/import-dialog.tsx";
import { ResetDialog } from "./dialogs/reset-dialog.tsx";
import { More } from "./more.tsx";
import { Personas } from "./personas.tsx";
import { SceneProgress } from "./scene-progress.tsx";
import { Scenes } from "./scenes.tsx";
import { listenToShortcuts } from "./shortcuts.ts";
import { Time } from "./time.tsx";
import { Welcome } from "./welcome.tsx";

export function Toolbar() {
  useEffect(listenToShortcuts, []);
  return (
    <header class="toolbar">
      <div class="toolbar-row">
        <p class="brand">
          <img src="./icon.svg" alt="" width="28" height="28" />
          <span class="brand-words">Moderato playground</span>
        </p>
        <Personas />
        <Scenes />
        <SceneProgress />
        <div class="toolbar-end">
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
