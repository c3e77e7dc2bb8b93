// Taking all pins off, once whoever asked for it has confirmed: /unpinall.
import { text } from "../../core/text.ts";
import { after, minutes } from "../../core/time.ts";
import { nothing } from "../../kit/args.ts";
import { type Callback, callback, type PressOutcome, wholeNumber } from "../../kit/callback.ts";
import { type Command, command } from "../../kit/command.ts";
import type { Gateway } from "../../kit/ports/gateway.ts";
import type { StateStore } from "../../kit/ports/states.ts";
import { answer } from "../../kit/reply.ts";
import type { Call } from "../../kit/scope.ts";
import { refusalOf } from "./outcomes.ts";
import { FOR_PINNERS } from "./pinning.ts";
import type { PinSettings } from "./settings.ts";
import { forgetPins, pinsIn } from "./topic-pins.ts";

export interface UnpinningAllNeeds {
  readonly gateway: Gateway;
  readonly states: StateStore;
}

/** How long the question waits for its answer. */
const PATIENCE = minutes(5);

/** The question stands under the number of the command that asked it, and counts once. */
const keyOf = (chatId: number, messageId: number): string => `pins.unpinall:${chatId}:${messageId}`;

type Press = Call<PinSettings, number>;

/** The command, and the buttons of its question. */
export function unpinningAll(needs: UnpinningAllNeeds) {
  const button = (name: "clear" | "topic" | "keep", run: (call: Press) => Promise<PressOutcome>) =>
    callback<PinSettings, number>({ id: `pins.${name}`, access: "pin_messages", codec: wholeNumber, run });
  const clear = button("clear", (call) => answered(needs, call, () => unpinAll(needs, call)));
  const keep = button("keep", (call) => answered(needs, call, async () => ({ replace: text("pins-all-kept") })));
  const topic = button("topic", (call) => answered(needs, call, () => unpinTopic(needs, call)));
  const asking: Command<PinSettings> = command({
    name: "unpinall",
    summary: "pins-command-unpinall",
    ...FOR_PINNERS,
    parse: nothing,
    run: async ({ chat, actor, message, now }) => {
      await needs.states.write(keyOf(chat.id, message.id), actor.id, after(now, PATIENCE));
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

/** Only whoever was asked answers, and only once. */
async function answered(
  { states }: UnpinningAllNeeds,
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

async function unpinAll({ gateway }: UnpinningAllNeeds, { chat }: Press): Promise<PressOutcome> {
  const unpinned = await gateway.unpinAll(chat.id);
  return { replace: unpinned.ok ? text("pins-all-done") : refusalOf(unpinned.obstacle, text("pins-none")) };
}

/** The topic is that of the question. */
async function unpinTopic(needs: UnpinningAllNeeds, { chat, message, now }: Press): Promise<PressOutcome> {
  const where = { chat, topic: message.topic };
  const gone = await pinsIn(needs, where);
  const unpinned = await needs.gateway.unpinTopic(chat.id, message.topic);
  if (!unpinned.ok) return { replace: refusalOf(unpinned.obstacle, text("pins-none-in-topic")) };
  await forgetPins(needs, { ...where, gone }, now);
  return { replace: text("pins-all-topic-done") };
}
