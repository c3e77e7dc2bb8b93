// Says that only what concerns one message is shown, and ends that.
import { Icon } from "../chat/parts/icon.tsx";
import { questionedMessage } from "../state/look.ts";

export function Narrowing() {
  const about = questionedMessage.value;
  if (!about) return undefined;
  return (
    <button
      type="button"
      class="chip"
      aria-label={`Only message ${about.message} is shown: show all`}
      title="Show all"
      onClick={() => {
        questionedMessage.value = undefined;
      }}
    >
      Only message {about.message} <Icon name="close" size={14} />
    </button>
  );
}
