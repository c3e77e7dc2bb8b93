// The log channel: every case is told there, with copies of what was deleted, and whatever else admins may want to read.

import type { Member } from "../../core/member.ts";
import { hasRight } from "../../core/member.ts";
import { type Text, text } from "../../core/text.ts";
import { type AuditHook, LOG_CATEGORIES, type Note } from "../../kit/declarations/audit.ts";
import { nothingCarried } from "../../kit/declarations/callback.ts";
import { link } from "../../kit/declarations/link.ts";
import type { Page } from "../../kit/declarations/page.ts";
import { done, type Prompt } from "../../kit/declarations/prompt.ts";
import type { Listeners } from "../../kit/feature.ts";
import { feature } from "../../kit/feature-declaration.ts";
import { accept, refuse } from "../../kit/parsing/parsed.ts";
import type { Ports } from "../../kit/platform.ts";
import type { Scope } from "../../kit/scope.ts";
import { stateWordsOf } from "../../kit/words/case-state-words.ts";
import { rightName } from "../../kit/words/right-name.ts";
import { checkLog } from "./checking.ts";
import { readChannel } from "./choosing.ts";
import { logCommands, setChannel, stateOf } from "./commands.ts";
import { keepingCopies } from "./evidence.ts";
import { happenings } from "./happenings.ts";
import { createPoster, type LogPoster, type PostingDeps } from "./posting.ts";
import { CONFIGURABLE, type LogSettings, logSettings } from "./settings.ts";
import { createLogPostStore, logTables } from "./store.ts";
import { caseCard, categoryOf, noteCard } from "./words.ts";

export type LogDeps = PostingDeps & Ports<"botId" | "chats" | "gateway" | "settings" | "withTimeout">;

export const log = feature({
  id: "log",
  settings: logSettings,
  uses: [
    "botId",
    "caseKinds",
    "cases",
    "chats",
    "gateway",
    "jobs",
    "settings",
    "statuses",
    "states",
    "messenger",
    "withTimeout",
  ],
  tables: logTables,
  store: createLogPostStore,
  setup: ({ store: logPosts, ...ports }) => {
    const deps = { ...ports, logPosts };
    const poster = createPoster(deps);
    const note = noting(poster);
    const pick = link<LogSettings, "">({
      id: "log.pick",
      access: "change_info",
      codec: nothingCarried,
      run: async () => ({ kind: "asked", prompt: "channel" }),
    });
    return {
      title: "log-title",
      commands: logCommands({
        gateway: deps.gateway,
        pick: (chatId) => pick.button(text("log-button-pick"), chatId, ""),
      }),
      links: [pick],
      prompts: [channelPrompt(deps)],
      pages: [page],
      jobs: poster.jobs,
      listeners: { ...happenings(note, deps.botId), message: forwardedCommand(deps) },
      wants: (event) => event.kind !== "message" || event.content.forwardedFrom !== undefined,
      auditHooks: [auditHook(deps, poster)],
      checks: [checkLog(deps)],
    };
  },
});

/** Puts a note into the log, where there is one that tells of such. */
const noting =
  ({ put }: LogPoster) =>
  async (
    { category, text: words, buttons = [], tells }: Note,
    { chat, settings, now }: Scope<LogSettings>,
  ): Promise<boolean> => {
    const { channel } = settings;
    if (channel === undefined || !settings[category]) return false;
    const entry = { text: words, buttons };
    await put({ chat, channel, card: { ...noteCard(entry, chat), tells }, entry, at: now });
    return true;
  };

const auditHook = (deps: LogDeps, poster: LogPoster): AuditHook<LogSettings> => ({
  keep: keepingCopies(deps.gateway, deps.withTimeout),
  noted: noting(poster),
  opened: async (opened, { chat, settings }) => {
    const { channel } = settings;
    if (channel === undefined || !settings[categoryOf(opened)]) return;
    const { number, at } = opened;
    await poster.put({
      chat,
      channel,
      card: caseCard(opened, { chat, caseKinds: deps.caseKinds }),
      entry: { number },
      at,
    });
  },
  retell: async ({ as, numbers: [number] }, { chat }) => {
    const found = as === "log" && number !== undefined ? await deps.cases.find(chat.id, number) : undefined;
    return found && caseCard(found, { chat, caseKinds: deps.caseKinds }, await stateWordsOf(deps, found));
  },
});

/**
 * `/setlog` that was written in a channel and forwarded from there, as is the custom: the forward itself tells which
 * channel it is, so that posts of channels need not be listened to.
 */
function forwardedCommand(deps: LogDeps): NonNullable<Listeners<LogSettings>["message"]> {
  return async ({ content, chat, member, senderKind }, { now }) => {
    const { forwardedFrom: channel } = content;
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

/** Rights are asked of Telegram now, as for every command. */
async function refusalFor({ statuses }: LogDeps, chatId: number, { id }: Member): Promise<Text | undefined> {
  const status = await statuses.fresh(chatId, id);
  if (!status.ok) return text("access-unverified");
  if (hasRight(status.value, "change_info")) return undefined;
  return status.value.kind === "admin"
    ? text("access-lacks-right", { right: rightName("change_info") })
    : text("access-admins-only");
}

/** Asks for the channel in private, where it can be picked. */
const channelPrompt = ({ gateway }: LogDeps): Prompt<LogSettings> => ({
  id: "channel",
  access: "change_info",
  question: () => text("log-question"),
  picks: text("log-button-pick"),
  answer: async (call, { picked }) => {
    const named = picked === undefined ? readChannel(call.args) : accept(picked);
    if (!named.ok) return named;
    const said = await setChannel(gateway, { ...call, args: named.value });
    return said.key === "log-set" ? accept(done(said)) : refuse(said);
  },
});

const page: Page<LogSettings> = {
  title: "log-title",
  overview: stateOf,
  access: "change_info",
  controls: [
    {
      kind: "ask",
      key: "channel",
      prompt: "channel",
      label: "log-control-channel",
      value: ({ channel }) =>
        channel ? text("log-control-value", { title: channel.title }) : text("log-control-none"),
    },
    ...LOG_CATEGORIES.map((key) => ({ kind: "toggle" as const, key, label: `log-control-${key}` as const })),
  ],
};
