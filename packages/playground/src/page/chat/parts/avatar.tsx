// The round picture of somebody: their initials on their colour.
import { initials, tint } from "../../words/names.ts";

interface AvatarProps {
  readonly id: number;
  readonly name: string;
  readonly size?: "small" | "medium" | "large";
  /** The initials, unless others beside it have the same. */
  readonly letters?: string;
}

/** A decoration, for the name stands beside it: the letters are no text that could be copied or read out. */
export function Avatar({ id, name, size = "medium", letters = initials(name) }: AvatarProps) {
  return <span class={`avatar avatar-${size} face-${tint(id)}`} aria-hidden="true" data-letters={letters} />;
}
