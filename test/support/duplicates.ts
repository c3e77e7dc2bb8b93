// The rules about copies and bursts of newcomers, on what is said one after the other.
import type { JoinEvent, MessageEvent } from "../../src/core/chat-event.ts";
import { type Content, type Reading, writtenContent } from "../../src/core/content.ts";
import type { Member } from "../../src/core/member.ts";
import { after, type Duration, seconds } from "../../src/core/time.ts";
import { duplicateRules } from "../../src/features/duplicates/rules.ts";
import { duplicateSettings } from "../../src/features/duplicates/settings.ts";
import type { UnitOfWork } from "../../src/kit/ports/unit-of-work.ts";
import { portWith } from "./port-with.ts";
import { ANNA, CHAT, NOW } from "./ports.ts";

const ADVERT = "Earn 300 a day from home, ask me how";

/** A message with these words, and with what else it carries. */
export const saying = (text: string, more: Partial<Reading> = {}): Content => {
  const written = writtenContent(text);
  return { ...written, reading: { ...written.reading, ...more } };
};

export const file = (uniqueId: string, media: "photo" | "sticker" = "photo"): Partial<Reading> => ({
  files: [{ media, uniqueId }],
});

export const link = (url: string): Partial<Reading> => ({ links: [{ url, place: "text" }] });

interface Said {
  readonly by?: Member;
  readonly at?: Duration;
  readonly album?: string;
  readonly chatId?: number;
  readonly content?: Content;
}

/** The rules of one bot, on what is said one after the other. */
export function judging(stored: Readonly<Record<string, unknown>>) {
  const rollbacks: (() => void)[] = [];
  const unitOfWork = portWith<UnitOfWork>({ onRollback: (undo: () => void) => void rollbacks.push(undo) });
  const [copies, newcomers] = duplicateRules({ unitOfWork });
  if (!copies || !newcomers) throw new Error("There are two rules.");
  const scope = { chat: CHAT, settings: duplicateSettings.parse(stored), now: NOW };
  let id = 0;
  const judge = (rule: typeof copies, event: MessageEvent | JoinEvent) => {
    const gathered = rule.gather(event, scope);
    return rule.judge(event, { run: [], chatRun: [], latest: [], previous: undefined, gathered }, scope);
  };
  const messageOf = ({ by = ANNA, at = seconds(id), album, chatId = CHAT.id, content }: Said): MessageEvent => ({
    kind: "message",
    chat: { ...CHAT, id: chatId },
    at: after(NOW, at),
    member: by,
    senderKind: "person",
    album,
    message: { chatId, id: ++id, topic: undefined },
    content: content ?? saying(ADVERT),
  });
  return {
    messageOf,
    copy: (event: MessageEvent) => judge(copies, event),
    says: (said: Said = {}) => judge(copies, messageOf(said)),
    joins: (by: Member, at: Duration) =>
      judge(newcomers, { kind: "join", chat: CHAT, at: after(NOW, at), member: by, by: undefined }),
    writes: (said: Said) => judge(newcomers, messageOf(said)),
    rollBack: () => {
      for (const undo of rollbacks.splice(0)) undo();
    },
  };
}
