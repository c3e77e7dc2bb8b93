// What ordinary members may do where several features take permissions from all of them for a while: each is a layer over
// what the group had, and none knows of another.
import { PERMISSIONS, type Permission } from "./member.ts";

/** What one feature takes from all ordinary members while it is in force. */
export interface PermissionLayer {
  /** The feature. */
  readonly id: string;
  readonly denied: readonly Permission[];
}

/** A group under layers. */
export interface LayeredPermissions {
  /** What the group has without them, as its admins want it. */
  readonly base: readonly Permission[];
  readonly layers: readonly PermissionLayer[];
  /** What Telegram was last known to have: as the bot read it, or set it. */
  readonly known: readonly Permission[];
}

/** What is left of the base under all layers. */
export const effectivePermissions = ({
  base,
  layers,
}: Pick<LayeredPermissions, "base" | "layers">): readonly Permission[] =>
  base.filter((permission) => !layers.some(({ denied }) => denied.includes(permission)));

/** What admins have changed in Telegram itself. */
export interface AdminChange {
  readonly allowed: readonly Permission[];
  readonly denied: readonly Permission[];
}

/** Whether admins have changed anything. */
export const isChange = ({ allowed, denied }: AdminChange): boolean => allowed.length + denied.length > 0;

/**
 * Compares three states of each permission: what Telegram has, what it was known to have, and what the layers come to. One
 * that differs from both others was changed by an admin. Their value becomes that of the base, and a layer no longer
 * takes what they have given. One that the bot was about to set is either set or not, and neither is a change.
 */
export function adoptChanges(
  before: LayeredPermissions,
  actual: readonly Permission[],
): { readonly adopted: LayeredPermissions; readonly change: AdminChange } {
  const target = effectivePermissions(before);
  const isChanged = (permission: Permission): boolean => {
    const [isThere, was, shouldBe] = [actual, before.known, target].map((list) => list.includes(permission));
    return was === shouldBe && isThere !== was;
  };
  const changed = PERMISSIONS.filter(isChanged);
  const allowed = changed.filter((permission) => actual.includes(permission));
  const denied = changed.filter((permission) => !actual.includes(permission));
  const base = PERMISSIONS.filter(
    (permission) => allowed.includes(permission) || (before.base.includes(permission) && !denied.includes(permission)),
  );
  const layers = before.layers.map((layer) => ({ ...layer, denied: without(layer.denied, allowed) }));
  return { adopted: { base, layers, known: actual }, change: { allowed, denied } };
}

/** The layers with one more, in place of an earlier one of the same feature. */
export const withLayer = (layers: readonly PermissionLayer[], layer: PermissionLayer): readonly PermissionLayer[] => [
  ...withoutLayer(layers, layer.id),
  layer,
];

export const withoutLayer = (layers: readonly PermissionLayer[], id: string): readonly PermissionLayer[] =>
  layers.filter((one) => one.id !== id);

/** Whether two lists name the same permissions. */
export const isSamePermissions = (one: readonly Permission[], other: readonly Permission[]): boolean =>
  one.length === other.length && one.every((permission) => other.includes(permission));

const without = (permissions: readonly Permission[], others: readonly Permission[]): readonly Permission[] =>
  permissions.filter((permission) => !others.includes(permission));
