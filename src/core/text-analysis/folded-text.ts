// A text in another spelling, by which texts are compared; each of its characters knows where it comes from.

/** A text as it is compared, and where its code units come from. */
export interface FoldedText {
  readonly text: string;
  /** The place in the original of each code unit; undefined where the places are the same. */
  readonly origins: ArrayLike<number> | undefined;
}

/** A part of a text, by the places of its beginning and its end. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The part of the original that a part of the folded text comes from. */
export function originalSpan(folded: FoldedText, { start, end }: Span, original: string): Span {
  const { origins } = folded;
  if (origins === undefined || end <= start) return { start, end };
  const last = origins[end - 1] ?? original.length;
  const following = end < folded.text.length ? (origins[end] ?? original.length) : original.length;
  // What is dropped between two characters belongs to the one before it; spaces do not.
  const close = following > last ? last + original.slice(last, following).trimEnd().length : following;
  return { start: origins[start] ?? 0, end: close };
}
