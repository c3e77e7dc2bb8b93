// Logs joins, leaves and service messages, and reads a forwarded /setlog.
import { createCache } from "../../core/cache.ts";
import type { JoinEvent, LeaveEvent, ServiceEvent } from "../../core/chat-event.ts";
import { hasRight, type Member } from "../../core/member.ts";
import { type PlainKey, type Text, text } from "../../core/text.ts";
import { after, type Instant, minutes } from "../../core/time.ts";
import type { LogCategory } from "../../kit/declarations/audit.ts";
import type { Listeners } from "../../kit/feature.ts";
import type { Scope } from "../../kit/scope.ts";
import { rightName } from "../../kit/words/right-name.ts";
import { setChannel } from "./commands.ts";
import type { LogDeps } from "./deps.ts";
import { CONFIGURABLE, type LogSettings } from "./settings.ts";

/** Posts a note in the log of the group. */
export type WriteNote = (
  note: { readonly category: LogCategory; readonly text: Text },
  scope: Scope<LogSettings>,
) => Promise<unknown>;

/** The most joins and leaves logged in a minute; one more line says that others are left out. A raid does not fill the log. */
const [MOST, SPAN] = [20, minutes(1)];

/** Service messages that no other entry of the log covers. */
const SERVICES = {
  photo: "log-service-photo",
  pin: "log-service-pin",
  title: "log-service-title",
  videochat: "log-service-videochat",
} as const satisfies Partial<Record<ServiceEvent["service"], PlainKey>>;

type LoggedListeners = Pick<Listeners<LogSettings>, "join" | "leave" | "service">;

/** Acts of the bot itself are left out: they are logged as cases. */
export function createListeners(note: WriteNote, botId: number): LoggedListeners {
  const limitOf = createLineLimit();
  const joinOrLeave = async (event: JoinEvent | LeaveEvent, scope: Scope<LogSettings>): Promise<undefined> => {
    if (scope.settings.channel === undefined || !scope.settings.user || event.by?.id === botId) return undefined;
    const limit = limitOf(event.chat.id, scope.now);
    if (limit === "full") return undefined;
    await note(
      { category: "user", text: limit === "last" ? text("log-many-come-and-go") : membershipText(event) },
      scope,
    );
    return undefined;
  };
  return {
    join: joinOrLeave,
    leave: joinOrLeave,
    service: async ({ service, member }, scope) => {
      if (!(service in SERVICES)) return undefined;
      const what = text(SERVICES[service as keyof typeof SERVICES]);
      await note({ category: "other", text: text("log-service", { user: member, what }) }, scope);
      return undefined;
    },
  };
}

function membershipText(event: JoinEvent | LeaveEvent): Text {
  const about = { user: event.member, id: String(event.member.id) };
  const { kind, by } = event;
  if (by) return text(kind === "leave" ? "log-put-out" : "log-added", { ...about, admin: by });
  return text(kind === "leave" ? "log-left" : "log-joined", about);
}

/** Counts a chat's lines within the span: a line is free, the last one logged, or over the limit. */
function createLineLimit(): (chatId: number, now: Instant) => "free" | "last" | "full" {
  const counts = createCache<number, { readonly count: number; readonly until: Instant }>({ max: 10_000 });
  return (chatId, now) => {
    const before = counts.get(chatId);
    const isRunning = before !== undefined && before.until > now;
    const count = isRunning ? before.count + 1 : 1;
    counts.set(chatId, { count, until: isRunning ? before.until : after(now, SPAN) });
    if (count <= MOST) return "free";
    return count === MOST + 1 ? "last" : "full";
  };
}

/**
 * Handles `/setlog` that was written in a channel and forwarded to the group, as is the custom. The forward itself names
 * the channel, so the bot need not read the posts of channels.
 */
export function forwardedCommand(deps: LogDeps): NonNullable<Listeners<LogSettings>["message"]> {
  return async ({ content, chat, member, senderKind }, { now }) => {
    const channel = content.origin?.kind === "channel" ? content.origin.member : undefined;
    if (channel === undefined || !/^[/!]setlog(?:@\w+)?\s*$/i.test(content.text)) return undefined;
    if (senderKind !== "person") return text("log-who-are-you", { example: `/setlog ${channel.id}` });
    const refusal = await refusalFor(deps, chat.id, member);
    if (refusal) return refusal;
    return setChannel(deps.gateway, {
      actor: member,
      args: channel.id,
      configure: async (change) => {
        const by = { by: member.id, source: "command", at: now } as const;
        const changed = await deps.settings.change({ chatId: chat.id, feature: CONFIGURABLE, change, ...by });
        return changed.ok ? undefined : changed.refusal;
      },
    });
  };
}

/** Asks Telegram for the sender's rights, as for every command. */
async function refusalFor({ statuses }: LogDeps, chatId: number, { id }: Member): Promise<Text | undefined> {
  const status = await statuses.fresh(chatId, id);
  if (!status.ok) return text("access-unverified");
  if (hasRight(status.value, "change_info")) return undefined;
  return status.value.kind === "admin"
    ? text("access-lacks-right", { right: rightName("change_info") })
    : text("access-admins-only");
}
