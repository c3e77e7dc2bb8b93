// Looks over the whole installation from outside: every line is a check with its result, and what helps where it fails.
import { systemClock } from "../app/clock.ts";
import { type Config, readConfig } from "../app/environment/config.ts";
import { errorMessageOf } from "../app/observability/error-message.ts";
import { createTranslator } from "../i18n/translator.ts";
import { type Run, readArguments } from "./arguments.ts";
import { examinePorts, examineTelegram } from "./examine-network.ts";
import { examineDatabase, examineDisk } from "./examine-storage.ts";
import type { Finding } from "./finding.ts";

/** Prints a line for each thing looked at; false where one is wrong. */
export const doctor: Run = async (args, { variables, say }) => {
  readArguments(args, { usage: "doctor", least: 0, most: 0 });
  const config = configOf(variables);
  const findings = "refusal" in config ? [{ state: "wrong" as const, what: config.refusal }] : await examine(config);
  for (const { state, what, remedy } of findings) say(`${MARKS[state]} ${what}${remedy ? ` ${remedy}` : ""}`);
  const wrong = findings.filter(({ state }) => state === "wrong").length;
  say(wrong === 0 ? "Nothing is wrong." : `${wrong} ${wrong === 1 ? "thing is" : "things are"} wrong.`);
  return wrong === 0;
};

const MARKS = { fine: "ok   ", note: "note ", wrong: "WRONG" } as const;

function configOf(variables: NodeJS.ProcessEnv): Config | { readonly refusal: string } {
  try {
    return readConfig(variables, createTranslator().locales);
  } catch (error) {
    return { refusal: errorMessageOf(error) };
  }
}

async function examine(config: Config): Promise<readonly Finding[]> {
  const now = systemClock.now;
  return [
    { state: "fine", what: "The variables are understood." },
    ...(await examineTelegram(config, now)),
    ...(await examineDatabase(config)),
    ...(await examineDisk(config)),
    ...(await examinePorts(config)),
  ];
}
