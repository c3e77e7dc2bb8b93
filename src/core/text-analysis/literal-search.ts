// Finds many literals in a text in one pass (Aho and Corasick, 1975).

/** Is told of each literal that is found, by its place in the list, and where it ends. */
export type Visit = (literal: number, end: number) => void;

export interface LiteralSearch {
  readonly each: (text: string, visit: Visit) => void;
}

/**
 * The automaton in flat arrays. States are numbered breadth first, so that the children of one follow each other: those of
 * `s` are `children[s]` up to `children[s + 1]`, sorted by the code unit that leads to them.
 */
interface Automaton {
  readonly children: Uint32Array;
  readonly units: Uint16Array;
  readonly failure: Uint32Array;
  /** The literal that ends in a state, and the next state on the way of failures in which one ends; 0 where there is none. */
  readonly literal: Uint32Array;
  readonly shorter: Uint32Array;
}

const ROOT = 0;

/** Makes a search for different, non-empty literals. */
export function createLiteralSearch(literals: readonly string[]): LiteralSearch {
  const automaton = withFailures(trieOf(literals));
  const first = firstSteps(automaton);
  return {
    each: (text, visit) => {
      let state = ROOT;
      for (let place = 0; place < text.length; place++) {
        const unit = text.charCodeAt(place);
        state = state === ROOT ? first(unit) : step(automaton, state, unit);
        if (state !== ROOT) report(automaton, state, (literal) => visit(literal, place + 1));
      }
    },
  };
}

/** Tells of the literals that end in a state: the longest first. */
function report({ literal, shorter }: Automaton, state: number, found: (literal: number) => void): void {
  let ending = literal[state] ? state : shorter[state];
  while (ending) {
    found((literal[ending] ?? 0) - 1);
    ending = shorter[ending];
  }
}

/** The state that a code unit leads to, by failures where the state itself has no such child. */
function step(automaton: Automaton, from: number, unit: number): number {
  for (let state = from; ; state = automaton.failure[state] ?? ROOT) {
    const next = childOf(automaton, state, unit);
    if (next !== ROOT || state === ROOT) return next;
  }
}

function childOf({ children, units }: Automaton, state: number, unit: number): number {
  let [low, high] = [children[state] ?? 0, children[state + 1] ?? 0];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const found = units[middle] ?? 0;
    if (found === unit) return middle;
    if (found < unit) low = middle + 1;
    else high = middle;
  }
  return ROOT;
}

/** The first step of all, which most characters are: by pages of 256 code units instead of a search. */
function firstSteps(automaton: Automaton): (unit: number) => number {
  const pages: (Uint32Array | undefined)[] = [];
  const { children, units } = automaton;
  for (let state = children[ROOT] ?? 0; state < (children[ROOT + 1] ?? 0); state++) {
    const unit = units[state] ?? 0;
    pages[unit >>> 8] ??= new Uint32Array(256);
    (pages[unit >>> 8] as Uint32Array)[unit & 255] = state;
  }
  return (unit) => pages[unit >>> 8]?.[unit & 255] ?? ROOT;
}

/** Sorted literals that begin alike: a state of the trie. */
interface Range {
  readonly from: number;
  readonly to: number;
  readonly depth: number;
}

type Trie = Pick<Automaton, "children" | "units" | "literal">;

/** Sorted, literals that begin alike are neighbours, and the trie is read off them level by level. */
function trieOf(literals: readonly string[]): Trie {
  const order = literals.map((_, place) => place).sort((a, b) => compare(literals[a] ?? "", literals[b] ?? ""));
  const sorted = order.map((place) => literals[place] ?? "");
  const states: Range[] = [{ from: 0, to: sorted.length, depth: 0 }];
  const children: number[] = [];
  const units: number[] = [0];
  const literal: number[] = [];
  for (const state of states) {
    const isEnd = sorted[state.from]?.length === state.depth;
    children.push(states.length);
    literal.push(isEnd ? (order[state.from] ?? 0) + 1 : 0);
    for (const child of childrenOf(sorted, isEnd ? { ...state, from: state.from + 1 } : state)) {
      states.push(child);
      units.push(sorted[child.from]?.charCodeAt(state.depth) ?? 0);
    }
  }
  children.push(states.length);
  return { children: Uint32Array.from(children), units: Uint16Array.from(units), literal: Uint32Array.from(literal) };
}

/** The parts of a range that go on with the same code unit. */
function childrenOf(sorted: readonly string[], { from, to, depth }: Range): readonly Range[] {
  const parts: Range[] = [];
  for (let start = from; start < to; ) {
    const unit = sorted[start]?.charCodeAt(depth);
    let end = start + 1;
    while (end < to && sorted[end]?.charCodeAt(depth) === unit) end++;
    parts.push({ from: start, to: end, depth: depth + 1 });
    start = end;
  }
  return parts;
}

/** By code units, as the search compares them. */
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function withFailures(trie: Trie): Automaton {
  const { length } = trie.literal;
  const automaton = { ...trie, failure: new Uint32Array(length), shorter: new Uint32Array(length) };
  for (let state = ROOT; state < length; state++) {
    const end = trie.children[state + 1] ?? 0;
    for (let child = trie.children[state] ?? 0; child < end; child++) fail(automaton, state, child);
  }
  return automaton;
}

/** Where the search goes on after a child of the state: all that is nearer to the root is known. */
function fail(automaton: Automaton, state: number, child: number): void {
  const { units, literal, failure, shorter } = automaton;
  const falls = state === ROOT ? ROOT : step(automaton, failure[state] ?? ROOT, units[child] ?? 0);
  failure[child] = falls;
  shorter[child] = literal[falls] ? falls : (shorter[falls] ?? ROOT);
}
