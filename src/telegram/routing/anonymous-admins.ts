// Identifies anonymous admins by the signature of their messages, which is their title (Bot API, Message.author_signature).
import type { Member } from "../../core/member.ts";
import { after, minutes } from "../../core/time.ts";
import type { Clock } from "../../kit/ports/clock.ts";
import type { Gateway, Membership } from "../../kit/ports/gateway.ts";
import type { StateStore } from "../../kit/ports/states.ts";

/** How long a confirmation counts for its signature. */
const REMEMBERED_FOR = minutes(10);

export interface AnonymousAdmins {
  /** The admin of that signature by Telegram's present list: the only anonymous one of that title, or the only one of it who has confirmed. */
  readonly identify: (chatId: number, signature: string) => Promise<Membership | undefined>;
  /** Notes that the admin has confirmed a command of that signature. It counts where nobody else has the title. */
  readonly verified: (chatId: number, signature: string, member: Member) => Promise<void>;
}

export interface AnonymousAdminDeps {
  readonly gateway: Pick<Gateway, "admins">;
  readonly states: Pick<StateStore, "read" | "write">;
  readonly clock: Clock;
}

export function createAnonymousAdmins({ gateway, states, clock }: AnonymousAdminDeps): AnonymousAdmins {
  const keyOf = (chatId: number, signature: string): string => `mask:${chatId}:${signature}`;
  const titled = async (chatId: number, signature: string): Promise<readonly Membership[]> => {
    const admins = await gateway.admins(chatId);
    return admins.ok ? admins.value.filter(({ status }) => "title" in status && status.title === signature) : [];
  };
  return {
    identify: async (chatId, signature) => {
      const holders = await titled(chatId, signature);
      const [hidden, ...others] = holders.filter(({ status }) => "anonymous" in status && status.anonymous);
      if (hidden) return others.length === 0 ? hidden : undefined;
      const [only] = holders;
      const isVerified =
        only && holders.length === 1 && (await states.read(keyOf(chatId, signature))) === only.member.id;
      return isVerified ? only : undefined;
    },
    verified: async (chatId, signature, { id }) => {
      const [only, ...others] = await titled(chatId, signature);
      if (only?.member.id !== id || others.length > 0) return;
      await states.write(keyOf(chatId, signature), id, after(clock.now(), REMEMBERED_FOR));
    },
  };
}
