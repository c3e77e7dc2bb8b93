// How a group is named outside of itself: its title, as a link where it is public.
import type { ChatHandle } from "../../core/chat.ts";
import type { TextValue } from "../../core/text.ts";

/** The title, which leads to the group where everybody may look. */
export const chatName = ({ title, username }: Pick<ChatHandle, "title" | "username">): TextValue =>
  username === undefined ? title : { kind: "link", label: title, url: `https://t.me/${username}` };
