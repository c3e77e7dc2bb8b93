// Links that lead from a group into the private chat: t.me/<bot>?start=<payload> (Bot API, Deep linking).

import { decodeChat, encodeChat } from "./menu/subject.ts";
import type { Question } from "./questions.ts";

/** What a /start payload asks for. */
export type Destination =
  | { readonly kind: "menu"; readonly code: string }
  | { readonly kind: "ask"; readonly question: Question };

/** A payload holds up to 64 of `A-Z a-z 0-9 _ -`; a prompt is `feature.prompt`, both in kebab-case. */
export const linkTo = (botUsername: string, destination: Destination): string =>
  `https://t.me/${botUsername}?start=${encode(destination)}`;

const encode = (destination: Destination): string =>
  destination.kind === "menu"
    ? `set_${destination.code}`
    : `ask_${destination.question.prompt.replace(".", "_")}_${encodeChat(destination.question.chatId)}`;

/** Reads a payload of ours; undefined for any other. */
export function readPayload(payload: string): Destination | undefined {
  const [kind, ...rest] = payload.trim().split("_");
  if (kind === "set" && rest[0] !== undefined && rest.length === 1) return { kind: "menu", code: rest[0] };
  const [feature, prompt, code] = rest;
  const chatId = code === undefined ? undefined : decodeChat(code);
  if (kind !== "ask" || rest.length !== 3 || chatId === undefined) return undefined;
  return { kind: "ask", question: { prompt: `${feature}.${prompt}`, chatId } };
}
