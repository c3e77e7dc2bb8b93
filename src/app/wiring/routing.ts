// How updates reach the features: commands, buttons, menus, questions, listeners.
import type { Translator } from "../../i18n/translator.ts";
import type { Feature } from "../../kit/feature.ts";
import type { Gateway } from "../../kit/ports/gateway.ts";
import type { Directory } from "../../kit/ports/people/directory.ts";
import type { Statuses } from "../../kit/ports/people/statuses.ts";
import type { StatusChange } from "../../moderation/acting/native-acts.ts";
import type { Inspector } from "../../moderation/inspection/inspect.ts";
import type { Stores } from "../../storage/stores.ts";
import { historyScreen } from "../../telegram/menu/history.ts";
import { createMenus } from "../../telegram/menu/menus.ts";
import { groupsScreen, homeScreen, pageScreens } from "../../telegram/menu/screens.ts";
import type { TelegramMessenger } from "../../telegram/messages/messenger.ts";
import { createReplies } from "../../telegram/messages/replies.ts";
import type { ApiClients } from "../../telegram/outbound/clients.ts";
import type { CommandRetry } from "../../telegram/outbound/command-retry.ts";
import { createAdminVerification } from "../../telegram/routing/admin-verification.ts";
import { createAnonymousAdmins } from "../../telegram/routing/anonymous-admins.ts";
import { createAuthority } from "../../telegram/routing/authority.ts";
import { createBot, type TelegramBot } from "../../telegram/routing/bot.ts";
import { createCalls } from "../../telegram/routing/calls.ts";
import { catalogueOf } from "../../telegram/routing/catalogue.ts";
import { createCommands } from "../../telegram/routing/commands.ts";
import { linkTo } from "../../telegram/routing/deep-links.ts";
import { effectiveStatus } from "../../telegram/routing/effective-status.ts";
import { createGates } from "../../telegram/routing/gates.ts";
import { createLinks } from "../../telegram/routing/links.ts";
import { createListeners } from "../../telegram/routing/listeners.ts";
import { createQuestions } from "../../telegram/routing/questions.ts";
import { type ChatAllowlist, createChatAllowlist } from "../../telegram/updates/chat-allowlist.ts";
import { createChatChanges } from "../../telegram/updates/chat-changes.ts";
import type { AppContext } from "./app-context.ts";
import { createLeftChatNotice } from "./left-chat-notice.ts";
import type { Preferences } from "./preferences.ts";

export interface RoutingDeps extends AppContext {
  readonly features: readonly Feature[];
  readonly stores: Stores;
  readonly statuses: Statuses;
  readonly gateway: Gateway;
  readonly commandRetry: CommandRetry;
  readonly directory: Directory;
  readonly messenger: TelegramMessenger;
  readonly inspector: Inspector;
  readonly clients: ApiClients;
  readonly translator: Translator;
  readonly preferences: Preferences;
  readonly migrate: (fromId: number, toId: number) => Promise<void>;
  /** Hears what others than the bot have made of somebody. */
  readonly changed: (change: StatusChange) => Promise<void>;
}

export function createRouting(deps: RoutingDeps): TelegramBot {
  const { features, stores, clock, preferences, translator, me } = deps;
  const statuses = effectiveStatus(deps.statuses, stores.roles);
  const { localeOf, trustsAnonymous } = preferences;
  const anonymousAdmins = createAnonymousAdmins({ gateway: deps.gateway, states: stores.states, clock });
  const authority = createAuthority({ statuses, anonymousAdmins, trustsAnonymous });
  const calls = createCalls({ settings: stores.settings, clock });
  const replies = createReplies(deps.messenger);
  const verification = createAdminVerification({
    states: stores.states,
    clock,
    anonymousAdmins,
    run: (...verified) => commands.route(...verified),
    refusalFor: (...asked) => commands.refusalFor(...asked),
  });
  const catalogue = catalogueOf([...features, verification.feature]);
  const gates = createGates({ features, calls, authority });
  const commands = createCommands({ ...deps, catalogue, authority, calls, replies, verification, gates });
  const { chats, states, settings, seen } = stores;
  const questions = createQuestions({
    catalogue,
    authority,
    calls,
    replies,
    chats,
    states,
    clock,
    linkTo: (destination) => linkTo(me.username, destination),
  });
  const screenDeps = { features, settings, chats, statuses, clock, seen };
  const menus = createMenus({
    chats,
    statuses,
    translator,
    localeOf,
    questions,
    send: deps.messenger.send,
    screens: [homeScreen, groupsScreen, historyScreen, pageScreens].flatMap((make) => make(screenDeps)),
    askLink: (question) => linkTo(me.username, { kind: "ask", question }),
  });
  return createBot({
    token: deps.config.BOT_TOKEN,
    me,
    client: deps.clients.client,
    clock,
    commands,
    menus,
    questions,
    links: createLinks({ catalogue, authority, calls, chats, replies }),
    callbacks: {
      api: deps.clients.answers,
      catalogue,
      authority,
      calls,
      replies,
      translator,
      localeOf,
      chats,
      botUsername: me.username,
    },
    changes: changesOf(deps, statuses),
    allowlist: allowlistOf(deps),
    inspector: deps.inspector,
    commandRetry: deps.commandRetry,
    listeners: createListeners(features, { calls, replies }),
  });
}

/** Whom the operator lets use the bot. */
function allowlistOf(deps: RoutingDeps): ChatAllowlist {
  const { config, clients, stores, clock, translator, preferences } = deps;
  return createChatAllowlist({
    allowed: config.ALLOWED_CHATS,
    owners: config.OWNER_IDS,
    left: createLeftChatNotice(deps),
    api: clients.answers,
    chats: stores.chats,
    clock,
    translator,
    localeOf: preferences.localeOf,
  });
}

const changesOf = ({ stores, clock, preferences, migrate, me, changed }: RoutingDeps, statuses: Statuses) =>
  createChatChanges({
    chats: stores.chats,
    seen: stores.seen,
    statuses,
    clock,
    hint: preferences.hint,
    migrate,
    botId: me.id,
    changed,
  });
