// Asks the features whether a command is refused or its message deleted.
import { type ChatHandle, isGroup } from "../../core/chat.ts";
import type { Command } from "../../kit/declarations/command.ts";
import type { GateDecision } from "../../kit/declarations/gate.ts";
import type { Feature } from "../../kit/feature.ts";
import type { Authority, Caller } from "./authority.ts";
import type { Calls } from "./calls.ts";

export interface Gates {
  readonly decide: (command: Command<unknown>, caller: Caller, chat: ChatHandle) => Promise<GateDecision>;
}

export interface GateDeps {
  readonly features: readonly Feature[];
  readonly calls: Calls;
  readonly authority: Pick<Authority, "cachedStatus">;
}

const NOTHING: GateDecision = {};

/** In private chats there are no gates. */
export function createGates({ features, calls, authority }: GateDeps): Gates {
  const gated = features.filter(({ gates }) => gates.length > 0);
  return {
    decide: async ({ name, access }, caller, chat) => {
      if (!isGroup(chat) || gated.length === 0) return NOTHING;
      const status = await authority.cachedStatus(caller, chat);
      const treatments: GateDecision[] = [];
      for (const feature of gated) {
        const scope = await calls.scope(feature, chat);
        treatments.push(...feature.gates.map((gate) => gate({ name, access, status }, scope)));
      }
      return {
        isRefused: treatments.some(({ isRefused }) => isRefused),
        isErased: treatments.some(({ isErased }) => isErased),
      };
    },
  };
}
