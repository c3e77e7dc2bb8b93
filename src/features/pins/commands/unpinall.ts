// /unpinall: unpins all messages, after a confirmation by the admin who asked.

import { text } from "../../../core/text.ts";
import { after, minutes } from "../../../core/time.ts";
import { TO_PIN } from "../../../kit/declarations/access-presets.ts";
import { type Callback, callback, type PressOutcome, wholeNumber } from "../../../kit/declarations/callback.ts";
import { type Command, command } from "../../../kit/declarations/command.ts";
import { nothing } from "../../../kit/parsing/args.ts";
import type { Ports } from "../../../kit/platform.ts";
import { answer } from "../../../kit/reply.ts";
import type { Call } from "../../../kit/scope.ts";
import type { PinSettings } from "../settings.ts";
import { refusalText } from "../texts.ts";
import { forgetPins, pinsIn } from "../topic-pins.ts";

export type UnpinallDeps = Ports<"gateway" | "states">;

/** How long the question waits for its answer. */
const ASKED_FOR = minutes(5);

/** The question is stored by the id of the command's message, and can be answered once. */
const keyOf = (chatId: number, messageId: number): string => `pins.unpinall:${chatId}:${messageId}`;

type Press = Call<PinSettings, number>;

/** The command, and the buttons of its question. */
export function unpinallParts(deps: UnpinallDeps) {
  const button = (name: "clear" | "topic" | "keep", run: (call: Press) => Promise<PressOutcome>) =>
    callback<PinSettings, number>({ id: `pins.${name}`, access: "pin_messages", codec: wholeNumber, run });
  const clear = button("clear", (call) => answered(deps, call, () => unpinAll(deps, call)));
  const keep = button("keep", (call) => answered(deps, call, async () => ({ replace: text("pins-all-kept") })));
  const topic = button("topic", (call) => answered(deps, call, () => unpinTopic(deps, call)));
  const asking: Command<PinSettings> = command({
    name: "unpinall",
    summary: "pins-command-unpinall",
    ...TO_PIN,
    parse: nothing,
    run: async ({ chat, actor, message, now }) => {
      await deps.states.write(keyOf(chat.id, message.id), actor.id, after(now, ASKED_FOR));
      const no = keep.button(text("pins-all-no"), message.id);
      if (!chat.isForum) return answer(text("pins-all-sure"), [[clear.button(text("pins-all-yes"), message.id), no]]);
      return answer(text("pins-all-which"), [
        [topic.button(text("pins-all-topic"), message.id), clear.button(text("pins-all-group"), message.id)],
        [no],
      ]);
    },
  });
  return { command: asking, callbacks: [clear, topic, keep] as readonly Callback<PinSettings>[] };
}

/** Runs the act for the admin who was asked, and only once. */
async function answered(
  { states }: UnpinallDeps,
  { chat, actor, args }: Press,
  act: () => Promise<PressOutcome>,
): Promise<PressOutcome> {
  const key = keyOf(chat.id, args);
  const asked = await states.read(key);
  if (asked !== undefined && asked !== actor.id) return { toast: text("pins-all-not-yours"), isAlert: true };
  return asked !== undefined && (await states.take(key)) !== undefined
    ? act()
    : { toast: text("pins-all-gone"), isAlert: true };
}

async function unpinAll({ gateway }: UnpinallDeps, { chat }: Press): Promise<PressOutcome> {
  const unpinned = await gateway.unpinAll(chat.id);
  return { replace: unpinned.ok ? text("pins-all-done") : refusalText(unpinned.obstacle, text("pins-none")) };
}

/** Unpins all messages in the topic of the question. */
async function unpinTopic(deps: UnpinallDeps, { chat, message, now }: Press): Promise<PressOutcome> {
  const where = { chat, topic: message.topic };
  const gone = await pinsIn(deps, where);
  const unpinned = await deps.gateway.unpinTopic(chat.id, message.topic);
  if (!unpinned.ok) return { replace: refusalText(unpinned.obstacle, text("pins-none-in-topic")) };
  await forgetPins(deps, { ...where, gone }, now);
  return { replace: text("pins-all-topic-done") };
}
