// Buttons that people write into a text.
import { describe, expect, test } from "vitest";
import { readButtons } from "../../src/features/pins/buttons.ts";

describe("buttons in a text", () => {
  const read = (html: string) => {
    const parsed = readButtons(html);
    if (!parsed.ok) return parsed.refusal.key;
    const shown = parsed.value.buttons.map((row) =>
      row.map((button) => (button.kind === "open" ? `${button.label.args["label"]} ${button.url}` : "")),
    );
    return [parsed.value.html, shown];
  };

  test("stand in rows, beside each other where that is asked for, in the forms that Rose knows", () => {
    expect(
      read(
        "Hi\n[A](buttonurl://https://a.example)\n[B &amp; b](buttonurl:b.example/x:same)\n[C](buttonurl#danger://tg://resolve)",
      ),
    ).toEqual(["Hi", [["A https://a.example", "B & b https://b.example/x"], ["C tg://resolve"]]]);
  });

  test("leave the tags around them closed", () => {
    expect(read("<b>Hi [A</b>](buttonurl://a.example) <i>there</i>")).toEqual([
      "<b>Hi </b> <i>there</i>",
      [["A https://a.example"]],
    ]);
  });

  test.each(["javascript://x.y", "#note", "localhost", "https://", "ftp://x.example"])(
    "do not lead to %s",
    (address) => {
      expect(read(`Hi [A](buttonurl://${address})`)).toBe("pins-button-address");
    },
  );

  test("are data: other brackets stay as they are, and a hundred are enough", () => {
    expect(read("[a] (b) [c](d) &lt;b&gt;")).toEqual(["[a] (b) [c](d) &lt;b&gt;", []]);
    expect(read("x [A](buttonurl://a.example)".repeat(101))).toBe("pins-button-many");
  });

  test("are found in no time in a text made to be slow", () => {
    expect(read("[".repeat(20_000))).toEqual(["[".repeat(20_000), []]);
  });
});
