// The rights of an admin that the bot has to be given.
import { RIGHTS, type Right } from "../../core/member.ts";
import type { Feature } from "../feature.ts";

/** Exactly those that some command or protection botRights, in Telegram's order. */
export function requiredRights(features: readonly Feature[]): readonly Right[] {
  const needed = new Set(
    features.flatMap(({ commands, protections, settings }) => [
      ...commands.flatMap(({ botRights = [] }) => botRights),
      ...protections.flatMap(({ botRights }) => botRights(settings.safeParse({}).data)),
    ]),
  );
  return RIGHTS.filter((right) => needed.has(right));
}
