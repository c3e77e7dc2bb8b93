// All entities that the page shows, computed from the current state.
import type { StatusView } from "../protocol/status.ts";
import type { Entity } from "../protocol/stream.ts";
import { SCENES } from "../scenes/scenes.ts";
import type { StreamQuery } from "../server/stream.ts";
import { chatViews } from "../views/chats.ts";
import { messageViews } from "../views/messages.ts";
import { memberViews, personaViews } from "../views/people.ts";
import { commandViews } from "../views/status.ts";
import type { Environment } from "./environment.ts";
import { faultView } from "./fault-kinds.ts";

/** The entities of a page that shows a chat. */
export function viewOf(environment: Environment, { chatId, messages }: StreamQuery): readonly Entity[] {
  const { demo, record } = environment;
  const { state } = demo.telegram;
  const named = state.chats.get(chatId ?? 0);
  const chat = named?.migratedTo ?? named;
  return [
    statusView(environment),
    ...personaViews(demo),
    ...chatViews(demo),
    ...(chat ? [...memberViews(state, chat), ...messageViews(state, chat, messages)] : []),
    ...record.entries(),
  ];
}

function statusView({ demo: { telegram }, bot, clock, record, player }: Environment): StatusView {
  const { id, first_name: name, username } = telegram.bot;
  return {
    kind: "status",
    key: "status",
    bot: { id, name, username, state: bot.state(), stopReason: bot.stopReason() },
    ahead: clock.ahead(),
    speed: player.speed(),
    scenes: SCENES.map(({ id: scene, title, description }) => ({ id: scene, title, description })),
    play: player.view(),
    faults: telegram.faults.list().map(faultView),
    commands: commandViews(telegram.state),
    metrics: {
      ...record.figures(),
      updates: telegram.state.updateQueue.pushed(),
      waiting: telegram.pendingUpdates(),
      violations: [...telegram.violations],
    },
  };
}
