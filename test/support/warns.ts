// The feature of warnings on in-memory ports.
import { type Text, text } from "../../src/core/text.ts";
import { warns } from "../../src/features/warns/feature.ts";
import { warnSettings } from "../../src/features/warns/settings.ts";
import { createWarner } from "../../src/features/warns/warner.ts";
import type { Undo } from "../../src/kit/ports/undo.ts";
import { albumsOf, fakeCases, fakeGateway, fakeLog, fakeModerator, fakeWarnings, noRecords } from "./ports.ts";
import { stage } from "./stage.ts";

/** A group with stored settings, where some members must be left alone. */
export function warningGroup(
  stored: Readonly<Record<string, unknown>> = {},
  objections: ReadonlyMap<number, Text> = new Map(),
) {
  const [cases, warnings, log, gateway] = [fakeCases(), fakeWarnings(), fakeLog(), fakeGateway()];
  const moderator = fakeModerator(cases, objections);
  const undo: Undo = async () => ({ ok: false, refusal: text("moderation-nothing-to-do") });
  const needs = { warnings, cases, log, undo, records: noRecords };
  const settingsOf = async () => warnSettings.parse(group.settings());
  const warner = createWarner({ ...needs, moderator, settingsOf, remove: gateway.remove });
  const group = stage(warns({ ...needs, warner, albums: albumsOf({ trip: [40, 41] }) }), stored);
  return { cases, warnings, log, gateway, moderator, warner, group };
}
