// What the audit hooks of features come to, taken together.
import type { Case } from "../../core/case.ts";
import type { ChatHandle } from "../../core/chat.ts";
import type { AuditHook, AuditLog } from "../../kit/declarations/audit.ts";
import type { Feature } from "../../kit/feature.ts";
import type { Clock } from "../../kit/ports/clock.ts";
import type { Settings } from "../../kit/ports/settings.ts";
import type { Scope } from "../../kit/scope.ts";

export interface AuditParts {
  /** Read at the time of an act: features act through those who keep records. */
  readonly features: readonly Feature[];
  readonly settings: Settings;
  readonly clock: Clock;
}

/** The audit log, and how a case reaches the features that are told of it. */
export interface FeatureAuditLog extends AuditLog {
  readonly opened: (chat: ChatHandle, opened: Case) => Promise<void>;
}

export function createAuditLog({ features, settings, clock }: AuditParts): FeatureAuditLog {
  const scope = async (chat: ChatHandle, feature: Feature): Promise<Scope<unknown>> => ({
    chat,
    now: clock.now(),
    settings: await settings.of(chat.id, feature),
  });
  const parts = (): readonly (readonly [Feature, AuditHook<unknown>])[] =>
    features.flatMap((feature) => feature.auditHooks.map((auditHook) => [feature, auditHook] as const));
  return {
    keep: async (chat, messageIds) => {
      for (const [feature, { keep }] of messageIds.length === 0 ? [] : parts()) {
        const copies = await keep?.(messageIds, await scope(chat, feature));
        if (copies !== undefined) return copies;
      }
      return undefined;
    },
    opened: async (chat, opened) => {
      for (const [feature, { opened: hear }] of parts()) await hear?.(opened, await scope(chat, feature));
    },
    note: async (chat, note) => {
      const kept: boolean[] = [];
      for (const [feature, { noted }] of parts()) if (noted) kept.push(await noted(note, await scope(chat, feature)));
      return kept.some(Boolean);
    },
    retell: async (chat, told) => {
      for (const [feature, { retell }] of parts()) {
        const card = await retell?.(told, await scope(chat, feature));
        if (card !== undefined) return card;
      }
      return undefined;
    },
    buttons: (opened, count = 1) => {
      const row = parts()
        .map(([, { button }]) => button?.(opened, count))
        .filter((button) => button !== undefined);
      return row.length === 0 ? [] : [row];
    },
  };
}
