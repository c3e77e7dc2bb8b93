// The messenger by the Bot API: messages go into the outbox, and from there out as privately as Telegram allows.
import { type Api, GrammyError } from "grammy";
import type { MessageRef } from "../../core/chat.ts";
import { type Duration, days, minutes } from "../../core/time.ts";
import type { Job } from "../../kit/declarations/job.ts";
import type { Clock } from "../../kit/ports/clock.ts";
import type { AfterSend, Outbox } from "../../kit/ports/delivery/outbox.ts";
import type { Gateway } from "../../kit/ports/gateway.ts";
import type { Messenger } from "../../kit/ports/messenger.ts";
import { isPassing, type Outcome } from "../../kit/ports/outcome.ts";
import type { Audience } from "../../kit/reply.ts";
import { followMigration } from "../adapter/chat-migration.ts";
import { attempt } from "../adapter/error-mapping.ts";
import { type BeforeSend, withBeforeSend } from "../outbound/call.ts";
import type { ApiClients } from "../outbound/clients.ts";
import { createAfterSend } from "./after-send.ts";
import { type OutgoingMessage, type RenderingDeps, render } from "./rendering.ts";
import { type Address, sendPayload } from "./sending.ts";

/** How long an answer stays that could only be given in public. */
const PUBLIC_ANSWER = minutes(1);

/** How long after its cause a message is still worth sending: a notice of what happened an hour ago helps nobody. */
const LIFETIMES: Readonly<Record<Audience, Duration>> = { notice: minutes(2), answer: minutes(20), post: days(1) };

export interface MessengerDeps extends RenderingDeps {
  readonly clients: Pick<ApiClients, "answers" | "speech" | "bulk">;
  readonly outbox: Pick<Outbox, "put">;
  readonly gateway: Gateway;
  readonly clock: Clock;
  /** Moves the rows of a chat to its new id, which Telegram has told. */
  readonly migrate: (fromId: number, toId: number) => Promise<void>;
  /** Called with each message of the bot that everybody in a chat can see. */
  readonly sent?: (message: MessageRef) => void;
  /** How long notices stay in a chat; undefined where they stay for good. */
  readonly noticesFor: (chatId: number) => Promise<Duration | undefined>;
}

export interface TelegramMessenger extends Messenger {
  /** Puts a rendered message into the outbox. */
  readonly send: (message: OutgoingMessage) => Promise<void>;
  /**
   * Sends a message of the outbox; gives what follows on it, such as its deletion later. `beforeSend` is awaited just before
   * each request.
   */
  readonly deliver: (message: OutgoingMessage, beforeSend: BeforeSend) => Promise<AfterSend | undefined>;
  /** The jobs that delete and pin messages. */
  readonly jobs: readonly Job[];
}

export function createMessenger(deps: MessengerDeps): TelegramMessenger {
  const afterSend = createAfterSend(deps);
  const send: TelegramMessenger["send"] = (message) =>
    deps.outbox.put({
      kind: message.address.instead === undefined ? "say" : "edit",
      chatId: message.address.chatId,
      payload: message,
      lifetime: LIFETIMES[message.audience],
    });
  return {
    jobs: afterSend.jobs,
    send,
    say: async (card, target) => {
      for (const message of await render(deps, card, target)) await send(message);
    },
    deliver: async (message, beforeSend) => {
      const { content } = message;
      const sendTo: SendTo = (api, address) =>
        attempt(() =>
          followMigration(
            address.chatId,
            (chatId) => sendPayload(api, content, addressIn(chatId, address)),
            deps.migrate,
          ),
        );
      const { outcome, stays } = await withBeforeSend(beforeSend, () => sendByAudience(deps, message, sendTo));
      if (isUnsent(outcome, message)) return message.ifUndelivered && { bookings: [message.ifUndelivered] };
      if (!outcome.ok || outcome.value === undefined) return undefined;
      deps.sent?.(outcome.value);
      return afterSend.of(message, { where: outcome.value, stays });
    },
  };
}

/**
 * Whether a message was certainly not sent: where it was refused or dropped, but not where the server failed, for that may
 * have sent it. An edit may fail because its message is gone, so it counts only where waiting helps.
 */
function isUnsent(outcome: SendOutcome, { address }: OutgoingMessage): boolean {
  if (outcome.ok) return false;
  return address.instead === undefined ? outcome.obstacle !== "unavailable" : isPassing(outcome.obstacle);
}

/** In a group that has become another, the ids of messages and topics mean others: the message is no reply there. */
const addressIn = (chatId: number, address: Address): Address =>
  chatId === address.chatId ? address : { chatId, onlyFor: address.onlyFor };

/** The message that others can refer to; undefined where only one person sees it. */
type SendOutcome = Outcome<MessageRef | undefined>;
type SendTo = (api: Api, address: Address) => Promise<SendOutcome>;

interface Sent {
  readonly outcome: SendOutcome;
  /** How long the message stays; undefined for good. */
  readonly stays: Duration | undefined;
}

/** Sends by the client that suits the audience. */
async function sendByAudience(
  { clients, noticesFor }: MessengerDeps,
  message: OutgoingMessage,
  sendTo: SendTo,
): Promise<Sent> {
  const { address, audience, isDirect } = message;
  if (address.instead !== undefined) return { outcome: await sendTo(clients.bulk, address), stays: undefined };
  if (isDirect) return { outcome: await sendTo(clients.answers, address), stays: undefined };
  if (audience === "answer")
    return { outcome: await sendAnswer((to) => sendTo(clients.answers, to), message), stays: PUBLIC_ANSWER };
  if (audience === "post") return { outcome: await sendTo(clients.bulk, address), stays: undefined };
  return { outcome: await sendTo(clients.speech, address), stays: await noticesFor(address.chatId) };
}

/**
 * Sends an answer for one person's eyes: as an ephemeral message, else in private, else in public for a short while. A server
 * that does not know ephemeral messages sends a public one, which is deleted as well.
 */
async function sendAnswer(
  sendTo: (address: Address) => Promise<SendOutcome>,
  { address, askerId }: OutgoingMessage,
): Promise<SendOutcome> {
  if (askerId !== undefined) {
    const ephemeral = { chatId: address.chatId, topic: address.topic, onlyFor: askerId };
    const seen = await sendTo(ephemeral).catch(refusedOnly);
    if (seen.ok) return seen;
    const told = await sendTo({ chatId: askerId });
    if (told.ok) return { ok: true, value: undefined };
  }
  return sendTo(address);
}

/** Any refusal of an ephemeral message leads to the next way; only faults on the way to Telegram are thrown. */
function refusedOnly(error: unknown): SendOutcome {
  if (!(error instanceof GrammyError)) throw error;
  return { ok: false, obstacle: "cannot-write" };
}
