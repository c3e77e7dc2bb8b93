// A gateway that makes admins of people in memory, as Telegram would.

import { type Member, type MemberStatus, RIGHTS, type Right } from "../../src/core/member.ts";
import { admins } from "../../src/features/admins/feature.ts";
import type { Gateway, Membership } from "../../src/kit/ports/gateway.ts";
import type { Obstacle } from "../../src/kit/ports/outcome.ts";
import type { Memory } from "../../src/kit/ports/unit-of-work.ts";
import { fakeCases } from "./fake-cases.ts";
import { NOTHING_KEPT } from "./features.ts";
import { caseKinds, fakeGateway, fakeLog, noAudit, person, recordingCases } from "./ports.ts";
import { fakeRoles, fakeStatuses } from "./roles.ts";
import { stage } from "./stage.ts";

/** What was asked: somebody's rights, or their title. */
type Asked = readonly [who: string, what: readonly Right[] | string];

export interface Ranks {
  readonly statuses: Map<number, MemberStatus>;
  readonly admins?: readonly Membership[];
  /** What Telegram has against promoting, against titles, against looking somebody up. */
  readonly refusals?: Partial<Record<"promote" | "entitle" | "membership" | "admins", Obstacle>>;
}

/** Everybody is a member, but for those who are named. */
export function rankingGateway({ statuses, admins = [], refusals = {} }: Ranks): Gateway & { readonly asked: Asked[] } {
  const asked: Asked[] = [];
  const refusal = (power: keyof NonNullable<Ranks["refusals"]>) => {
    const obstacle = refusals[power];
    return obstacle && ({ ok: false, obstacle } as const);
  };
  return {
    ...fakeGateway(),
    asked,
    membership: async (_chatId, id) =>
      refusal("membership") ?? {
        ok: true,
        value: {
          member: { kind: "user", id, name: "", username: undefined },
          status: statuses.get(id) ?? { kind: "member" },
        },
      },
    admins: async () => refusal("admins") ?? { ok: true, value: admins },
    promote: async (_chatId, member: Member, rights) => {
      asked.push([member.name, rights]);
      return refusal("promote") ?? { ok: true, value: undefined };
    },
    entitle: async (_chatId, member, title) => {
      asked.push([member.name, title]);
      return refusal("entitle") ?? { ok: true, value: undefined };
    },
  };
}

/** Remembers for as long as the test lasts. */
function fakeMemory(): Memory {
  const kept = new Map<string, unknown>();
  return {
    recall: (key, schema) => (kept.has(key) ? schema.parse(kept.get(key)) : undefined),
    keep: async (key, value) => void kept.set(key, value),
  };
}

export const adminWith = (
  rights: readonly Right[],
  { title, anonymous = false }: { readonly title?: string; readonly anonymous?: boolean } = {},
): MemberStatus => ({ kind: "admin", rights, anonymous, title });

export const BOT: Member = { ...person(1, "Bot"), kind: "bot" };
export const BOT_RIGHTS = RIGHTS.filter((right) => right !== "pin_messages");

/** A group in which admins are made by command, and in which the bot has such a standing. */
export function administered(ranks: Partial<Ranks> = {}, bot: MemberStatus = adminWith(BOT_RIGHTS)) {
  const [roles, cases, log, memory] = [fakeRoles(), fakeCases(), fakeLog(), fakeMemory()];
  const statuses = fakeStatuses(new Map([[BOT.id, bot]]));
  const gateway = rankingGateway({ statuses: new Map(), ...ranks });
  const recordCase = recordingCases(cases, log);
  const needs = {
    caseKinds,
    ...NOTHING_KEPT,
    roles,
    cases,
    recordCase,
    memory,
    statuses,
    gateway,
    audit: noAudit,
    botId: BOT.id,
  };
  return { roles, cases, log, memory, statuses, gateway, here: stage(admins.setUp(needs)) };
}

export const known = (member: Member, status: MemberStatus): Partial<Ranks> => ({
  statuses: new Map([[member.id, status]]),
});
