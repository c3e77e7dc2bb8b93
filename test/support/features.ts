// The features as they are declared, for tests that look at all of them at once; and ports for one of them alone.

import type { z } from "zod";
import { features } from "../../src/features/index.ts";
import type { Feature, Parts } from "../../src/kit/feature.ts";
import { feature } from "../../src/kit/feature-declaration.ts";
import type { Platform, PortName, Ports } from "../../src/kit/platform.ts";
import { portWith } from "./port-with.ts";

/** Stands in for every port, whatever its type: declarations hold on to their ports and do not use them. */
const anything: never = new Proxy(() => undefined, {
  get: (_target, name) => (name === Symbol.toPrimitive ? () => "anything" : anything),
}) as never;

/** All features, in the order of the list. */
export const declaredFeatures: readonly Feature[] = features.map((one) => one.start(anything, anything));

/** Settings of any feature: nobody reads them. */
const noSettings = async () => ({}) as never;

/** What `setup` is given besides ports where a test concerns neither store nor settings of its own. */
export const NOTHING_KEPT = { store: undefined, settingsIn: noSettings };

/** The ports that a test gives; those among `others` are not expected to be used. */
export const portsOf = <Given extends PortName, Other extends PortName = never>(
  given: Pick<Platform, Given>,
  ...others: readonly Other[]
): Ports<Given | Other> =>
  ({ ...Object.fromEntries(others.map((name) => [name, portWith({}, `port ${name}`)])), ...given }) as Ports<
    Given | Other
  >;

/** A feature of these parts, which asks for nothing. */
export const featureOf = <S>(id: string, settings: z.ZodType<S>, parts: Partial<Parts<S>>): Feature =>
  feature({ id, settings, setup: () => parts }).setUp(NOTHING_KEPT);
