// Prints the figures of a replay as text.
import type { Figures } from "./figures.ts";

export function report(figures: Figures): string {
  const { file, policy, fed, bot, calls, refusedCalls, labels, violations, errors } = figures;
  const { keptOut, authors, ...kinds } = fed;
  return [
    `File       ${file.title} (${file.layout}); left out: ${listed(file.skipped)}`,
    ...policy.map(({ command, answer }) => `Policy     ${command}  →  ${answer}`),
    `Replayed   ${listed(kinds)}; ${authors} authors; ${keptOut} refused, as their authors were muted or banned`,
    `Cases      ${listed(bot.cases)}`,
    `Acts       ${bot.messagesDeleted} messages deleted, ${bot.peopleMuted} people muted, ${bot.peopleBanned} banned, ${bot.notices} notices, ${bot.answers} answers to one person`,
    ...(labels === undefined
      ? []
      : [
          `Labels     spam hit ${labels.spam.hit} of ${labels.spam.all}, ham hit ${labels.ham.hit} of ${labels.ham.all}`,
        ]),
    `Calls      ${listed(calls)}`,
    `Refused    ${listed(refusedCalls)}`,
    ...problems("Violations of the Bot API", violations),
    ...problems("Errors logged", errors),
    `Exit       ${figures.exitCode ?? "none"}`,
    `Time       ${figures.seconds.toFixed(1)} s, ${figures.updatesPerSecond} updates/s`,
  ].join("\n");
}

const listed = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(", ") || "nothing";

const problems = (title: string, all: readonly string[]): readonly string[] => [
  `${title}: ${all.length}`,
  ...[...new Set(all)].slice(0, 20).map((one) => `  ${one}`),
];
