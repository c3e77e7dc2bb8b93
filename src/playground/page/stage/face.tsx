// The round picture of a persona: initials on a colour of their own.
import type { PersonaView } from "../../protocol/chats.ts";
import { initials, tint } from "../words/names.ts";

/** A decoration, for the name stands beside it or is the label. */
export function Face({ persona: { accountId, name } }: { readonly persona: PersonaView }) {
  return (
    <span class={`face face-${tint(accountId)}`} aria-hidden="true">
      {initials(name)}
    </span>
  );
}
