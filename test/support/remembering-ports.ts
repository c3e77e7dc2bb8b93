// In-memory ports for what is remembered: standings, states, and what outlives a crash.
import type { MemberStatus } from "../../src/core/member.ts";
import type { Statuses } from "../../src/kit/ports/people/statuses.ts";
import type { StateStore } from "../../src/kit/ports/states.ts";
import type { Memory } from "../../src/kit/ports/unit-of-work.ts";
import { OWNER } from "./ports.ts";

/** What the bot is there, the owner unless told otherwise, and which channel is linked. */
export function fakeStatuses({
  own = OWNER,
  linkedChannelId,
}: {
  readonly own?: MemberStatus;
  readonly linkedChannelId?: number;
}): Statuses {
  const member = async () => ({ ok: true, value: { kind: "member" } }) as const;
  return {
    cachedStatus: member,
    fresh: member,
    own: async () => ({ ok: true, value: own }),
    linkedChannelId: async () => linkedChannelId,
    forget: () => undefined,
  };
}

/** States that never grow old. */
export function fakeStates(): StateStore {
  const states = new Map<string, unknown>();
  return {
    read: async (key) => states.get(key),
    write: async (key, value) => void states.set(key, value),
    remove: async (key) => void states.delete(key),
    take: async (key) => {
      const value = states.get(key);
      states.delete(key);
      return value;
    },
  };
}

/** Remembers over all that is done in a test, as over the tries of one update. */
export function fakeMemory(): Memory {
  const kept = new Map<string, unknown>();
  return {
    recall: (key, schema) => (kept.has(key) ? schema.parse(kept.get(key)) : undefined),
    keep: async (key, value) => void kept.set(key, value),
  };
}
