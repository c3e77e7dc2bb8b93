// Updates per second: the peers, ordinary messages, and messages of which a tenth is acted on; in interleaved rounds.
import { median } from "../percentile.ts";
import { type BenchCase, type BenchContext, roundsOf } from "./bench-case.ts";
import { figureRow, ratioRow } from "./goal.ts";
import type { Rate } from "./rates.ts";
import { type Contender, measureRounds, medianRatio } from "./rounds.ts";
import { failedRow, noteOf, type Row, rounded, skippedRow, spreadOf } from "./row.ts";
import { type Line, lines } from "./throughput-lines.ts";

export const throughput: BenchCase = {
  letters: lines.map(({ letter }) => letter),
  title: "throughput",
  needsPostgresql: false,
  measure: async (context) => {
    const wanted = lines.filter(({ letter }) => context.isWanted(letter));
    const able = wanted.filter(({ needsPostgresql }) => context.hasPostgresql || !needsPostgresql);
    const rounds = await measureRounds(
      able.map((line) => contenderOf(line, context)),
      roundsOf(context),
    );
    for (const [letter, rates] of rounds)
      context.rates.set(
        letter,
        rates.map(({ perSecond }) => perSecond),
      );
    return wanted.flatMap((line) => (able.includes(line) ? rowsOf(line, rounds) : [withoutPostgresql(line)]));
  },
};

const contenderOf = ({ letter, rate }: Line, context: BenchContext): Contender<Rate> => ({
  name: letter,
  measure: async () => {
    const measured = await rate(context);
    console.log(`(${letter}) ${rounded(measured.perSecond)} updates/s (${measured.note})`);
    return measured;
  },
});

const withoutPostgresql = ({ letter, title }: Line): Row => skippedRow(`(${letter}) ${title}`);

/** The rows of a line: one, and one more for each further goal. */
export function rowsOf(
  { letter, title, goals }: Pick<Line, "letter" | "title" | "goals">,
  rounds: ReadonlyMap<string, readonly Rate[]>,
): readonly Row[] {
  const ratesOf = (row: string): readonly number[] => (rounds.get(row) ?? []).map(({ perSecond }) => perSecond);
  const own = ratesOf(letter);
  const value = median(own);
  const what = `(${letter}) ${title}`;
  if (value === undefined) return [failedRow(what)];
  const figure = { value, unit: "updates/s" };
  const usage = rounds.get(letter)?.find(({ perSecond }) => perSecond === value)?.note ?? "";
  const note = noteOf(spreadOf(own), usage);
  if (goals.length === 0) return [figureRow(what, figure, { note })];
  return goals.map(({ base, ...goal }, number) =>
    ratioRow(number === 0 ? what : `(${letter}) against (${base})`, figure, {
      base: `(${base})`,
      ratio: medianRatio(own, ratesOf(base)),
      goal,
      note: number === 0 ? note : "",
    }),
  );
}
