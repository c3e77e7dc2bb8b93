// Links: buttons that lead from a group into the private chat with the bot, and what awaits people there.
import type { Access } from "../../core/access.ts";
import type { Text } from "../../core/text.ts";
import type { Button, Reply } from "../reply.ts";
import type { Call } from "../scope.ts";
import type { Codec } from "./callback.ts";

/** What somebody finds at the other end: words, or a question of the feature with what is known already. */
export type Opened =
  | { readonly kind: "said"; readonly reply: Reply }
  | { readonly kind: "asked"; readonly prompt: string; readonly draft?: unknown };

/** A link as the router sees it. The chat of the call is the group that the link is about, not the private chat. */
export interface Link<S> {
  readonly id: `${string}.${string}`;
  readonly access: Access;
  readonly open: (call: Call<S, string>) => Promise<Opened>;
}

/** The declaration of a link. */
export interface LinkSpec<S, D> {
  /** Feature and link, as in `notes.show`, both in kebab-case. */
  readonly id: `${string}.${string}`;
  readonly access: Access;
  /** What it encodes may hold `a-z A-Z 0-9 -` (Bot API, Deep linking; `_` sets the parts apart). */
  readonly codec: Codec<D>;
  readonly run: (call: Call<S, D>) => Promise<Opened>;
}

/** A link that also makes the buttons which lead along it, so that both ends agree on what is carried. */
export function link<S, D>({
  run,
  codec,
  ...traits
}: LinkSpec<S, D>): Link<S> & { readonly button: (label: Text, chatId: number, value: D) => Button } {
  return {
    ...traits,
    button: (label, chatId, value) => ({ kind: "visit", label, link: traits.id, chatId, data: codec.encode(value) }),
    open: async (call) => {
      const value = codec.decode(call.args);
      return value === undefined ? { kind: "said", reply: undefined } : run({ ...call, args: value });
    },
  };
}
