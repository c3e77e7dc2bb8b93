// The commands /start, /help, /id and /ping.

import { isGroup } from "../../core/chat.ts";
import { type Text, text } from "../../core/text.ts";
import { requiredRights } from "../../kit/acts/required-rights.ts";
import { nothingCarried } from "../../kit/declarations/callback.ts";
import { type Command, command } from "../../kit/declarations/command.ts";
import { form, replyForm } from "../../kit/declarations/forms.ts";
import { type Link, link } from "../../kit/declarations/link.ts";
import type { NoSettings } from "../../kit/feature.ts";
import { nothing } from "../../kit/parsing/args.ts";
import { accept, refuse } from "../../kit/parsing/parsed.ts";
import type { Ports } from "../../kit/platform.ts";
import { answer, type Button, type Card, type Reply } from "../../kit/reply.ts";
import type { Call } from "../../kit/scope.ts";
import { detailsOf, findCommand } from "./texts.ts";

/** The commands, and the link that opens the topics in private. */
export interface HelpCommands {
  readonly commands: readonly Command<NoSettings>[];
  readonly link: Link<NoSettings>;
}

export function helpCommands(deps: Ports<"botUsername" | "features">, topics: () => Card): HelpCommands {
  const allCommands = link<NoSettings, "">({
    id: "help.commands",
    access: "everyone",
    codec: nothingCarried,
    run: async () => ({ kind: "said", reply: topics() }),
  });
  const toTopics = (chatId: number): Button => allCommands.button(text("help-all-commands"), chatId, "");
  return {
    link: allCommands,
    commands: [startCommand(deps), helpCommand(deps, { topics, toTopics }), ...chatCommands],
  };
}

const startCommand = (deps: Ports<"botUsername" | "features">): Command<NoSettings> =>
  command({
    name: "start",
    summary: "help-command-start",
    access: "everyone",
    place: "anywhere",
    parse: nothing,
    run: async ({ chat }): Promise<Reply> =>
      isGroup(chat) ? text("help-started-in-group") : answer(text("help-started"), [[addToGroupButton(deps)]]),
  });

/** Adds the bot to a group, with the rights that its features need. */
const addToGroupButton = ({ botUsername, features }: Ports<"botUsername" | "features">): Button => ({
  kind: "open",
  label: text("help-add-to-group"),
  url: `https://t.me/${botUsername}?startgroup=setup&admin=${requiredRights(features).join("+")}`,
});

interface TopicParts {
  readonly topics: () => Card;
  readonly toTopics: (chatId: number) => Button;
}

const helpCommand = ({ features }: Ports<"features">, { topics, toTopics }: TopicParts): Command<NoSettings> =>
  command({
    name: "help",
    example: "ban",
    summary: "help-command-help",
    access: "everyone",
    place: "anywhere",
    forms: [form(""), form("<command>")],
    parse: ({ args }) => {
      const name = args.trim().replace(/^[/!]/, "").toLowerCase();
      const found = findCommand(features, name);
      return name === "" || found ? accept(found) : refuse(text("help-unknown-command", { name }));
    },
    run: async ({ chat, args: found }) => {
      if (found) return detailsOf(found, features);
      return isGroup(chat) ? answer(text("help-in-group"), [[toTopics(chat.id)]]) : topics();
    },
  });

const chatCommands: readonly Command<NoSettings>[] = [
  command({
    name: "id",
    summary: "help-command-id",
    access: "everyone",
    place: "anywhere",
    forms: [form(""), replyForm()],
    parse: nothing,
    run: async (call) => text("help-ids", { lines: idsOf(call) }),
  }),
  command({
    name: "ping",
    summary: "help-command-ping",
    access: "everyone",
    place: "anywhere",
    parse: nothing,
    run: async () => text("help-pong"),
  }),
];

function idsOf({ chat, actor, message, repliedTo }: Call<NoSettings, undefined>): readonly Text[] {
  const lines = [
    text("help-id-chat", { id: String(chat.id) }),
    text("help-id-person", { user: actor, id: String(actor.id) }),
  ];
  if (message.topic !== undefined) lines.push(text("help-id-topic", { id: String(message.topic) }));
  if (repliedTo) {
    lines.push(text("help-id-person", { user: repliedTo.author, id: String(repliedTo.author.id) }));
    lines.push(text("help-id-message", { id: String(repliedTo.message.id) }));
  }
  return lines;
}
