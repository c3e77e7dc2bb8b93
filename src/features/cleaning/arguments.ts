// Reads the kinds that a command names: `join leave`, `all`, `on`, `join off`.

import { type Text, text } from "../../core/text.ts";
import { form } from "../../kit/declarations/forms.ts";
import { type Parser, parser, readSwitch } from "../../kit/parsing/args.ts";
import { accept, refuse } from "../../kit/parsing/parsed.ts";
import type { Kind } from "./settings.ts";

/** Kinds, and whether the command applies as its name says, or is reversed by `off`. */
export interface NamedKinds {
  readonly kinds: readonly Kind[];
  readonly isAsCalled: boolean;
}

/** Reads names of kinds, then an optional `on` or `off`. A switch alone means all kinds; no argument is undefined. */
export const namedKinds = (kinds: readonly Kind[]): Parser<NamedKinds | undefined> =>
  parser(
    ({ args, example }) => {
      const words = args
        .toLowerCase()
        .split(/[\s,]+/)
        .filter(Boolean);
      if (words.length === 0) return accept(undefined);
      const last = readSwitch(words.at(-1) ?? "");
      const isAsCalled = last ?? true;
      const found = findKinds(kinds, last === undefined ? words : words.slice(0, -1));
      return "wrong" in found
        ? refuse(refusalOf(kinds, found.wrong, example))
        : accept({ kinds: found.kinds, isAsCalled });
    },
    [form(""), form("<kinds>"), form("all")],
  );

/** The kinds of those names, or the first unknown name. */
function findKinds(
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
