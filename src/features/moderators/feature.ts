import { hasRight, type Right } from "../../core/member.ts";
import { type Text, text } from "../../core/text.ts";
import { command } from "../../kit/declarations/command.ts";
import { feature } from "../../kit/feature-declaration.ts";
import type { Role } from "../../kit/ports/people/roles.ts";
import type { Reply } from "../../kit/reply.ts";
import { plainName } from "../../kit/words/plain-name.ts";
import { withPresentNames } from "../../kit/words/present-names.ts";
import { add, type ModeratorDeps, remove } from "./granting.ts";
import { readWish, rightsWords } from "./words.ts";

export const moderators = feature({
  id: "moderators",
  uses: ["botId", "caseKinds", "cases", "directory", "gateway", "recordCase", "audit", "roles", "statuses"],
  setup: (deps) => ({
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
          if (wish.kind === "add") return add(deps, call, wish);
          return wish.kind === "remove" ? remove(deps, call, wish.targets) : list(deps, call.chat.id);
        },
      }),
    ],
  }),
});

async function list({ roles, statuses, directory }: ModeratorDeps, chatId: number): Promise<Reply> {
  const all = await withPresentNames(directory, chatId, await roles.list(chatId, "moderator"));
  if (all.length === 0) return text("moderators-nobody", { example: "/mod add @anna delete restrict" });
  const lines: Text[] = [];
  for (const role of all) lines.push(lineOf(role, await inForce(statuses, chatId, role)));
  return text("moderators-list", { lines });
}

/** What is left of the rights, since nobody keeps more than who gave them. */
async function inForce(
  statuses: ModeratorDeps["statuses"],
  chatId: number,
  { rights, by }: Role,
): Promise<readonly Right[]> {
  const giver = await statuses.fresh(chatId, by);
  return giver.ok ? rights.filter((right) => hasRight(giver.value, right)) : [];
}

function lineOf({ member }: Role, rights: readonly Right[]): Text {
  const name = plainName(member);
  return rights.length === 0
    ? text("moderators-line-idle", { name })
    : text("moderators-line", { name, rights: rightsWords(rights) });
}
