// /doctor: reports what keeps the bot from working, and how to fix it.

import { text } from "../../core/text.ts";
import { command } from "../../kit/declarations/command.ts";
import { feature } from "../../kit/feature-declaration.ts";
import { nothing } from "../../kit/parsing/args.ts";
import { reportLines } from "./report.ts";

export const doctor = feature({
  id: "doctor",
  uses: ["features", "installation", "settings", "statuses"],
  setup: (deps) => ({
    title: "doctor-title",
    commands: [
      command({
        name: "doctor",
        summary: "doctor-command-doctor",
        access: "admin",
        place: "group",
        parse: nothing,
        run: async (call) => text("doctor-report", { lines: await reportLines(deps, call) }),
      }),
    ],
  }),
});
