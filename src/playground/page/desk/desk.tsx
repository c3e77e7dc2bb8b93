// What the bot did.
import { calls } from "../state/things.ts";

export function Desk() {
  return <p>{calls.value.length}</p>;
}
