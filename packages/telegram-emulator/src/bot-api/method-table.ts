// The table of methods, shared by all servers of the Bot API in this repository: each method with the function that answers it.
import { type MethodShape, methodNamed, methodNames } from "./table.ts";

/** The kind of result of a method, as far as a server without state can produce it. */
export type AnswerKind = "done" | "message" | "messages" | "message-id" | "value";

/** A method of the Bot API and the function that answers it; undefined if the server does not implement it. */
export interface TableRow<Answer> {
  readonly shape: MethodShape;
  readonly answer: Answer | undefined;
}

export interface MethodTable<Answer> {
  /** The method with that name, in any letter case; undefined if there is none. */
  readonly find: (name: string) => TableRow<Answer> | undefined;
}

/**
 * Every method of the Bot API with the server's own answer, or with the default for its kind of result. Throws if an answer is
 * given for an unknown method.
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

/** The kind of a method's result; a method that returns a message or `true`, such as an edit, may answer `true`. */
export function answerKindOf({ gives }: MethodShape): AnswerKind {
  if (gives.some(({ kind }) => kind === "boolean")) return "done";
  const [given] = gives;
  const [element] = given?.kind === "list" ? given.of : gives;
  if (element?.kind !== "object") return "value";
  if (element.name === "Message") return given?.kind === "list" ? "messages" : "message";
  return element.name === "MessageId" && given?.kind !== "list" ? "message-id" : "value";
}
