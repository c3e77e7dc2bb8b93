// Reads which kinds somebody names: `join leave`, `all`, `on`, `join off`.
import { type Text, text } from "../../core/text.ts";
import { type Parser, parser, readSwitch } from "../../kit/parsing/args.ts";
import { accept, refuse } from "../../kit/parsing/parsed.ts";
import type { Kind } from "./settings.ts";

/** Kinds, and whether the command is meant as it is called or the other way round. */
export interface Named {
  readonly kinds: readonly Kind[];
  readonly isMeant: boolean;
}

/** Names of kinds; `on` and `off` alone mean all of them, and behind names what becomes of these. Nothing named is undefined. */
export const namedKinds = (kinds: readonly Kind[]): Parser<Named | undefined> =>
  parser(({ args, example }) => {
    const words = args
      .toLowerCase()
      .split(/[\s,]+/)
      .filter(Boolean);
    if (words.length === 0) return accept(undefined);
    const last = readSwitch(words.at(-1) ?? "");
    const isMeant = last ?? true;
    const found = meant(kinds, last === undefined ? words : words.slice(0, -1));
    return "wrong" in found ? refuse(refusalOf(kinds, found.wrong, example)) : accept({ kinds: found.kinds, isMeant });
  });

/** The kinds of those names, or the first name that is none. */
function meant(
  kinds: readonly Kind[],
  names: readonly string[],
): { readonly kinds: readonly Kind[] } | { readonly wrong: string } {
  const wrong = names.find((name) => name !== "all" && !kinds.some(({ word }) => word === name));
  if (wrong !== undefined) return { wrong };
  const isAll = names.length === 0 || names.includes("all");
  return { kinds: isAll ? kinds : kinds.filter(({ word }) => names.includes(word)) };
}

/** How much of a wrong word is shown. */
const LONGEST_WORD = 32;

function refusalOf(kinds: readonly Kind[], wrong: string, example: string): Text {
  const types = ["all", ...kinds.map(({ word }) => word)].join(", ");
  return text("cleaning-unknown", { word: wrong.slice(0, LONGEST_WORD), types, example });
}
