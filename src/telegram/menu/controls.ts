// What the controls of a page show, and what a tap on them changes.
import type { Sanction } from "../../core/sanction.ts";
import { lasting, type Text, text } from "../../core/text.ts";
import type { Control } from "../../kit/declarations/page.ts";
import { sanctionWords } from "../../kit/words/sanction-words.ts";

/** Settings by key; the menu knows the meaning of none. */
export type Values = Readonly<Record<string, unknown>>;

/** Controls that change a setting by the tap itself. */
export type Tapped = Exclude<Control<unknown>, { readonly kind: "ask" | "page" }>;

/** The present value of a control, in words. */
export function valueText(control: Control<unknown>, values: Values): Text {
  if (control.kind === "ask" || control.kind === "page") return control.value(values);
  const value = values[control.key as string];
  if (control.kind === "choice" && value === undefined) return text("menu-automatic");
  if (value === undefined || value === false) return text("menu-off");
  return wordsFor(control, value);
}

function wordsFor(control: Tapped, value: unknown): Text {
  switch (control.kind) {
    case "toggle":
      return text("menu-on");
    case "stepper":
      return text("menu-number", { value: String(value) });
    case "duration":
      return text("menu-duration", { duration: lasting(value as Parameters<typeof lasting>[0]) });
    case "choice":
      return text(control.values[String(value)] as "menu-on");
    case "sanction":
      return sanctionWords(value as Sanction);
  }
}

/** The change that one tap makes: the other state, or the next of the values. */
export function tapChange(control: Tapped, values: Values): Values {
  const key = control.key as string;
  if (control.kind === "toggle") return { [key]: values[key] !== true };
  if (control.kind === "choice") {
    const words = Object.keys(control.values);
    return { [key]: words[(words.indexOf(String(values[key])) + 1) % words.length] };
  }
  const choices: readonly unknown[] = control.values;
  const present = choices.map(encode).indexOf(encode(values[key] ?? "off"));
  const next = choices[(present + 1) % choices.length];
  return { [key]: next === "off" ? undefined : next };
}

/** Sanctions are compared by their content. */
const encode = (value: unknown): string => JSON.stringify(value);
