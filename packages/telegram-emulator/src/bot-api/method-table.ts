// The one table of methods, for every server of the Bot API that there is here: each method, with what answers it.
import { type MethodShape, methodNamed, methodNames } from "./table.ts";

/** What a method gives, as far as a server without a state can make it. */
export type AnswerKind = "done" | "message" | "messages" | "message-id" | "value";

/** A method of the Bot API, and what answers it; undefined where a server does not know it yet. */
export interface TableRow<Answer> {
  readonly shape: MethodShape;
  readonly answer: Answer | undefined;
}

export interface MethodTable<Answer> {
  /** The method of that name, in whatever case it is written; undefined where there is no such method. */
  readonly find: (name: string) => TableRow<Answer> | undefined;
}

/**
 * Every method of the Bot API with a server's own answer, or with the one for what it gives. Throws where an answer is for a
 * method that there is not.
 */
export function createMethodTable<Answer>(
  own: Readonly<Record<string, Answer>>,
  byKind: Readonly<Partial<Record<AnswerKind, Answer>>> = {},
): MethodTable<Answer> {
  const unknown = Object.keys(own).filter((name) => methodNamed(name)?.name !== name);
  if (unknown.length > 0) throw new Error(`The Bot API has no ${unknown.join(", ")}.`);
  const rows = new Map<string, TableRow<Answer>>();
  for (const name of methodNames()) {
    const shape = methodNamed(name);
    if (!shape) continue;
    const row = { shape, answer: own[name] ?? byKind[answerKindOf(shape)] };
    rows.set(name, row).set(name.toLowerCase(), row);
  }
  return { find: (name) => rows.get(name) ?? rows.get(name.toLowerCase()) };
}

/** What a method gives; one that gives a message or `true`, as edits do, may answer `true`. */
export function answerKindOf({ gives }: MethodShape): AnswerKind {
  if (gives.some(({ kind }) => kind === "boolean")) return "done";
  const [given] = gives;
  const [element] = given?.kind === "list" ? given.of : gives;
  if (element?.kind !== "object") return "value";
  if (element.name === "Message") return given?.kind === "list" ? "messages" : "message";
  return element.name === "MessageId" && given?.kind !== "list" ? "message-id" : "value";
}
