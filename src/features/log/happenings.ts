// What happens in the group besides cases: who comes and goes, and what Telegram itself writes.
import { createCache } from "../../core/cache.ts";
import type { JoinEvent, LeaveEvent, ServiceEvent } from "../../core/chat-event.ts";
import { type PlainKey, type Text, text } from "../../core/text.ts";
import { after, type Instant, minutes } from "../../core/time.ts";
import type { LogCategory } from "../../kit/declarations/audit.ts";
import type { Listeners } from "../../kit/feature.ts";
import type { Scope } from "../../kit/scope.ts";
import type { LogSettings } from "./settings.ts";

/** Puts words into the log of the group. */
export type Noting = (
  note: { readonly category: LogCategory; readonly text: Text },
  scope: Scope<LogSettings>,
) => Promise<unknown>;

/** A raid does not fill the log: so many lines a minute on who comes and goes, then one that says there are more. */
const [MOST, SPAN] = [20, minutes(1)];

/** What Telegram writes and what nothing else in the log tells. */
const SERVICES = {
  photo: "log-service-photo",
  pin: "log-service-pin",
  title: "log-service-title",
  videochat: "log-service-videochat",
} as const satisfies Partial<Record<ServiceEvent["service"], PlainKey>>;

type Heard = Pick<Listeners<LogSettings>, "join" | "leave" | "service">;

/** What the bot itself does is a case, and told as such. */
export function happenings(note: Noting, botId: number): Heard {
  const isRoom = createRoom();
  const comeOrGone = async (event: JoinEvent | LeaveEvent, scope: Scope<LogSettings>): Promise<undefined> => {
    if (scope.settings.channel === undefined || !scope.settings.user || event.by?.id === botId) return undefined;
    const room = isRoom(event.chat.id, scope.now);
    if (room === "full") return undefined;
    await note({ category: "user", text: room === "last" ? text("log-many-come-and-go") : wordsOf(event) }, scope);
    return undefined;
  };
  return {
    join: comeOrGone,
    leave: comeOrGone,
    service: async ({ service, member }, scope) => {
      if (!(service in SERVICES)) return undefined;
      const what = text(SERVICES[service as keyof typeof SERVICES]);
      await note({ category: "other", text: text("log-service", { user: member, what }) }, scope);
      return undefined;
    },
  };
}

function wordsOf(event: JoinEvent | LeaveEvent): Text {
  const about = { user: event.member, id: String(event.member.id) };
  const { kind, by } = event;
  if (by) return text(kind === "leave" ? "log-put-out" : "log-added", { ...about, admin: by });
  return text(kind === "leave" ? "log-left" : "log-joined", about);
}

/** Counts the lines of a chat. */
function createRoom(): (chatId: number, now: Instant) => "free" | "last" | "full" {
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
