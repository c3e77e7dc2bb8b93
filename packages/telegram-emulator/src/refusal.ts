// Telegram's two kinds of refusals: to the bot, and to a person.
import type { ResponseParameters } from "@grammyjs/types";

/** An error answer of the Bot API. */
export class Refusal extends Error {
  readonly code: number;
  readonly parameters: ResponseParameters | undefined;

  constructor(code: number, description: string, parameters?: ResponseParameters) {
    super(description);
    this.name = "Refusal";
    this.code = code;
    this.parameters = parameters;
  }
}

/** An action of a person that Telegram does not allow. */
export class RefusedByTelegram extends Error {
  override readonly name = "RefusedByTelegram";
}

/** An error 400 with its prefix. */
export function badRequest(text: string): Refusal {
  return new Refusal(400, `Bad Request: ${text}`);
}

/** An error 403 with its prefix. */
export function forbidden(text: string): Refusal {
  return new Refusal(403, `Forbidden: ${text}`);
}

/** The value, or throws the refusal if there is none. */
export function orRefuse<T>(value: T | undefined, refusal: () => Error): T {
  if (value === undefined) throw refusal();
  return value;
}
