// A short description of the playground, and the keyboard shortcuts.
import { Dialog } from "./dialog.tsx";
import { isHelpShown } from "./open-dialogs.ts";

export function HelpDialog() {
  return (
    <Dialog title="What is this?" isShown={isHelpShown}>
      <ul class="lines">
        <li>Moderato, a moderation bot for Telegram, runs on this machine, exactly as it would for your group.</li>
        <li>Telegram is emulated: nothing goes to the internet, and nobody else sees it.</li>
        <li>Above you choose who you are. Write, reply, join, press: the bot answers as it would there.</li>
        <li>Scenes play a spam wave or a raid by themselves; the clock can be put forward.</li>
        <li>The panel at the side shows what the bot concluded, what it did and every call it made.</li>
      </ul>
      <h3>Keys</h3>
      <dl class="keys">
        {KEYS.map(({ keys, effect }) => (
          <div key={effect}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{effect}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}

const KEYS = [
  { keys: "Alt+1 … Alt+9", effect: "be somebody else" },
  { keys: "← →", effect: "move between persons, tabs and items of a menu" },
  { keys: "Esc", effect: "close what is open" },
  { keys: "?", effect: "this help" },
] as const;
