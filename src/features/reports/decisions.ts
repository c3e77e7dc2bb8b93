// The decisions on a report, and their buttons.

import type { Right } from "../../core/member.ts";
import { type PlainKey, type Text, text } from "../../core/text.ts";
import type { Codec } from "../../kit/declarations/callback.ts";
import type { Button, Card } from "../../kit/reply.ts";

/** The decisions on a report, each with the right that it takes; every admin may dismiss one. */
export const DECISIONS = {
  delete: { right: "delete_messages", label: "reports-button-delete" },
  warn: { right: "restrict_members", label: "reports-button-warn" },
  mute: { right: "restrict_members", label: "reports-button-mute" },
  ban: { right: "restrict_members", label: "reports-button-ban" },
  dismiss: { right: undefined, label: "reports-button-dismiss" },
} as const satisfies Record<string, { readonly right: Right | undefined; readonly label: PlainKey }>;

export type Decision = keyof typeof DECISIONS;

/** A reported message, and the decision on it. */
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
