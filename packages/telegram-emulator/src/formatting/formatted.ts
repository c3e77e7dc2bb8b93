// Turns a request's text, parse mode and entities into the text and entities of a message.
import type { MessageEntity } from "@grammyjs/types";
import { badRequest, Refusal } from "../refusal.ts";
import type { TelegramState } from "../state/telegram-state.ts";
import { detected, isTouching } from "./detect.ts";
import { type Formatted, inOrder, parseHtml } from "./html.ts";

/** A text as given in a request. */
export interface Source {
  readonly text: string;
  readonly mode?: string | undefined;
  readonly entities?: readonly MessageEntity[] | undefined;
}

/** The text and entities of a message of the bot; refuses a text longer than the limit after parsing. */
export function formatted(state: TelegramState, source: Source, limit: number): Formatted {
  const { text, entities } = trimmed(parsed(source));
  if ([...text].length > limit) throw badRequest(limit > 1024 ? "message is too long" : "message caption is too long");
  const known = entities.flatMap((entity) => withPerson(state, entity));
  return { text, entities: withDetected(text, known) };
}

/** The text and entities of a message that a person writes. */
export function personText(text: string, entities: readonly MessageEntity[] = []): Formatted {
  return { text, entities: withDetected(text, entities) };
}

function parsed({ text, mode, entities }: Source): Formatted {
  if (mode === undefined || mode === "") return { text, entities: entities ?? [] };
  if (mode.toLowerCase() === "html") return parseHtml(text);
  if (["markdown", "markdownv2"].includes(mode.toLowerCase())) {
    throw new Refusal(501, `Not Implemented: the emulator does not know the parse mode ${mode} yet`);
  }
  throw badRequest("unsupported parse_mode");
}

function withDetected(text: string, entities: readonly MessageEntity[]): readonly MessageEntity[] {
  const opaque = entities.filter(({ type }) => isOpaque(type));
  const added = detected(text).filter((entity) => !opaque.some((each) => isTouching(each, entity)));
  return inOrder([...entities, ...added.filter((each) => !entities.some((known) => isSame(known, each)))]);
}

function isOpaque(type: MessageEntity["type"]): boolean {
  return !["bold", "italic", "underline", "strikethrough", "spoiler", "blockquote", "expandable_blockquote"].includes(
    type,
  );
}

function isSame(a: MessageEntity, b: MessageEntity): boolean {
  return a.type === b.type && a.offset === b.offset && a.length === b.length;
}

/** Trims the white space at both ends, as the server does. */
function trimmed({ text, entities }: Formatted): Formatted {
  const kept = text.trimEnd();
  const start = kept.length - kept.trimStart().length;
  const moved = entities.flatMap((entity) => {
    const offset = Math.max(entity.offset - start, 0);
    const end = Math.min(entity.offset + entity.length - start, kept.length - start);
    return end > offset ? [{ ...entity, offset, length: end - offset }] : [];
  });
  return { text: kept.slice(start), entities: moved };
}

/** A mention by id names the account if the bot can know it, and is dropped otherwise. */
function withPerson(state: TelegramState, entity: MessageEntity): readonly MessageEntity[] {
  if (entity.type !== "text_mention") return [entity];
  const account = state.people.get(entity.user.id);
  return account ? [{ ...entity, user: account.user }] : [];
}
