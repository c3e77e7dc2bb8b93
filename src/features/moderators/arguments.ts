// Reads the arguments of /mod: the subcommand, the people and the rights.
import type { Member, Right } from "../../core/member.ts";
import { text } from "../../core/text.ts";
import { accept, type Parsed, refuse } from "../../kit/parsing/parsed.ts";
import { meantTargets, saidAfter } from "../../kit/parsing/targets.ts";
import type { Directory } from "../../kit/ports/people/directory.ts";
import type { ParserInput } from "../../kit/scope.ts";

/** The rights that a moderator of the bot can have, by their words in the command. */
const RIGHT_OF: ReadonlyMap<string, Right> = new Map([
  ["delete", "delete_messages"],
  ["restrict", "restrict_members"],
  ["pin", "pin_messages"],
  ["info", "change_info"],
  ["invite", "invite_users"],
  ["topics", "manage_topics"],
]);

/** The rights where none is named. */
const DEFAULT_RIGHTS: readonly Right[] = ["delete_messages", "restrict_members"];

const [ADD, REMOVE] = ["/mod add @anna delete restrict", "/mod remove @anna"];

/** What /mod shall do. */
export type ModArguments =
  | { readonly kind: "list" }
  | { readonly kind: "add"; readonly targets: readonly Member[]; readonly rights: readonly Right[] }
  | { readonly kind: "remove"; readonly targets: readonly Member[] };

/** `add @anna delete pin`, `remove @anna`, or nothing for the list. */
export async function readModArguments(said: ParserInput, directory: Directory): Promise<Parsed<ModArguments>> {
  const [start = "", word = ""] = /^\s*(\S*)\s*/.exec(said.args) ?? [];
  const rest = saidAfter(said, start.length);
  switch (word.toLowerCase()) {
    case "":
    case "list":
      return accept({ kind: "list" });
    case "add":
      return readAdding(rest, directory);
    case "remove": {
      const meant = await meantTargets({ ...rest, example: REMOVE }, directory);
      return meant.ok ? accept({ kind: "remove", targets: meant.value.targets }) : meant;
    }
    default:
      return refuse(text("moderators-unknown-word", { word, add: ADD, remove: REMOVE }));
  }
}

async function readAdding(said: ParserInput, directory: Directory): Promise<Parsed<ModArguments>> {
  const meant = await meantTargets({ ...said, example: ADD }, directory);
  if (!meant.ok) return meant;
  const { targets, rest } = meant.value;
  const words = rest
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  const unknown = words.find((word) => !RIGHT_OF.has(word));
  if (unknown !== undefined)
    return refuse(
      text("moderators-unknown-right", { word: unknown, known: [...RIGHT_OF.keys()].join(", "), example: ADD }),
    );
  const named = words.flatMap((word) => RIGHT_OF.get(word) ?? []);
  return accept({ kind: "add", targets, rights: named.length === 0 ? DEFAULT_RIGHTS : [...new Set(named)] });
}
