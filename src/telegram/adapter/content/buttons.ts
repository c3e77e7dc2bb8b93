// What buttons below a message say, and where they lead.
import type { Message } from "grammy/types";
import type { Link } from "../../../core/content.ts";
import { bare, type Read } from "./texts.ts";

/** The labels and addresses of an inline keyboard. */
export const buttonTexts = ({ reply_markup: markup }: Message): readonly Read[] =>
  (markup?.inline_keyboard.flat() ?? []).map(({ text, ...does }): Read => {
    const label = bare("button", text);
    const url = addressOf(does);
    const link: readonly Link[] = url === undefined ? [] : [{ url, place: "button", shown: text }];
    return { ...label, links: [...label.links, ...link] };
  });

/** The fields of buttons that lead somewhere (Bot API, InlineKeyboardButton and RichMessageButton). */
interface Leading {
  readonly url?: string;
  readonly web_app?: { readonly url: string };
  readonly login_url?: { readonly url: string };
}

/** Where a button leads; undefined where it leads nowhere. */
export function addressOf(button: object): string | undefined {
  const { url, web_app: app, login_url: login }: Leading = button;
  return url ?? app?.url ?? login?.url;
}
