// Layers over the permissions of chats: what they come to is written first, and a job makes it so at Telegram.
import type { ChatHandle } from "../../core/chat.ts";
import type { Permission } from "../../core/member.ts";
import {
  type AdminChange,
  adoptChanges,
  effectivePermissions,
  isChange,
  isSamePermissions,
  type LayeredPermissions,
  type PermissionLayer,
  withLayer,
  withoutLayer,
} from "../../core/permission-layers.ts";
import { inLines, type Text, text } from "../../core/text.ts";
import { after, type Instant, minutes } from "../../core/time.ts";
import type { AuditLog } from "../../kit/declarations/audit.ts";
import { type Job, job, toldOnce } from "../../kit/declarations/job.ts";
import type { ChatPermissionStore, ChatPermissions } from "../../kit/ports/chat-permissions.ts";
import type { ChatStore } from "../../kit/ports/chats.ts";
import type { Gateway } from "../../kit/ports/gateway.ts";
import type { Scheduler } from "../../kit/ports/jobs.ts";
import type { Messenger } from "../../kit/ports/messenger.ts";
import { isPassing, type Obstacle, type Outcome } from "../../kit/ports/outcome.ts";
import { notice, post } from "../../kit/reply.ts";
import { groupNames } from "../../kit/words/permission-words.ts";
import { rightName } from "../../kit/words/right-name.ts";

export interface ChatPermissionDeps {
  readonly store: ChatPermissionStore;
  readonly gateway: Pick<Gateway, "profile" | "setPermissions">;
  readonly jobs: Pick<Scheduler, "book">;
  readonly chats: Pick<ChatStore, "find">;
  readonly audit: Pick<AuditLog, "note">;
  readonly messenger: Messenger;
}

/** How soon it is tried again what the bot has no right to do. */
const TRY_AGAIN = minutes(15);

const DONE: Outcome = { ok: true, value: undefined };

/** The port, and the job that makes what is written so at Telegram. */
export function createChatPermissions(deps: ChatPermissionDeps): ChatPermissions & { readonly job: Job } {
  const apply = job({
    id: "moderation.permissions",
    payload: toldOnce,
    run: async (chatId, { isTold }, now) => {
      const obstacle = await applyLayers(deps, chatId);
      if (obstacle === undefined || obstacle === "no-access") return;
      if (isPassing(obstacle)) throw new Error("Telegram puts the permissions of a chat off: it is tried again.");
      if (!isTold) await tellFailure(deps, chatId, obstacle);
      const again = { chatId, payload: { isTold: true }, key: APPLY };
      await deps.jobs.book(apply.book(after(now, TRY_AGAIN), again));
    },
  });
  const change = async (chat: ChatHandle, next: NextLayers, now: Instant): Promise<Outcome> => {
    const changed = await changeLayers(deps, chat, next);
    if (changed.ok && changed.value)
      await deps.jobs.book(apply.book(now, { chatId: chat.id, payload: { isTold: false }, key: APPLY }));
    return changed.ok ? DONE : changed;
  };
  return {
    job: apply,
    layers: async (chatId) => (await deps.store.find(chatId))?.state.layers ?? [],
    put: (chat, layer, now) => change(chat, (layers) => withLayer(layers, layer), now),
    takeOff: async (chat, id, now) => {
      const found = await deps.store.find(chat.id);
      if (!found?.state.layers.some((layer) => layer.id === id)) return DONE;
      return change(chat, (layers) => withoutLayer(layers, id), now);
    },
  };
}

/** Of several bookings of a chat one is enough. */
const APPLY = "apply";

type NextLayers = (layers: readonly PermissionLayer[]) => readonly PermissionLayer[];

/** Asks Telegram what the chat has, takes over what admins have changed, and writes the new layers; says whether that was done. */
async function changeLayers(deps: ChatPermissionDeps, chat: ChatHandle, next: NextLayers): Promise<Outcome<boolean>> {
  const profile = await deps.gateway.profile(chat.id);
  if (!profile.ok) return profile;
  const { permissions: actual } = profile.value;
  const found = await deps.store.find(chat.id);
  const before: LayeredPermissions = found?.state ?? { base: actual, layers: [], known: actual };
  const { adopted, change } = adoptChanges(before, actual);
  await deps.store.save(chat.id, { ...adopted, layers: next(adopted.layers) }, found?.version);
  await tellChange(deps, chat, change);
  return { ok: true, value: true };
}

/**
 * Makes Telegram have what the layers leave. Done twice, also after a crash in between, it comes to the same: what was to be set
 * is written already. Gives what keeps Telegram from doing it.
 */
async function applyLayers(deps: ChatPermissionDeps, chatId: number): Promise<Obstacle | undefined> {
  const [found, chat] = [await deps.store.find(chatId), await deps.chats.find(chatId)];
  if (!found || !chat) return undefined;
  const profile = await deps.gateway.profile(chatId);
  if (!profile.ok) return profile.obstacle;
  const { adopted, change } = adoptChanges(found.state, profile.value.permissions);
  const target = effectivePermissions(adopted);
  const outcome = await set(deps, chatId, { target, actual: profile.value.permissions });
  if (!outcome.ok) return outcome.obstacle;
  await tellChange(deps, chat, change);
  if (adopted.layers.length === 0) await deps.store.remove(chatId, found.version);
  else await deps.store.save(chatId, { ...adopted, known: target }, found.version);
  return undefined;
}

interface Setting {
  readonly target: readonly Permission[];
  readonly actual: readonly Permission[];
}

/** That nothing changes by a call is no failure. */
async function set(
  { gateway }: Pick<ChatPermissionDeps, "gateway">,
  chatId: number,
  { target, actual }: Setting,
): Promise<Outcome> {
  if (isSamePermissions(target, actual)) return DONE;
  const outcome = await gateway.setPermissions(chatId, target);
  return outcome.ok || outcome.obstacle === "message-unchanged" ? DONE : outcome;
}

/** Tells the chat and the log that what an admin has changed stands. */
async function tellChange({ audit, messenger }: ChatPermissionDeps, chat: ChatHandle, change: AdminChange) {
  if (!isChange(change)) return;
  const { allowed, denied } = change;
  const lines: Text[] = [text("permissions-changed")];
  if (allowed.length > 0) lines.push(text("permissions-changed-allowed", { what: groupNames(allowed) }));
  if (denied.length > 0) lines.push(text("permissions-changed-denied", { what: groupNames(denied) }));
  await audit.note(chat, { category: "settings", text: inLines(lines) });
  await messenger.say(notice(inLines(lines)), { chat, topic: undefined });
}

/** Tells the chat and the log why the permissions are not what they should be. */
async function tellFailure({ audit, chats, messenger }: ChatPermissionDeps, chatId: number, obstacle: Obstacle) {
  const chat = await chats.find(chatId);
  if (!chat) return;
  const words =
    obstacle === "lacks-right"
      ? text("permissions-no-right", { right: rightName("restrict_members") })
      : text("permissions-refused");
  await audit.note(chat, { category: "automated", text: words });
  await messenger.say(post(words), { chat, topic: undefined });
}
