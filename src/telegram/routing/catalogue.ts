// All parts of all features by name.
import type { Callback } from "../../kit/declarations/callback.ts";
import type { Command } from "../../kit/declarations/command.ts";
import type { Link } from "../../kit/declarations/link.ts";
import type { Prompt } from "../../kit/declarations/prompt.ts";
import type { Feature } from "../../kit/feature.ts";

/** A part with its feature, whose settings it is given. */
export interface Owned<P> {
  readonly feature: Feature;
  readonly part: P;
}

export interface Catalogue {
  readonly features: readonly Feature[];
  /** By name and alias, lower case. */
  readonly commands: ReadonlyMap<string, Owned<Command<unknown>>>;
  readonly callbacks: ReadonlyMap<string, Owned<Callback<unknown>>>;
  readonly links: ReadonlyMap<string, Owned<Link<unknown>>>;
  /** By feature and prompt, as in `warns.ladder`. */
  readonly prompts: ReadonlyMap<string, Owned<Prompt<unknown>>>;
}

/** Indexes the features; throws where two parts have one name. */
export const catalogueOf = (features: readonly Feature[]): Catalogue => ({
  features,
  commands: index(features, ({ commands }) => commands.flatMap((part) => namesOf(part).map((name) => [name, part]))),
  callbacks: index(features, ({ callbacks }) => callbacks.map((part) => [part.id, part])),
  links: index(features, ({ links }) => links.map((part) => [part.id, part])),
  prompts: index(features, ({ id, prompts }) => prompts.map((part) => [`${id}.${part.id}`, part])),
});

const namesOf = ({ name, aliases = [] }: Command<unknown>): readonly string[] => [name, ...aliases];

function index<P>(
  features: readonly Feature[],
  partsOf: (feature: Feature) => readonly (readonly [string, P])[],
): ReadonlyMap<string, Owned<P>> {
  const found = new Map<string, Owned<P>>();
  for (const feature of features) {
    for (const [name, part] of partsOf(feature)) add(found, name, { feature, part });
  }
  return found;
}

function add<P>(found: Map<string, Owned<P>>, name: string, owned: Owned<P>): void {
  const taken = found.get(name);
  if (taken)
    throw new Error(`${name} is declared by ${taken.feature.id} and by ${owned.feature.id}: rename one of them.`);
  found.set(name, owned);
}
