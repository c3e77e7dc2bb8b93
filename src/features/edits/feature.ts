// Says what an edit may do: be judged again, nothing, or cost a newcomer the message.
import { feature } from "../../kit/feature-declaration.ts";
import { editsCommand } from "./commands.ts";
import { editsPage } from "./pages.ts";
import { newcomersRule } from "./rules.ts";
import { editSettings, isOn, isWatched } from "./settings.ts";

export const edits = feature({
  id: "edits",
  settings: editSettings,
  uses: ["seen"],
  contributes: { judgesEdits: ({ edits: mode }) => mode !== "nothing" },
  setup: (ports) => ({
    title: "edits-title",
    rules: [newcomersRule(ports)],
    commands: [editsCommand],
    pages: [editsPage],
    protections: [{ title: "edits-title", isOn, isWatched, botRights: () => ["delete_messages"] }],
  }),
});
