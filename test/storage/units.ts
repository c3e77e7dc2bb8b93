// What units of work are tried with: an update of the group, and what it writes.
import type { Arrival } from "../../src/kit/ports/delivery/inbox.ts";
import type { Origin } from "../../src/kit/ports/unit-of-work.ts";
import { newWorld, START, type World } from "./engines.ts";
import { admin, alice, group } from "./people.ts";

const arrival = (id: number): Arrival => ({ id, queue: group.id, payload: `{"update_id":${id}}` });

/** What a unit of work knows about the update it handles. */
export const originOf = (id: number, more: Partial<Origin> = {}): Origin => ({
  kind: "update",
  id,
  at: START,
  memo: new Map(),
  isKept: Promise.resolve(),
  payload: () => `{"update_id":${id}}`,
  failed: String,
  again: () => undefined,
  ...more,
});

const [BY, EVIDENCE] = [{ kind: "member", member: admin } as const, { signals: [], messageIds: [] }];
const DRAFT = { chatId: group.id, kind: "mute", target: alice, actor: BY, at: START, evidence: EVIDENCE } as const;
export const drafted = (reason: string) => ({ ...DRAFT, until: undefined, reason, former: undefined });
export const warning = { chatId: group.id, member: alice, by: admin.id, reason: "spam", at: START, caseNumber: 1 };

/** Stores the group and updates of it. */
export async function prepare({ stores }: World, ...ids: number[]): Promise<void> {
  await stores.chats.know(group);
  await stores.inbox.append(ids.map(arrival));
}

/** The updates that are still stored, as a bot reads them that starts. */
export const left = async (world: World): Promise<readonly number[]> =>
  (await newWorld(world.database).stores.inbox.leftovers()).map(({ id }) => id);
