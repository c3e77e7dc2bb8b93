// The outcome of reading something that people wrote or a button carries.
import type { Text } from "../../core/text.ts";

/** A value, or the sentence that says what was wrong and shows one right example. */
export type Parsed<A> = { readonly ok: true; readonly value: A } | { readonly ok: false; readonly refusal: Text };

export const accept = <A>(value: A): Parsed<A> => ({ ok: true, value });
export const refuse = (refusal: Text): Parsed<never> => ({ ok: false, refusal });
