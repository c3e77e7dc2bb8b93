// Callbacks: what buttons do. Authority is checked at the press, never at the drawing.
import type { Access } from "../../core/access.ts";
import type { Text } from "../../core/text.ts";
import type { Button, Card, Reply } from "../reply.ts";
import type { Call } from "../scope.ts";

/** Turns the data of a button into the string it carries and back; what cannot be read back is undefined. */
export interface Codec<D> {
  readonly encode: (value: D) => string;
  readonly decode: (data: string) => D | undefined;
}

/** Whole numbers, in base 36 to be short. */
export const wholeNumber: Codec<number> = {
  encode: (value) => value.toString(36),
  decode: (data) => {
    const value = Number.parseInt(data, 36);
    return Number.isSafeInteger(value) && value.toString(36) === data ? value : undefined;
  },
};

/** For parts that carry nothing besides their name. */
export const nothingCarried: Codec<""> = {
  encode: () => "",
  decode: (data) => (data === "" ? data : undefined),
};

/** A callback as the router sees it. */
export interface Callback<S> {
  /** Unique in its feature. */
  readonly id: string;
  readonly access: Access;
  /** The toast is shown to the presser alone; `done` takes the buttons off the pressed message. */
  readonly press: (call: Call<S, string>) => Promise<PressOutcome>;
}

/** What the press of a button leads to. */
export interface PressOutcome {
  /** Shown to the presser alone, as Telegram's own pop-up. */
  readonly toast?: Text | undefined;
  /** The toast stays until it is dismissed. */
  readonly isAlert?: boolean;
  /** Replaces the text of the pressed message, and its buttons: with these, or with none. */
  readonly replace?: Text | undefined;
  readonly buttons?: Card["buttons"] | undefined;
  /** Said besides. */
  readonly reply?: Reply;
}

/** The declaration of a callback. */
export interface CallbackSpec<S, D> {
  /** Feature and callback, as in `warns.remove`: the start of what its buttons carry. */
  readonly id: `${string}.${string}`;
  readonly access: Access;
  readonly codec: Codec<D>;
  readonly run: (call: Call<S, D>) => Promise<PressOutcome>;
}

/** Telegram's limit for what a button carries, in bytes (Bot API, InlineKeyboardButton). */
export const CALLBACK_BYTES = 64;

/** Sets the chat that a button is about apart from the callback's name. */
const ABOUT = "@";

/** What a button carries: the callback, the chat that it is about where that is not the one it is shown in, and the rest. */
export interface Carried {
  readonly id: string;
  readonly chatId: number | undefined;
  readonly value: string;
}

/** Reads what a button carries; undefined where its chat is none. */
export function readCarried(data: string): Carried | undefined {
  const [head = "", ...rest] = data.split(":");
  const [id = "", code] = head.split(ABOUT);
  const chatId = code === undefined ? undefined : wholeNumber.decode(code);
  return code !== undefined && chatId === undefined ? undefined : { id, chatId, value: rest.join(":") };
}

/**
 * A callback that also makes the buttons which press it, so that both ends agree on the data. A button outside of the
 * group, as in a log channel or a private chat, names the group: rights are checked there.
 */
export function callback<S, D>(
  spec: CallbackSpec<S, D>,
): Callback<S> & { readonly button: (label: Text, value: D, about?: number) => Button } {
  return {
    id: spec.id,
    access: spec.access,
    button: (label, value, about) => {
      const head = about === undefined ? spec.id : `${spec.id}${ABOUT}${wholeNumber.encode(about)}`;
      return { kind: "press", label, data: `${head}:${spec.codec.encode(value)}` };
    },
    press: async (call) => {
      const value = spec.codec.decode(call.args);
      return value === undefined ? {} : spec.run({ ...call, args: value });
    },
  };
}
