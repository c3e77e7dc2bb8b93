// What admins see of a report: one card for each message, and the buttons that decide it.
import type { ChatHandle } from "../../core/chat.ts";
import type { Right } from "../../core/member.ts";
import { type PlainKey, type Text, type TextValue, text } from "../../core/text.ts";
import type { Codec } from "../../kit/declarations/callback.ts";
import type { Membership } from "../../kit/ports/gateway.ts";
import type { Button, Card } from "../../kit/reply.ts";
import { messageLink } from "../../kit/words/message-link.ts";
import type { ReportedMessage } from "./store.ts";

/** What can be made of a report, with the right that it takes; whoever dismisses one needs to be an admin. */
export const DECISIONS = {
  delete: { right: "delete_messages", label: "reports-button-delete" },
  warn: { right: "restrict_members", label: "reports-button-warn" },
  mute: { right: "restrict_members", label: "reports-button-mute" },
  ban: { right: "restrict_members", label: "reports-button-ban" },
  dismiss: { right: undefined, label: "reports-button-dismiss" },
} as const satisfies Record<string, { readonly right: Right | undefined; readonly label: PlainKey }>;
export type Decision = keyof typeof DECISIONS;

/** A reported message, and what becomes of it. */
export interface Choice {
  readonly messageId: number;
  readonly decision: Decision;
}

const isDecision = (word: string): word is Decision => Object.hasOwn(DECISIONS, word);

export const choiceCodec: Codec<Choice> = {
  encode: ({ messageId, decision }) => `${messageId}-${decision}`,
  decode: (data) => {
    const [, id = "", decision = ""] = /^([1-9]\d{0,14})-([a-z]+)$/.exec(data) ?? [];
    return id !== "" && isDecision(decision) ? { messageId: Number(id), decision } : undefined;
  },
};

/** The buttons, two in a row. */
export function rowsOf(button: (label: Text, choice: Choice) => Button, messageId: number): Card["buttons"] {
  const make = (decision: Decision): Button => button(text(DECISIONS[decision].label), { messageId, decision });
  return [[make("delete"), make("warn")], [make("mute"), make("ban")], [make("dismiss")]];
}

type Shown = Pick<ReportedMessage, "author" | "count" | "reason">;

/** The words of the card; the admins are called by mentions that nobody sees. */
export function cardText({ author, count, reason }: Shown, admins: readonly Membership[]): Text {
  const said = text("reports-card", { user: author, count, mentions: mentionsOf(admins) });
  return reason === undefined ? said : text("reports-with-reason", { said, reason });
}

/** The most people that one message calls. */
const MOST = 50;

/** An invisible separator as the text of each mention. Who is anonymous stays so. */
function mentionsOf(admins: readonly Membership[]): TextValue {
  const called = admins.filter(
    ({ member, status }) => member.kind === "user" && "anonymous" in status && !status.anonymous,
  );
  const html = called.slice(0, MOST).map(({ member }) => `<a href="tg://user?id=${member.id}">\u2063</a>`);
  return { kind: "markup", html: html.join("") };
}

/** What is told in private to admins who want to hear of reports. */
export function privateText(reported: ReportedMessage, chat: ChatHandle): Text {
  const { author, reason, messageId } = reported;
  const url = messageLink(chat, messageId);
  const where: TextValue = url === undefined ? String(messageId) : { kind: "link", label: String(messageId), url };
  const said = text("reports-private", { title: chat.title, user: author, where });
  return reason === undefined ? said : text("reports-with-reason", { said, reason });
}
