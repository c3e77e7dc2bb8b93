// What the buttons of a page say and change.
import { describe, expect, test } from "vitest";
import { type Text, text } from "../../../src/core/text.ts";
import { minutes } from "../../../src/core/time.ts";
import type { Control } from "../../../src/kit/declarations/page.ts";
import { tapChange, valueText } from "../../../src/telegram/menu/controls.ts";

type Tapped = Exclude<Control<unknown>, { readonly kind: "ask" | "page" }>;

const control = (parts: object): Tapped => ({ key: "x", label: "menu-on", ...parts }) as unknown as Tapped;
const toggle = control({ kind: "toggle" });
const stepper = control({ kind: "stepper", values: ["off", 3, 5] });
const duration = control({ kind: "duration", values: [minutes(1), minutes(5), "off"] });
const choice = control({ kind: "choice", values: { off: "menu-off", watch: "menu-on", on: "menu-on" } });
const sanction = control({ kind: "sanction", values: [{ kind: "ban" }, { kind: "mute", duration: minutes(5) }] });

describe("a tap", () => {
  test.each<readonly [string, Tapped, unknown, unknown]>([
    ["switches on", toggle, false, true],
    ["switches off", toggle, true, false],
    ["switches on what was never set", toggle, undefined, true],
    ["goes from off to the first number", stepper, undefined, 3],
    ["goes to the next number", stepper, 3, 5],
    ["goes from the last number to off", stepper, 5, undefined],
    ["goes from a number set by a command to the beginning", stepper, 4, undefined],
    ["goes to the next time", duration, minutes(1), minutes(5)],
    ["goes from the last time to off", duration, minutes(5), undefined],
    ["goes to the next word", choice, "watch", "on"],
    ["goes to the word off, which is a value like others", choice, "on", "off"],
    ["goes on from the word off", choice, "off", "watch"],
    ["goes to the first word from none", choice, undefined, "off"],
    ["goes to the next sanction", sanction, { kind: "ban" }, { kind: "mute", duration: minutes(5) }],
    ["goes round", sanction, { kind: "mute", duration: minutes(5) }, { kind: "ban" }],
  ])("%s", (...[, tapped, present, next]) => {
    expect(tapChange(tapped, { x: present })).toEqual({ x: next });
  });
});

describe("a button shows", () => {
  test.each<readonly [string, Tapped, unknown, string]>([
    ["on", toggle, true, "menu-on"],
    ["off", toggle, false, "menu-off"],
    ["off for nothing", stepper, undefined, "menu-off"],
    ["a number", stepper, 3, "menu-number"],
    ["a time", duration, minutes(5), "menu-duration"],
    ["the word of a choice", choice, "watch", "menu-on"],
    ["the word off of a choice", choice, "off", "menu-off"],
  ])("%s", (...[, shown, value, key]) => {
    expect((valueText(shown, { x: value }) as Text).key).toBe(key);
  });

  test("in words what only an answer can change", () => {
    const ask: Control<unknown> = {
      kind: "ask",
      prompt: "p",
      label: "menu-on",
      value: (settings) => text("menu-number", { value: Object(settings).x }),
    };
    expect(valueText(ask, { x: 5 })).toEqual(text("menu-number", { value: 5 }));
  });
});
