// Shows that entries are filtered by one message, and removes the filter.
import { Icon } from "../chat/parts/icon.tsx";
import { inspectedMessage } from "../state/navigation.ts";

export function MessageFilter() {
  const about = inspectedMessage.value;
  if (!about) return undefined;
  return (
    <button
      type="button"
      class="chip"
      aria-label={`Only message ${about.message} is shown: show all`}
      title="Show all"
      onClick={() => {
        inspectedMessage.value = undefined;
      }}
    >
      Only message {about.message} <Icon name="close" size={14} />
    </button>
  );
}
