// Anti-nuke: suspends an admin who goes over a budget of acts, as the thief of an account would.

import { command } from "../../kit/declarations/command.ts";
import { form } from "../../kit/declarations/forms.ts";
import { feature } from "../../kit/feature-declaration.ts";
import { onOff } from "../../kit/parsing/args.ts";
import { alarmJobs, alarmRetelling } from "./alarm.ts";
import { readAntinukeArguments } from "./arguments.ts";
import { budgetHook } from "./audit-hooks.ts";
import { alarmCallbacks } from "./callbacks.ts";
import { runAntinuke } from "./commands.ts";
import { antinukePage } from "./pages.ts";
import { antinukeSettings } from "./settings.ts";

export const antinuke = feature({
  id: "antinuke",
  settings: antinukeSettings,
  uses: [
    "botId",
    "caseKinds",
    "caseMessages",
    "cases",
    "chats",
    "gateway",
    "recordCase",
    "roles",
    "jobs",
    "settings",
    "statuses",
    "undo",
    "messenger",
  ],
  setup: (deps) => ({
    title: "antinuke-title",
    commands: [
      command({
        name: "antinuke",
        summary: "antinuke-command-antinuke",
        example: "bans 20",
        access: "owner",
        place: "group",
        forms: [
          ...onOff.optional().forms,
          form("bans <number>"),
          form("kicks <number>"),
          form("deletions <number>"),
          form("promotions <number>"),
          form("pardon <user>"),
        ],
        parse: readAntinukeArguments,
        run: (call) => runAntinuke(deps, call),
      }),
    ],
    callbacks: alarmCallbacks(deps),
    jobs: alarmJobs(deps),
    pages: [antinukePage],
    auditHooks: [budgetHook(deps), { retell: alarmRetelling(deps) }],
    protections: [{ title: "antinuke-title", isOn: ({ isOn }) => isOn, botRights: () => ["promote_members"] }],
  }),
});
