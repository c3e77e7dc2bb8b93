// The card of the first visit: three suggestions.
import { useSignal } from "@preact/signals";
import { Icon } from "../chat/parts/icon.tsx";
import { status } from "../state/entities.ts";
import { SUGGESTIONS } from "../state/suggestions.ts";
import { endWelcome, isWelcomed } from "../state/welcome.ts";
import { isWide } from "../state/width.ts";

export function Welcome() {
  const done = useSignal<readonly string[]>([]);
  const busy = useSignal(false);
  if (isWelcomed.value) return undefined;
  const start = async (id: string, run: () => Promise<unknown>): Promise<void> => {
    busy.value = true;
    await run();
    busy.value = false;
    done.value = [...done.value, id];
    if (!isWide.value || done.value.length === SUGGESTIONS.length) endWelcome();
  };
  return (
    <section class="welcome" aria-label="Welcome">
      <p class="welcome-words">
        <strong>A Telegram of your own, with Moderato in it.</strong> Be anyone, and see what the bot does:
      </p>
      <div class="welcome-buttons">
        {SUGGESTIONS.filter(({ isPossible }) => isPossible()).map(({ id, name, run }) => (
          <button
            type="button"
            class="button"
            key={id}
            disabled={busy.value || status.value?.bot.state !== "running"}
            onClick={() => void start(id, run)}
          >
            {done.value.includes(id) && <Icon name="check" size={16} />} {name}
          </button>
        ))}
      </div>
      <button
        type="button"
        class="icon-button welcome-close"
        aria-label="Close the welcome"
        title="Close"
        onClick={endWelcome}
      >
        <Icon name="close" size={18} />
      </button>
    </section>
  );
}
