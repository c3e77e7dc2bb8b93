// Follows up a sent message: deletes it later or pins it, and remembers it where it tells of cases.
import { z } from "zod";
import type { MessageRef } from "../../core/chat.ts";
import { after, type Duration, type Instant } from "../../core/time.ts";
import { followBooking } from "../../kit/acts/case-following.ts";
import { type Booking, type Job, job } from "../../kit/declarations/job.ts";
import type { CaseMessage } from "../../kit/ports/cases/case-messages.ts";
import type { Clock } from "../../kit/ports/clock.ts";
import type { AfterSend } from "../../kit/ports/delivery/outbox.ts";
import type { Gateway } from "../../kit/ports/gateway.ts";
import { isPassing } from "../../kit/ports/outcome.ts";
import type { Telling } from "../../kit/reply.ts";

/** The traits of a message that matter once it is sent. */
interface Sent {
  readonly isPinned?: boolean | undefined;
  readonly onceSent?: Booking | undefined;
  readonly tells?: (Telling & Pick<CaseMessage, "card">) | undefined;
}

/** The sent message, and for how long it stays; undefined for good. */
interface Placement {
  readonly where: MessageRef;
  readonly stays: Duration | undefined;
}

export interface AfterSends {
  readonly of: (sent: Sent, place: Placement) => AfterSend;
  readonly jobs: readonly Job[];
}

interface AfterSendDeps {
  readonly gateway: Pick<Gateway, "remove" | "pin">;
  readonly clock: Clock;
}

export function createAfterSend({ gateway, clock }: AfterSendDeps): AfterSends {
  const { fade, pin } = createJobs(gateway);
  const bookingsFor = ({ isPinned, onceSent }: Sent, { chatId, id }: MessageRef, fadesAt: Instant | undefined) => {
    const place = { chatId, payload: { messageId: id } };
    if (isPinned) return [pin.book(clock.now(), place)];
    if (onceSent) return [{ ...onceSent, payload: { ...Object(onceSent.payload), messageId: id } }];
    return fadesAt === undefined ? [] : [fade.book(fadesAt, place)];
  };
  return {
    jobs: [fade, pin],
    of: (sent, { where, stays }) => {
      const at = clock.now();
      const fadesAt = stays && after(at, stays);
      const bookings = bookingsFor(sent, where, fadesAt);
      if (!sent.tells) return { bookings };
      const ifChanged = followBooking(sent.tells.chatId, at);
      return { bookings, tells: { ...sent.tells, placeId: where.chatId, messageId: where.id, at, fadesAt, ifChanged } };
    },
  };
}

const messagePayload = z.object({ messageId: z.int() });

function createJobs(gateway: Pick<Gateway, "remove" | "pin">) {
  const fade = job({
    id: "voice.fade",
    payload: messagePayload,
    run: async (chatId, { messageId }) => {
      await gateway.remove(chatId, [messageId]);
    },
  });
  const pin = job({
    id: "voice.pin",
    payload: messagePayload,
    run: async (chatId, { messageId }) => {
      const pinned = await gateway.pin(chatId, { messageId, isLoud: false });
      if (!pinned.ok && isPassing(pinned.obstacle)) throw new Error("Telegram put a pin off: it is tried again.");
    },
  });
  return { fade, pin };
}
