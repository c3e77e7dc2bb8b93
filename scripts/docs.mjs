// npm run docs: writes docs/reference.md.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "./build.mjs";
import "./plain-errors.mjs";
import { helpWith } from "./help.mjs";
import { reference } from "./reference.mjs";

helpWith(`npm run docs

Writes docs/reference.md from the features.`);

await build(["bot"]);
const [{ features }, { createTranslator }, { text }, { valueText }, { formsOf }] = await Promise.all([
  import("../dist/features/index.js"),
  import("../dist/i18n/translator.js"),
  import("../dist/core/text.js"),
  import("../dist/telegram/menu/controls.js"),
  import("../dist/features/help/texts.js"),
]);

/** Declarations hold on to their ports and do not use them. */
const anything = new Proxy(() => undefined, {
  get: (_target, name) => (name === Symbol.toPrimitive ? () => "anything" : anything),
});

const started = features.map((one) => one.start(anything, anything));
const page = reference({ features: started, translator: createTranslator(), text, valueText, formsOf });
writeFileSync(fileURLToPath(new URL("../docs/reference.md", import.meta.url)), page);
