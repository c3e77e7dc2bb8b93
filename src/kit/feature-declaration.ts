// A feature is declared as a value: what it keeps, what it asks for, what it is made of.
import { z } from "zod";
import type { CaseKindSpecs } from "./declarations/case-kinds.ts";
import type { Tables } from "./declarations/tables.ts";
import type { Contributions, Feature, NoSettings, Parts } from "./feature.ts";
import type { Platform, PortName, Ports } from "./platform.ts";

/** What `setup` is given: the ports that the feature uses and nothing else, its store, and its settings in any chat. */
export type Given<Name extends PortName, S, Store> = Ports<Name> & {
  readonly store: Store;
  /** The feature's own settings in a chat, as they are now. */
  readonly settingsIn: (chatId: number) => Promise<S>;
};

/** The declaration of a feature. `Q` is what stores read and write with. */
interface FeatureSpec<Name extends PortName, S, Store, Q> {
  readonly id: string;
  /** Every setting with its bounds and its default; none where it is left out. */
  readonly settings?: z.ZodType<S>;
  readonly uses?: readonly Name[];
  /** The kinds of its own acts. */
  readonly caseKinds?: CaseKindSpecs;
  /** The tables of its store. */
  readonly tables?: Tables;
  /** Makes its store, once, before `setup`. */
  readonly store?: (statements: Q) => Store;
  readonly contributes?: Partial<Contributions<S>>;
  /** Makes its parts, once. Ports are held on to here, and used when something happens. */
  readonly setup?: (given: Given<Name, S, Store>) => Partial<Parts<S>>;
}

/** A feature before it is set up: an entry of the list. */
export interface FeatureDeclaration<Q = unknown> {
  readonly id: string;
  readonly settings: z.ZodType;
  readonly tables: Tables;
  readonly caseKinds: CaseKindSpecs;
  /** Makes the feature's store, and sets it up with the ports that it uses. */
  readonly start: (platform: Platform, statements: Q) => Feature;
}

/** A declaration that says what its `setup` takes. */
interface Declared<Name extends PortName, S, Store, Q> extends FeatureDeclaration<Q> {
  readonly setUp: (given: Given<Name, S, Store>) => Feature;
}

const NOTHING: Parts<unknown> = {
  title: undefined,
  commands: [],
  rules: [],
  callbacks: [],
  links: [],
  prompts: [],
  pages: [],
  listeners: {},
  wants: () => true,
  configured: undefined,
  jobs: [],
  protections: [],
  checks: [],
  gates: [],
  auditHooks: [],
  reversals: [],
  warner: undefined,
  leftChatCard: undefined,
};

const NONE: z.ZodType = z.object({});

/**
 * Declares a feature. The type of its settings is hidden here, once for all its parts: every part is handed settings that
 * the schema of the same feature has parsed.
 */
export function feature<const Name extends PortName = never, S = NoSettings, Store = undefined, Q = unknown>(
  spec: FeatureSpec<Name, S, Store, Q>,
): Declared<Name, S, Store, Q> {
  const {
    id,
    settings = NONE as z.ZodType<S>,
    caseKinds = {},
    tables = {},
    uses = [],
    store,
    contributes = {},
    setup,
  } = spec;
  const setUp = (given: Given<Name, S, Store>): Feature => {
    const parts = { ...NOTHING, ...(setup?.(given) as Partial<Parts<unknown>>) };
    return Object.freeze({ ...parts, id, settings, contributes: contributes as Partial<Contributions<unknown>> });
  };
  const start = (platform: Platform, statements: Q): Feature => {
    const ports = Object.fromEntries(uses.map((name) => [name, platform[name]]));
    const settingsIn = async (chatId: number) => platform.settings.of(chatId, { id, settings });
    return setUp({ ...ports, settingsIn, store: store?.(statements) } as Given<Name, S, Store>);
  };
  return Object.freeze({ id, settings, caseKinds, tables, setUp, start });
}
