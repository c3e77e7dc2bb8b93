// Moderators of the bot: some of an admin's rights in the bot alone, without a place among Telegram's admins.
import { z } from "zod";
import { hasRight, type Right } from "../../core/member.ts";
import { type Text, text } from "../../core/text.ts";
import { command } from "../../kit/command.ts";
import { defineFeature } from "../../kit/feature.ts";
import { plainName } from "../../kit/plain-name.ts";
import type { Role } from "../../kit/ports/roles.ts";
import { withPresentNames } from "../../kit/present-names.ts";
import type { Reply } from "../../kit/reply.ts";
import { add, type ModeratorNeeds, type None, remove } from "./granting.ts";
import { readWish, rightsWords } from "./words.ts";

const noSettings: z.ZodType<None> = z.object({});

export function moderators(needs: ModeratorNeeds) {
  return defineFeature("moderators", noSettings, {
    title: "moderators-title",
    commands: [
      command({
        name: "mod",
        summary: "moderators-command-mod",
        example: "add @anna delete restrict",
        access: "promote_members",
        place: "group",
        parse: readWish,
        run: async (call) => {
          const { args: wish } = call;
          if (wish.kind === "add") return add(needs, call, wish);
          return wish.kind === "remove" ? remove(needs, call, wish.targets) : list(needs, call.chat.id);
        },
      }),
    ],
  });
}

async function list({ roles, standings, directory }: ModeratorNeeds, chatId: number): Promise<Reply> {
  const all = await withPresentNames(directory, chatId, await roles.list(chatId, "moderator"));
  if (all.length === 0) return text("moderators-nobody", { example: "/mod add @anna delete restrict" });
  const lines: Text[] = [];
  for (const role of all) lines.push(lineOf(role, await inForce(standings, chatId, role)));
  return text("moderators-list", { lines });
}

/** What is left of the rights, since nobody keeps more than who gave them. */
async function inForce(
  standings: ModeratorNeeds["standings"],
  chatId: number,
  { rights, by }: Role,
): Promise<readonly Right[]> {
  const giver = await standings.fresh(chatId, by);
  return giver.ok ? rights.filter((right) => hasRight(giver.value, right)) : [];
}

function lineOf({ member }: Role, rights: readonly Right[]): Text {
  const name = plainName(member);
  return rights.length === 0
    ? text("moderators-line-idle", { name })
    : text("moderators-line", { name, rights: rightsWords(rights) });
}
