// Links that lead from a group into the private chat: t.me/<bot>?start=<payload> (Bot API, Deep linking).
import { decodeChat, encodeChat } from "../menu/subject.ts";

/** A question: its prompt, the group that it is about, and what is known already. It is kept in the conversation's state as JSON. */
export interface Question {
  readonly prompt: string;
  readonly chatId: number;
  readonly draft?: unknown;
}

/** Where a /start payload leads. */
export type Destination =
  | { readonly kind: "menu"; readonly code: string; readonly page?: string | undefined }
  | { readonly kind: "ask"; readonly question: Pick<Question, "prompt" | "chatId"> }
  | { readonly kind: "link"; readonly link: string; readonly chatId: number; readonly data: string };

/** The longest payload (Bot API, Deep linking: up to 64 of `A-Z a-z 0-9 _ -`). */
export const PAYLOAD_LENGTH = 64;

/** Makes a link. Its payload is words separated by `_`; a prompt or link is `feature.part`, both in kebab-case. */
export const linkTo = (botUsername: string, destination: Destination): string =>
  `https://t.me/${botUsername}?start=${encode(destination)}`;

function encode(destination: Destination): string {
  switch (destination.kind) {
    case "menu":
      return ["set", destination.code, ...(destination.page === undefined ? [] : [destination.page])].join("_");
    case "ask":
      return ["ask", ...destination.question.prompt.split("."), encodeChat(destination.question.chatId)].join("_");
    case "link":
      return ["go", ...destination.link.split("."), encodeChat(destination.chatId), destination.data].join("_");
  }
}

/** Reads a payload of this bot; undefined for any other. */
export function readPayload(payload: string): Destination | undefined {
  const [kind, ...words] = payload.trim().split("_");
  const [first, second, code, data] = words;
  if (kind === "set" && first !== undefined && words.length <= 2) return { kind: "menu", code: first, page: second };
  const chatId = code === undefined ? undefined : decodeChat(code);
  if (chatId === undefined) return undefined;
  const part = `${first}.${second}`;
  if (kind === "ask" && words.length === 3) return { kind: "ask", question: { prompt: part, chatId } };
  if (kind === "go" && words.length === 4 && data !== undefined) return { kind: "link", link: part, chatId, data };
  return undefined;
}
