// Pages of the settings menu, declared; telegram/ draws them.
import type { Access } from "../../core/access.ts";
import type { Sanction } from "../../core/sanction.ts";
import type { PlainKey, Text } from "../../core/text.ts";
import type { Duration } from "../../core/time.ts";
import type { Scope } from "../scope.ts";

/** The keys of S whose values are of type V (or may also be switched off with undefined). */
export type KeyOf<S, V> = { [K in keyof S & string]: [S[K]] extends [V | undefined] ? K : never }[keyof S & string];

/** One line of a page: changes one setting by a tap. The button shows the label and the present value. */
export type Control<S> =
  | { readonly kind: "toggle"; readonly key: KeyOf<S, boolean>; readonly label: PlainKey }
  | {
      readonly kind: "stepper";
      readonly key: KeyOf<S, number>;
      readonly label: PlainKey;
      /** The values a tap goes through; `off` means undefined. */
      readonly values: readonly (number | "off")[];
    }
  | {
      readonly kind: "duration";
      readonly key: KeyOf<S, Duration>;
      readonly label: PlainKey;
      readonly values: readonly (Duration | "off")[];
    }
  | {
      readonly kind: "choice";
      readonly key: KeyOf<S, string>;
      readonly label: PlainKey;
      readonly values: Readonly<Record<string, PlainKey>>;
    }
  | {
      readonly kind: "sanction";
      readonly key: KeyOf<S, Sanction>;
      readonly label: PlainKey;
      /** The values a tap goes through; `off` means undefined. */
      readonly values: readonly (Sanction | "off")[];
    }
  /** Asks for an answer in private, by one of the feature's prompts; the button shows the present value in words. */
  | {
      readonly kind: "ask";
      /** The setting that the answer changes, where it is one: its history then goes by this label. */
      readonly key?: keyof S & string;
      readonly prompt: string;
      readonly label: PlainKey;
      readonly value: (settings: S) => Text;
    }
  /** Leads to another page of the same feature, by its place in the list; the button shows its state in words. */
  | {
      readonly kind: "page";
      readonly key?: never;
      readonly to: number;
      readonly label: PlainKey;
      readonly value: (settings: S) => Text;
    };

/** A page of the menu. */
export interface Page<S> {
  readonly title: PlainKey;
  /** Says in words what is on, above the buttons. */
  readonly overview: (settings: S) => Text;
  /** What else there is to say of the chat, below the overview, read when the page is opened. */
  readonly details?: (scope: Scope<S>) => Promise<Text>;
  readonly access: Access;
  readonly controls: readonly Control<S>[];
  /** The page of the same feature that leads here, by its place in the list; the first page of the menu where there is none. */
  readonly parent?: number;
  /** How many controls stand beside each other; one where it does not say so. */
  readonly columns?: 1 | 2;
}
