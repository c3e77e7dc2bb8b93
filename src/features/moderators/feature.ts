// Moderators of the bot: people who may use its commands for admins, given and taken with /mod.

import { command } from "../../kit/declarations/command.ts";
import { form } from "../../kit/declarations/forms.ts";
import { feature } from "../../kit/feature-declaration.ts";
import { readModArguments } from "./arguments.ts";
import { addModerators, listModerators, removeModerators } from "./moderator-roles.ts";

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
        forms: [form(""), form("add <user> <rights>"), form("remove <user>"), form("list")],
        parse: readModArguments,
        run: async (call) => {
          const { args } = call;
          if (args.kind === "add") return addModerators(deps, call, args);
          return args.kind === "remove"
            ? removeModerators(deps, call, args.targets)
            : listModerators(deps, call.chat.id);
        },
      }),
    ],
  }),
});
