// The texts of reports: the card in the group, the private card, and the settings.
import type { ChatHandle } from "../../core/chat.ts";
import { type Text, type TextValue, text } from "../../core/text.ts";
import type { Membership } from "../../kit/ports/gateway.ts";
import { messageLink } from "../../kit/words/message-link.ts";
import type { ReportedMessage } from "./message-store.ts";
import type { ReportSettings } from "./settings.ts";

type CardContent = Pick<ReportedMessage, "author" | "count" | "reason">;

/** The text of the card, with invisible mentions that notify the admins. */
export function cardText({ author, count, reason }: CardContent, admins: readonly Membership[]): Text {
  const said = text("reports-card", { user: author, count, mentions: mentionsOf(admins) });
  return reason === undefined ? said : text("reports-with-reason", { said, reason });
}

/** The most people that one message mentions. */
const MOST = 50;

/** Mentions with an invisible separator as their text; anonymous admins are left out. */
function mentionsOf(admins: readonly Membership[]): TextValue {
  const called = admins.filter(
    ({ member, status }) => member.kind === "user" && "anonymous" in status && !status.anonymous,
  );
  const html = called.slice(0, MOST).map(({ member }) => `<a href="tg://user?id=${member.id}">\u2063</a>`);
  return { kind: "markup", html: html.join("") };
}

/** The text for admins who get reports in private. */
export function privateText(reported: ReportedMessage, chat: ChatHandle): Text {
  const { author, reason, messageId } = reported;
  const url = messageLink(chat, messageId);
  const where: TextValue = url === undefined ? String(messageId) : { kind: "link", label: String(messageId), url };
  const said = text("reports-private", { title: chat.title, user: author, where });
  return reason === undefined ? said : text("reports-with-reason", { said, reason });
}

/** The settings in words. */
export function stateOf({ enabled, threshold }: ReportSettings): Text {
  if (!enabled) return text("reports-state-off");
  return threshold === undefined ? text("reports-state") : text("reports-state-threshold", { threshold });
}
