// What newcomers ask first: /start, /help, /id, /ping.

import { isGroup } from "../../core/chat.ts";
import { type Text, text } from "../../core/text.ts";
import { requiredRights } from "../../kit/acts/required-rights.ts";
import { nothingCarried } from "../../kit/declarations/callback.ts";
import { command } from "../../kit/declarations/command.ts";
import { link } from "../../kit/declarations/link.ts";
import type { NoSettings } from "../../kit/feature.ts";
import { feature } from "../../kit/feature-declaration.ts";
import { nothing } from "../../kit/parsing/args.ts";
import { accept, refuse } from "../../kit/parsing/parsed.ts";
import { answer, type Button, type Reply } from "../../kit/reply.ts";
import type { Call } from "../../kit/scope.ts";
import { detailsOf, findCommand } from "./directory.ts";
import { createTopics } from "./topics.ts";

export const help = feature({
  id: "help",
  uses: ["botUsername", "features"],
  setup: ({ botUsername, features }) => {
    const addToGroup = (): Button => ({
      kind: "open",
      label: text("help-add-to-group"),
      url: `https://t.me/${botUsername}?startgroup=setup&admin=${requiredRights(features).join("+")}`,
    });
    const { topics, callbacks } = createTopics(features);
    const greet = async ({ chat }: Call<NoSettings, unknown>): Promise<Reply> =>
      isGroup(chat) ? text("help-started-in-group") : answer(text("help-started"), [[addToGroup()]]);
    const allCommands = link<NoSettings, "">({
      id: "help.commands",
      access: "everyone",
      codec: nothingCarried,
      run: async () => ({ kind: "said", reply: topics() }),
    });
    return {
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
            const found = findCommand(features, name);
            return name === "" || found ? accept(found) : refuse(text("help-unknown-command", { name }));
          },
          run: async ({ chat, args: found }) => {
            if (found) return detailsOf(found, features);
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
    };
  },
});

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
