// The view of the published commands.
import type { BotCommand } from "@grammyjs/types";
import type { TelegramState } from "telegram-emulator/state/telegram-state";
import type { CommandView, StatusView } from "../protocol/status.ts";

/** The commands in English, by scope. */
export function commandViews({ commands }: TelegramState): StatusView["commands"] {
  const listFor = (type: string): readonly CommandView[] => {
    const list: readonly BotCommand[] = commands.get(JSON.stringify([{ type }, ""])) ?? [];
    return list.map(({ command, description }) => ({ command, description }));
  };
  const [everywhere, group] = [listFor("default"), listFor("all_group_chats")];
  const orElse = (list: readonly CommandView[], other: readonly CommandView[]) => (list.length > 0 ? list : other);
  return {
    group: orElse(group, everywhere),
    admin: orElse(listFor("all_chat_administrators"), orElse(group, everywhere)),
    private: orElse(listFor("all_private_chats"), everywhere),
  };
}
