// The commands of all features, as /help shows them.
import type { Access } from "../../core/access.ts";
import { type Text, text } from "../../core/text.ts";
import { type Command, inListOrder } from "../../kit/command.ts";
import type { Feature } from "../../kit/feature.ts";
import { rightName } from "../../kit/right-name.ts";

/** The command of that name or alias. */
export const findCommand = (features: readonly Feature[], name: string): Command<unknown> | undefined =>
  features
    .flatMap(({ commands }) => commands)
    .find((command) => command.name === name || command.aliases?.includes(name));

/** A section for each feature that has commands, with a line for each. */
export const overviewOf = (features: readonly Feature[]): readonly Text[] =>
  features
    .filter(({ commands, title }) => commands.length > 0 && title !== undefined)
    .map(({ commands, title }) =>
      text("help-section", {
        title: text(title ?? "help-title"),
        lines: inListOrder(commands).map(({ name, summary }) => text("help-line", { name, summary: text(summary) })),
      }),
    );

/** What one command does, who may use it, and an example. */
export function detailsOf({ name, aliases = [], summary, example, access }: Command<unknown>): Text {
  return text("help-details", {
    name,
    summary: text(summary),
    example: example === undefined ? `/${name}` : `/${name} ${example}`,
    access: accessText(access),
    aliases:
      aliases.length === 0
        ? text("help-no-aliases")
        : text("help-aliases", { names: aliases.map((alias) => `/${alias}`).join(" ") }),
  });
}

function accessText(access: Access): Text {
  if (access === "everyone") return text("help-access-everyone");
  if (access === "admin") return text("help-access-admin");
  if (access === "owner") return text("help-access-owner");
  return text("help-access-right", { right: rightName(access) });
}
