// Leads from what the bot did to the message that it was about.
import { point } from "../state/look.ts";

interface MessageLinkProps {
  readonly chat: number | undefined;
  readonly message: number | undefined;
}

export function MessageLink({ chat, message }: MessageLinkProps) {
  if (chat === undefined || message === undefined) return undefined;
  return (
    <button type="button" class="link" onClick={() => point(chat, message)}>
      Show message
    </button>
  );
}
