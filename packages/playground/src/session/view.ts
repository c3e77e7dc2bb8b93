// Everything that a page sees of a round, computed from the round's state alone.
import type { StatusView } from "../protocol/status.ts";
import type { Entity } from "../protocol/stream.ts";
import { SCENES } from "../scenes/scenes.ts";
import type { Look } from "../server/stream.ts";
import { chatViews } from "../views/chats.ts";
import { messageViews } from "../views/messages.ts";
import { memberViews, personaViews } from "../views/people.ts";
import { commandViews } from "../views/status.ts";
import { faultView } from "./fault-kinds.ts";
import type { Round } from "./round.ts";

/** What a page that looks at a chat sees. */
export function viewOf(round: Round, { chatId, messages }: Look): readonly Entity[] {
  const { demo, record } = round;
  const { state } = demo.telegram;
  const named = state.chats.get(chatId ?? 0);
  const chat = named?.migratedTo ?? named;
  return [
    statusView(round),
    ...personaViews(demo),
    ...chatViews(demo),
    ...(chat ? [...memberViews(state, chat), ...messageViews(state, chat, messages)] : []),
    ...record.entries(),
  ];
}

function statusView({ demo: { telegram }, bot, clock, record, director }: Round): StatusView {
  const { id, first_name: name, username } = telegram.bot;
  return {
    kind: "status",
    key: "status",
    bot: { id, name, username, state: bot.state(), complaint: bot.complaint() },
    ahead: clock.ahead(),
    speed: director.speed(),
    scenes: SCENES.map(({ id: scene, title, tells }) => ({ id: scene, title, tells })),
    play: director.view(),
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
