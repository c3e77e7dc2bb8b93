// Spans: what took how long within what, for those who follow one update through the program.

/** What a span is about: ids, kinds and counts. Never a text, a name or a token. */
export type Attributes = Readonly<Record<string, string | number>>;

export interface Tracer {
  /** Runs the work as a span; spans begun within it are its children. What the work throws is thrown on. */
  readonly span: <T>(name: string, attributes: Attributes, work: () => Promise<T>) => Promise<T>;
}

/** Only runs the work. */
export const noTracer: Tracer = { span: (_name, _attributes, work) => work() };
