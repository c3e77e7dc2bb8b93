// What newcomers ask first: /start, /help, /id, /ping.
import { z } from "zod";
import { isGroup } from "../../core/chat.ts";
import { type Text, text } from "../../core/text.ts";
import { nothing } from "../../kit/args.ts";
import { nothingCarried } from "../../kit/callback.ts";
import { command } from "../../kit/command.ts";
import { defineFeature, type Feature } from "../../kit/feature.ts";
import { link } from "../../kit/link.ts";
import { neededRights } from "../../kit/needed-rights.ts";
import { accept, refuse } from "../../kit/parsed.ts";
import { answer, type Button, type Reply } from "../../kit/reply.ts";
import type { Call } from "../../kit/scope.ts";
import { detailsOf, findCommand } from "./directory.ts";
import { createTopics } from "./topics.ts";

const noSettings = z.object({});
type None = z.infer<typeof noSettings>;

export interface HelpNeeds {
  readonly botUsername: string;
  /** All features, this one included; asked when somebody wants help. */
  readonly features: () => readonly Feature[];
}

export function help({ botUsername, features }: HelpNeeds) {
  const addToGroup = (): Button => ({
    kind: "open",
    label: text("help-add-to-group"),
    url: `https://t.me/${botUsername}?startgroup=setup&admin=${neededRights(features()).join("+")}`,
  });
  const { topics, callbacks } = createTopics(features);
  const greet = async ({ chat }: Call<None, unknown>): Promise<Reply> =>
    isGroup(chat) ? text("help-started-in-group") : answer(text("help-started"), [[addToGroup()]]);
  const allCommands = link<None, "">({
    id: "help.commands",
    access: "everyone",
    codec: nothingCarried,
    run: async () => ({ kind: "said", reply: topics() }),
  });
  return defineFeature("help", noSettings, {
    title: "help-title",
    links: [allCommands],
    callbacks,
    commands: [
      command({
        name: "start",
        summary: "help-command-start",
        access: "everyone",
        place: "anywhere",
        parse: nothing,
        run: greet,
      }),
      command({
        name: "help",
        example: "ban",
        summary: "help-command-help",
        access: "everyone",
        place: "anywhere",
        parse: ({ args }) => {
          const name = args.trim().replace(/^[/!]/, "").toLowerCase();
          const found = findCommand(features(), name);
          return name === "" || found ? accept(found) : refuse(text("help-unknown-command", { name }));
        },
        run: async ({ chat, args: found }) => {
          if (found) return detailsOf(found, features());
          return isGroup(chat)
            ? answer(text("help-in-group"), [[allCommands.button(text("help-all-commands"), chat.id, "")]])
            : topics();
        },
      }),
      command({
        name: "id",
        summary: "help-command-id",
        access: "everyone",
        place: "anywhere",
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
    ],
  });
}

function idsOf({ chat, actor, message, repliedTo }: Call<None, undefined>): readonly Text[] {
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
