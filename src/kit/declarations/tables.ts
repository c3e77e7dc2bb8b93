// What happens to a table's rows when a basic group becomes a supergroup: declared beside the table, carried out for all of them
// in one transaction. The old row of the chat stays under the new id, since it holds the history; what the new id has
// gathered meanwhile is merged into it.

/**
 * How the rows of both ids come together. `both`: they have nothing in common, all stay. `newer`: of two rows that agree in
 * these columns the one of the supergroup stays. `joined`: a statement by which two rows make one; `$1` is the chat that
 * stays, `$2` the one whose rows it reads, and which are deleted after it.
 */
export type MergePolicy = "both" | { readonly newer: readonly string[] } | { readonly joined: string };

/** Where a table names cases of its chat by their number: a column, or a field of a JSON column. */
export type CaseNumber = string | { readonly json: string; readonly field: string };

/** A table with a `chat_id`. */
export interface TablePolicy {
  readonly onMerge: MergePolicy;
  /**
   * Its rows name messages by their ids, which a supergroup counts anew. `forget`: all rows of the basic group go. Otherwise
   * statements; `$1` is the basic group.
   */
  readonly messages?: "forget" | readonly [string, ...string[]];
  /** Follow where the cases of the supergroup are numbered after those of the basic group. */
  readonly caseNumbers?: readonly CaseNumber[];
  /** The same for what no column says; `$1` is the supergroup, `$2` by how much its cases rise. */
  readonly renumber?: readonly [string, ...string[]];
}

/** Policies by the names of tables. */
export type Tables = Readonly<Record<string, TablePolicy>>;

/** The tables of all who declare some. */
export const tablesOf = (declarations: readonly { readonly tables: Tables }[]): Tables =>
  Object.assign({}, ...declarations.map(({ tables }) => tables));
