// Changes of what is locked and allowed, as settings.
import type { Allowed } from "./allowlist.ts";
import type { LockRequest } from "./arguments.ts";
import type { LockId } from "./lock-types.ts";
import type { LockAction, LockSettings } from "./settings.ts";

/** The settings that `/lock` changes. */
export function locking(settings: LockSettings, { locks, numbers, action }: LockRequest): Partial<LockSettings> {
  const flags = Object.fromEntries(locks.map((lock) => [lock, true]));
  return { ...flags, ...numbers, ...(action === undefined ? {} : { actions: withAction(settings, locks, action) }) };
}

/** The settings that unlock these; their reasons and actions go with them. */
export function unlocking({ actions }: LockSettings, locks: readonly LockId[]): Partial<LockSettings> {
  const flags = Object.fromEntries(locks.map((lock) => [lock, false]));
  const gone: ReadonlySet<string> = new Set(locks);
  const kept = Object.entries(actions).filter(([lock]) => !gone.has(lock));
  return { ...flags, ...(kept.length === Object.keys(actions).length ? {} : { actions: Object.fromEntries(kept) }) };
}

function withAction({ actions }: LockSettings, locks: readonly LockId[], action: LockAction): LockSettings["actions"] {
  const gone: ReadonlySet<string> = new Set(locks);
  const others = Object.entries(actions).filter(([lock]) => !gone.has(lock));
  const isUsual = Object.keys(action).length === 0;
  return Object.fromEntries([...others, ...(isUsual ? [] : locks.map((lock) => [lock, action] as const))]);
}

const keyOf = ({ kind, value }: Allowed): string => `${kind} ${value}`;

/** The list with these entries, each once. */
export const allowing = (allowed: readonly Allowed[], entries: readonly Allowed[]): Allowed[] => [
  ...new Map([...allowed, ...entries].map((entry) => [keyOf(entry), entry])).values(),
];

/** The list without these entries. */
export function disallowing(allowed: readonly Allowed[], entries: readonly Allowed[]): Allowed[] {
  const gone = new Set(entries.map(keyOf));
  return allowed.filter((entry) => !gone.has(keyOf(entry)));
}
