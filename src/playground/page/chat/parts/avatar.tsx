// The round picture of somebody: their initials on their colour.
import { initials, tint } from "../../words/names.ts";

interface AvatarProps {
  readonly id: number;
  readonly name: string;
  readonly size?: "small" | "medium" | "large";
}

/** A decoration, for the name stands beside it: the letters are no text that could be copied or read out. */
export function Avatar({ id, name, size = "medium" }: AvatarProps) {
  return <span class={`avatar avatar-${size} face-${tint(id)}`} aria-hidden="true" data-letters={initials(name)} />;
}
