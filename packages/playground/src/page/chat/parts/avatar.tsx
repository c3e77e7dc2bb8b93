// An avatar: initials on a colour.
import { colorIndex, initials } from "../../format/names.ts";

interface AvatarProps {
  readonly id: number;
  readonly name: string;
  readonly size?: "small" | "medium" | "large";
  /** The initials, unless another avatar beside it has the same. */
  readonly letters?: string;
}

/** Decorative, since the name is beside it: the letters are not copied or read aloud. */
export function Avatar({ id, name, size = "medium", letters = initials(name) }: AvatarProps) {
  return <span class={`avatar avatar-${size} face-${colorIndex(id)}`} aria-hidden="true" data-letters={letters} />;
}
