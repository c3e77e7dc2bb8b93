// The round picture of somebody: their initials on their colour.
import { initialsOf, tintOf } from "../text/names.ts";

interface AvatarProps {
  readonly id: number;
  readonly name: string;
  readonly size?: "small" | "medium" | "large";
}

/** A decoration, for the name stands beside it. */
export function Avatar({ id, name, size = "medium" }: AvatarProps) {
  return (
    <span class={`avatar avatar-${size} ${tintOf(id)}`} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}
