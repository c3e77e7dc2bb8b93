// The open chat.
import { chat } from "../state/look.ts";

export function Chat() {
  return <p>{chat.value?.title}</p>;
}
