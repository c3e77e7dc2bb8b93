// Publishes the command lists, for each kind of reader in each language (Bot API, setMyCommands).
import type { Api } from "grammy";
import type { BotCommand, BotCommandScope } from "grammy/types";
import { text } from "../../core/text.ts";
import { SOURCE_LOCALE, type Translator } from "../../i18n/translator.ts";
import { type Command, inListOrder } from "../../kit/declarations/command.ts";
import type { Feature } from "../../kit/feature.ts";
import { attempt } from "../adapter/error-mapping.ts";
import { toLanguageCode } from "../adapter/grammy.ts";

/** The most commands that one list holds (Bot API, setMyCommands), and the longest description (BotCommand). */
const [LONGEST_LIST, LONGEST_DESCRIPTION] = [100, 256];

type Reader = (command: Command<unknown>) => boolean;

/** Which commands each kind of reader sees in the list beside the input field. */
const SCOPES: readonly (readonly [
  BotCommandScope["type"] & ("all_private_chats" | "all_group_chats" | "all_chat_administrators"),
  Reader,
])[] = [
  ["all_private_chats", ({ place }) => place !== "group"],
  ["all_group_chats", ({ place, access }) => place !== "private" && access === "everyone"],
  ["all_chat_administrators", ({ place }) => place !== "private"],
];

/**
 * The list for one reader, cut to what fits. What needs no right of its own comes first, as /help, /settings and /doctor, from
 * which everything else is found: what is cut off is what few look for.
 */
export function commandList(
  features: readonly Feature[],
  reader: Reader,
  describe: (command: Command<unknown>) => string,
): readonly BotCommand[] {
  const readable = features.flatMap(({ commands }) => commands).filter(reader);
  const isGeneral = ({ access }: Command<unknown>): boolean => access === "everyone" || access === "admin";
  return inListOrder([...readable.filter(isGeneral), ...readable.filter((one) => !isGeneral(one))])
    .slice(0, LONGEST_LIST)
    .map((command) => ({ command: command.name, description: describe(command).slice(0, LONGEST_DESCRIPTION) }));
}

/** Publishes every list; one that Telegram refuses stays as it is. */
export async function publishCommands(api: Api, features: readonly Feature[], translator: Translator): Promise<void> {
  for (const [type, reader] of SCOPES) {
    for (const locale of translator.locales) {
      const commands = commandList(features, reader, ({ summary }) => translator.plain(text(summary), locale));
      const language = locale === SOURCE_LOCALE ? {} : { language_code: toLanguageCode(locale) };
      await attempt(() => api.setMyCommands([...commands], { scope: { type }, ...language }));
    }
  }
}
