// What newcomers ask first: /start, /help, /id, /ping.
import { feature } from "../../kit/feature-declaration.ts";
import { createTopics } from "./callbacks.ts";
import { helpCommands } from "./commands.ts";

export const help = feature({
  id: "help",
  uses: ["botUsername", "features"],
  setup: (deps) => {
    const { topics, callbacks } = createTopics(deps.features);
    const { commands, link } = helpCommands(deps, topics);
    return { title: "help-title", links: [link], callbacks, commands };
  },
});
