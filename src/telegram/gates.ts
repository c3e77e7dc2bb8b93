// Asks the features what becomes of a command besides being carried out.
import { type ChatHandle, isGroup } from "../core/chat.ts";
import { isAdmin, type Standing } from "../core/member.ts";
import type { Command } from "../kit/command.ts";
import type { Feature } from "../kit/feature.ts";
import type { Treatment } from "../kit/gate.ts";
import type { Roles } from "../kit/ports/roles.ts";
import type { Standings } from "../kit/ports/standings.ts";
import type { Caller } from "./authority.ts";
import type { Calls } from "./calls.ts";

export interface Gates {
  readonly treat: (command: Command<unknown>, caller: Caller, chat: ChatHandle) => Promise<Treatment>;
}

export interface GateNeeds {
  readonly features: readonly Feature[];
  readonly calls: Calls;
  readonly standings: Pick<Standings, "remembered">;
  readonly roles: Pick<Roles, "of">;
}

const NOTHING: Treatment = {};

/** In a private chat nothing stands between somebody and the bot. */
export function createGates({ features, calls, ...sources }: GateNeeds): Gates {
  const gated = features.filter(({ gates }) => gates.length > 0);
  return {
    treat: async ({ name, access }, caller, chat) => {
      if (!isGroup(chat) || gated.length === 0) return NOTHING;
      const standing = await standingOf(sources, caller, chat.id);
      const treatments: Treatment[] = [];
      for (const feature of gated) {
        const scope = await calls.scope(feature, chat);
        treatments.push(...feature.gates.map((gate) => gate({ name, access, standing }, scope)));
      }
      return {
        isRefused: treatments.some(({ isRefused }) => isRefused),
        isErased: treatments.some(({ isErased }) => isErased),
      };
    },
  };
}

/** An anonymous admin is an admin, though nobody knows which; a moderator of the bot is one to the bot. */
async function standingOf(
  { standings, roles }: Pick<GateNeeds, "standings" | "roles">,
  { member, hat }: Caller,
  chatId: number,
): Promise<Standing> {
  if (hat === "anonymous-admin") return { kind: "admin", rights: [], anonymous: true, title: undefined };
  if (hat !== "person") return { kind: "member" };
  const standing = await standings.remembered(chatId, member.id);
  if (standing.ok && isAdmin(standing.value)) return standing.value;
  const role = (await roles.of(chatId, member.id)).find(({ kind }) => kind === "moderator");
  if (role) return { kind: "admin", rights: role.rights, anonymous: false, title: undefined };
  return standing.ok ? standing.value : { kind: "member" };
}
