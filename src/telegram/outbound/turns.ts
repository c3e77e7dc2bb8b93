// Which lane comes first at a turn: the higher one, but one turn in six belongs to those below.
import { LANES, type Lane } from "./methods.ts";

/** How many turns there are to one that is offered to the lower lanes first, so that none of them starves. */
const ROUND = 6;

const [FIRST, ...LOWER] = LANES;

/** The lanes in the order in which the turn is offered to them. */
export function orderAt(turn: number): readonly Lane[] {
  if (turn % ROUND !== ROUND - 1) return LANES;
  const begin = Math.floor(turn / ROUND) % LOWER.length;
  return [...LOWER.slice(begin), ...LOWER.slice(0, begin), FIRST];
}
