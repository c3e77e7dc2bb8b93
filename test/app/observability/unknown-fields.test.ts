// Fields of messages that the bot does not know are logged once each, by their names.
import { expect, test } from "vitest";
import { createUnknownFieldsLog } from "../../../src/app/observability/unknown-fields.ts";

test("a field is logged the first time that it comes", () => {
  const logged: unknown[] = [];
  const note = createUnknownFieldsLog({ warn: (about: unknown) => logged.push(about) });
  note(["hologram"]);
  note(["hologram", "scent"]);
  note(["scent"]);
  expect(logged).toEqual([{ fields: ["hologram"] }, { fields: ["scent"] }]);
});
