// A call of the bot as the page shows it: parameters, result, and the messages it concerns.
import type { AnsweredCall } from "telegram-emulator/api";
import { isUpload } from "telegram-emulator/state/records";
import { fieldsOf, listOf, numberOf } from "../fields.ts";
import type { CallView } from "../protocol/bot.ts";

/** The view of a call with its number. */
export function callView(number: number, { method, params, at, took, answer }: AnsweredCall): CallView {
  const shown = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, shownValue(value)]));
  const result = answer.kind === "json" ? fieldsOf(answer.body)["result"] : undefined;
  return {
    kind: "call",
    key: `call ${number}`,
    number,
    method,
    at,
    took,
    params: shown,
    outcome: outcomeOf(answer),
    answer: shownAnswer(answer),
    chatId: numberOf(params["chat_id"]),
    messages: messagesOf(params, result),
  };
}

function outcomeOf(answer: AnsweredCall["answer"]): CallView["outcome"] {
  if (answer.kind === "dropped") return "lost";
  return answer.code === 200 ? "ok" : "refused";
}

function shownAnswer(answer: AnsweredCall["answer"]): unknown {
  if (answer.kind === "dropped") return "no answer";
  if (answer.kind === "bytes") return `${answer.type}, HTTP ${answer.code}`;
  const { result, description } = fieldsOf(answer.body);
  return answer.code === 200 ? result : description;
}

/** A file is shown by its name and size. */
function shownValue(value: unknown): unknown {
  return isUpload(value) ? `${value.name}, ${value.content.length} bytes` : value;
}

/** The messages that the call names or creates. */
function messagesOf(params: Readonly<Record<string, unknown>>, result: unknown): readonly number[] {
  const named = [params["message_id"], ...listOf(params["message_ids"])];
  const made = (Array.isArray(result) ? result : [result]).map((one) => fieldsOf(one)["message_id"]);
  const numbers = [...named, ...made].flatMap((id) => numberOf(id) ?? []).filter((id) => id > 0);
  return [...new Set(numbers)];
}
