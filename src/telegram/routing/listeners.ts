// Passes events to the features that listen to them.
import type { ChatEvent, EventKind } from "../../core/chat-event.ts";
import type { MaybePromise } from "../../core/maybe-promise.ts";
import type { Feature } from "../../kit/feature.ts";
import type { Reply } from "../../kit/reply.ts";
import type { Scope } from "../../kit/scope.ts";
import type { Replies } from "../messages/replies.ts";
import type { Calls } from "./calls.ts";

export interface ListenerRouting {
  readonly notify: (event: ChatEvent) => MaybePromise<void>;
}

type Listener = (event: ChatEvent, scope: Scope<unknown>) => Promise<Reply>;

export function createListeners(
  features: readonly Feature[],
  { calls, replies }: { readonly calls: Calls; readonly replies: Replies },
): ListenerRouting {
  const tell = async (event: ChatEvent, listening: readonly Feature[]): Promise<void> => {
    const topic = "message" in event ? event.message.topic : undefined;
    for (const feature of listening) {
      const listener = feature.listeners[event.kind] as Listener;
      const reply = await listener(event, await calls.scope(feature, event.chat));
      await replies.say(reply, { chat: event.chat, topic, asker: event.member });
    }
  };
  return {
    notify: (event) => {
      const listening = features.filter(({ listeners, wants }) => listeners[event.kind] !== undefined && wants(event));
      return listening.length === 0 ? undefined : tell(event, listening);
    },
  };
}

/** The kinds of event that a feature judges or listens to. */
export const listenedKinds = (features: readonly Feature[]): ReadonlySet<EventKind> =>
  new Set(
    features.flatMap(({ rules, listeners }) => [
      ...rules.flatMap(({ on }) => on),
      ...(Object.keys(listeners) as EventKind[]),
    ]),
  );
