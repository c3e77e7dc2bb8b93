// Makes the scopes and calls that parts of features are given.
import type { ChatHandle, MessageRef } from "../../core/chat.ts";
import type { Member, MemberStatus } from "../../core/member.ts";
import type { Instant } from "../../core/time.ts";
import type { Feature } from "../../kit/feature.ts";
import type { Clock } from "../../kit/ports/clock.ts";
import type { ChangeSource, Settings } from "../../kit/ports/settings.ts";
import type { Call, RepliedTo, Scope } from "../../kit/scope.ts";

/** Who calls a part, where, and with what. */
export interface Occasion {
  readonly feature: Feature;
  /** The chat whose settings count: in private the one that is being configured. */
  readonly chat: ChatHandle;
  readonly actor: Member;
  readonly status: MemberStatus;
  readonly message: MessageRef;
  readonly repliedTo?: RepliedTo | undefined;
  readonly args: string;
  readonly sentAt?: Instant | undefined;
  readonly source: ChangeSource;
}

export interface Calls {
  readonly scope: (feature: Feature, chat: ChatHandle) => Promise<Scope<unknown>>;
  readonly call: (occasion: Occasion) => Promise<Call<unknown, string>>;
}

export function createCalls({ settings, clock }: { readonly settings: Settings; readonly clock: Clock }): Calls {
  const scope = async (feature: Feature, chat: ChatHandle): Promise<Scope<unknown>> => ({
    chat,
    settings: await settings.of(chat.id, feature),
    now: clock.now(),
  });
  return {
    scope,
    call: async (occasion) => {
      const { feature, chat, actor, status, message, repliedTo, args, sentAt, source } = occasion;
      const asked = await scope(feature, chat);
      return {
        ...asked,
        actor,
        status,
        message,
        repliedTo,
        args,
        sentAt,
        configure: async (change) => {
          const changed = await settings.change({
            chatId: chat.id,
            feature,
            source,
            by: actor.id,
            at: asked.now,
            change: change as Readonly<Record<string, unknown>>,
          });
          return changed.ok ? undefined : changed.refusal;
        },
      };
    },
  };
}
