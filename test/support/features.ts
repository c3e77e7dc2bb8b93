// The features as they are declared, for tests that look at all of them at once.
import { features } from "../../src/features/index.ts";
import type { Feature } from "../../src/kit/feature.ts";

/** Stands in for every port: declarations hold on to their ports and do not use them. */
const anything: never = new Proxy(() => undefined, {
  get: (_target, name) => (name === Symbol.toPrimitive ? () => "anything" : anything),
}) as never;

/** All features, in the order of the list. */
export const declaredFeatures: readonly Feature[] = features(anything);
