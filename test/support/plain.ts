// Texts as they are read: names without the invisible signs that keep their writing direction to themselves.

/** The text without isolates (U+2066 to U+2069). */
export const plain = (text: string | undefined): string => (text ?? "").replaceAll(/[\u2066-\u2069]/g, "");
