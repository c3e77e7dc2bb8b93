// The texts of /help: features, their commands, and every form of a command.
import type { Access } from "../../core/access.ts";
import { type Text, type TextValue, text } from "../../core/text.ts";
import { type Command, inListOrder } from "../../kit/declarations/command.ts";
import type { Feature } from "../../kit/feature.ts";
import { rightName } from "../../kit/words/right-name.ts";
import { PLACEHOLDERS } from "./placeholders.ts";

/** The command of that name or alias. */
export const findCommand = (features: readonly Feature[], name: string): Command<unknown> | undefined =>
  features
    .flatMap(({ commands }) => commands)
    .find((command) => command.name === name || command.aliases?.includes(name));

/** The features that have commands: the topics of /help. */
export const topicsOf = (features: readonly Feature[]): readonly Feature[] =>
  features.filter(({ commands, title }) => commands.length > 0 && title !== undefined);

/** One topic: a line for each of its commands. */
export const topicText = ({ title, commands }: Feature): Text =>
  text("help-section", { title: text(title ?? "help-title"), lines: inListOrder(commands).map(lineOf) });

const lineOf = ({ name, summary }: Command<unknown>): Text => text("help-line", { name, summary: text(summary) });

/** The text about one command: its forms, an example, who may use it, and its variants. */
export function detailsOf(command: Command<unknown>, features: readonly Feature[]): Text {
  const { name, aliases = [], summary, example, access } = command;
  const variants = variantsOf(command, features);
  const lines = [
    ...formsOf(command),
    text("help-example", { example: example === undefined ? `/${name}` : `/${name} ${example}` }),
    accessText(access),
    ...(aliases.length === 0 ? [] : [text("help-aliases", { names: aliases.map((alias) => `/${alias}`).join(" ") })]),
    ...(variants.length === 0 ? [] : [text("help-variants", { lines: variants.map(lineOf) })]),
  ];
  return text("help-details", { name, summary: text(summary), lines });
}

/** Every way to write a command. */
export const formsOf = ({ name, forms }: Pick<Command<unknown>, "name" | "forms">): readonly Text[] =>
  forms.map(({ words, isReply = false }) => {
    const form = text("help-form", { name, words: wordsOf(words) });
    return isReply ? text("help-form-reply", { form }) : form;
  });

const wordsOf = (words: string): TextValue =>
  words
    .split(" ")
    .filter(Boolean)
    .reduce<TextValue>((before, word) => text("help-words", { before, word: wordOf(word) }), "");

const isPlaceholder = (word: string): word is keyof typeof PLACEHOLDERS => Object.hasOwn(PLACEHOLDERS, word);

function wordOf(word: string): Text {
  if (word.endsWith(",")) return text("help-word-comma", { word: wordOf(word.slice(0, -1)) });
  return isPlaceholder(word) ? text(PLACEHOLDERS[word]) : text("help-literal", { word });
}

/** The prefixes of variants, as in `/dban`, `/sban`, `/tban`, and of the command that lifts: `/unban`. */
const VARIANT = /^(?:d|s|t|un|rm)?(?=[a-z]{3})/;

function variantsOf({ name }: Command<unknown>, features: readonly Feature[]): readonly Command<unknown>[] {
  const own = features.find(({ commands }) => commands.some((one) => one.name === name));
  const stems = own?.commands.map((one) => one.name) ?? [];
  const stem = stems.includes(name.replace(VARIANT, "")) ? name.replace(VARIANT, "") : name;
  return (own?.commands ?? []).filter(
    (one) => one.name !== name && (one.name === stem || one.name.replace(VARIANT, "") === stem),
  );
}

function accessText(access: Access): Text {
  if (access === "everyone") return text("help-access-everyone");
  if (access === "admin") return text("help-access-admin");
  if (access === "owner") return text("help-access-owner");
  return text("help-access-right", { right: rightName(access) });
}
