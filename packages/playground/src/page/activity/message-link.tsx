// A link from an activity to its message.
import { showMessage } from "../state/navigation.ts";

interface MessageLinkProps {
  readonly chat: number | undefined;
  readonly message: number | undefined;
}

export function MessageLink({ chat, message }: MessageLinkProps) {
  if (chat === undefined || message === undefined) return undefined;
  return (
    <button type="button" class="link" onClick={() => showMessage(chat, message)}>
      Show message
    </button>
  );
}
