// The rights of an admin that the bot has to be given.
import { RIGHTS, type Right } from "../core/member.ts";
import type { Feature } from "./feature.ts";

/** Exactly those that some command or protection needs, in Telegram's order. */
export function neededRights(features: readonly Feature[]): readonly Right[] {
  const needed = new Set(
    features.flatMap(({ commands, protections, settings }) => [
      ...commands.flatMap(({ needs = [] }) => needs),
      ...protections.flatMap(({ needs }) => needs(settings.safeParse({}).data)),
    ]),
  );
  return RIGHTS.filter((right) => needed.has(right));
}
