// Reads names of commands that can be disabled.

import { nearest } from "../../core/nearest.ts";
import { type Text, text } from "../../core/text.ts";
import type { Command } from "../../kit/declarations/command.ts";
import type { Feature } from "../../kit/feature.ts";
import { accept, type Parsed, refuse } from "../../kit/parsing/parsed.ts";

/**
 * Commands for everyone that cannot be disabled: /start and /help, /report, which has its own switch, and those by which
 * people ask about themselves.
 */
const KEPT: ReadonlySet<string> = new Set(["start", "help", "report", "appeal", "privacy", "mydata", "forgetme"]);

const canBeDisabled = ({ name, access, place }: Command<unknown>): boolean =>
  access === "everyone" && place !== "private" && !KEPT.has(name);

const commandsOf = (features: readonly Feature[]): readonly Command<unknown>[] =>
  features.flatMap(({ commands }) => commands);

/** Names of the commands that can be disabled, in alphabetical order. */
export const disableable = (features: readonly Feature[]): readonly string[] =>
  commandsOf(features)
    .filter(canBeDisabled)
    .map(({ name }) => name)
    .sort();

/** Reads names and aliases, with or without a prefix, or `all`; one unknown name refuses them all. */
export function readCommandNames(
  features: readonly Feature[],
  words: string,
  example: string,
): Parsed<readonly string[]> {
  const named = words
    .toLowerCase()
    .split(/[\s,]+/)
    .map((word) => word.replace(/^[/!]/, "").replace(/@.*$/, ""))
    .filter((word) => word !== "");
  if (named.length === 0) return refuse(text("disabling-missing", { example }));
  if (named.includes("all")) return accept(disableable(features));
  const names: string[] = [];
  for (const word of named) {
    const found = find(features, word);
    if (!found.ok) return found;
    names.push(found.value);
  }
  return accept([...new Set(names)]);
}

function find(features: readonly Feature[], word: string): Parsed<string> {
  const commands = commandsOf(features);
  const found = commands.find(({ name, aliases }) => name === word || aliases?.includes(word));
  if (found === undefined) return refuse(unknown(commands, word.slice(0, LONGEST_NAME)));
  return canBeDisabled(found) ? accept(found.name) : refuse(text("disabling-never", { name: `/${found.name}` }));
}

/** The longest name of a command (Bot API, BotCommand). */
const LONGEST_NAME = 32;

function unknown(commands: readonly Command<unknown>[], name: string): Text {
  const names = commands.filter(canBeDisabled).flatMap((command) => [command.name, ...(command.aliases ?? [])]);
  const meant = nearest(name, names);
  return meant === undefined
    ? text("disabling-unknown", { name: `/${name}` })
    : text("disabling-meant", { name: `/${name}`, meant: `/${meant}` });
}
