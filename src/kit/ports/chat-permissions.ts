// What all ordinary members of a chat may do, where several features take permissions from them for a while.
import type { ChatHandle } from "../../core/chat.ts";
import type { LayeredPermissions, PermissionLayer } from "../../core/permission-layers.ts";
import type { Instant } from "../../core/time.ts";
import type { Outcome } from "./outcome.ts";

/**
 * Layers over the permissions of a chat. What the chat had is asked of Telegram and kept before the first layer, and
 * given back exactly after the last. Layers do not know of each other: they may end in any order. What admins change in Telegram
 * meanwhile stands, and the chat is told.
 */
export interface ChatPermissions {
  /** The layers of a chat, as the running unit of work has left them. */
  readonly layers: (chatId: number) => Promise<readonly PermissionLayer[]>;
  /** Puts a layer on, in place of an earlier one of the same feature. Telegram follows by a job, once that is committed. */
  readonly put: (chat: ChatHandle, layer: PermissionLayer, now: Instant) => Promise<Outcome>;
  /** Takes a feature's layer off; without one nothing happens. */
  readonly takeOff: (chat: ChatHandle, id: string, now: Instant) => Promise<Outcome>;
}

/** The state of a chat under layers, and how often it was written. */
export interface StoredPermissions {
  readonly state: LayeredPermissions;
  readonly version: number;
}

/** Where it is kept. A state that another has written meanwhile is not overwritten: the work is done again. */
export interface ChatPermissionStore {
  readonly find: (chatId: number) => Promise<StoredPermissions | undefined>;
  /** Undefined as the earlier version where there was none. */
  readonly save: (chatId: number, state: LayeredPermissions, before: number | undefined) => Promise<void>;
  readonly remove: (chatId: number, before: number) => Promise<void>;
}
