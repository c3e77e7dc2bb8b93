// The members of the open chat.
import { members } from "../state/things.ts";

export function Members() {
  return <p>{members.value.length}</p>;
}
