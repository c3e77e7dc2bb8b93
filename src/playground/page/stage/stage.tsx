// Who one is, what is played, and what time it is.
import { persona } from "../state/look.ts";

export function Stage() {
  return <header class="stage">{persona.value?.name}</header>;
}
