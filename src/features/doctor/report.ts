// The lines of the report of /doctor.

import { hasRight, isAdmin, type MemberStatus, type Right } from "../../core/member.ts";
import { type Text, text } from "../../core/text.ts";
import { elapsed, type Instant, minutes } from "../../core/time.ts";
import { requiredRights } from "../../kit/acts/required-rights.ts";
import type { NoSettings, Protection } from "../../kit/feature.ts";
import type { Ports } from "../../kit/platform.ts";
import type { Installation } from "../../kit/ports/installation.ts";
import type { Call } from "../../kit/scope.ts";
import { rightName } from "../../kit/words/right-name.ts";

/** A message's date may lie this far from the bot's clock: Telegram's dates count whole seconds, and updates may queue. */
const CLOCK_TOLERANCE = minutes(1);

export type DoctorDeps = Ports<"features" | "installation" | "settings" | "statuses">;

export async function reportLines(deps: DoctorDeps, call: Call<NoSettings, undefined>): Promise<readonly Text[]> {
  const { chat, now, sentAt } = call;
  deps.statuses.forget(chat.id);
  const own = await deps.statuses.own(chat.id);
  return [
    ...(own.ok ? botLines(deps, own.value) : [text("doctor-rights-unknown")]),
    await databaseLine(deps.installation),
    clockLine(now, sentAt),
    ...(await protectionLines(deps, chat.id, own.ok ? own.value : undefined)),
    ...(await checkLines(deps, call)),
  ];
}

const botLines = ({ features, installation }: DoctorDeps, own: MemberStatus): readonly Text[] => [
  ...rightsLines(own, requiredRights(features)),
  privacyModeLine(installation, own),
];

/** The lines of the features' own checks. */
async function checkLines(
  { features, settings }: DoctorDeps,
  { chat, now }: Pick<Call<NoSettings, undefined>, "chat" | "now">,
): Promise<readonly Text[]> {
  const lines = await Promise.all(
    features
      .filter(({ checks }) => checks.length > 0)
      .map(async (feature) => {
        const scope = { chat, now, settings: await settings.of(chat.id, feature) };
        return Promise.all(feature.checks.map((check) => check(scope)));
      }),
  );
  return lines.flat(2);
}

function rightsLines(own: MemberStatus, wanted: readonly Right[]): readonly Text[] {
  if (!isAdmin(own)) return [text("doctor-no-admin")];
  const lacking = wanted.filter((right) => !hasRight(own, right));
  return lacking.length === 0
    ? [text("doctor-rights-ok")]
    : lacking.map((right) => text("doctor-lacks-right", { right: rightName(right) }));
}

const privacyModeLine = ({ hearsEverything }: Installation, own: MemberStatus): Text =>
  hearsEverything || isAdmin(own) ? text("doctor-hearing-ok") : text("doctor-privacy-mode");

async function databaseLine({ database }: Installation): Promise<Text> {
  const found = await database();
  if (!found) return text("doctor-database-away");
  const ms = Math.round(found.latency);
  return found.engine === "embedded"
    ? text("doctor-database-embedded", { ms })
    : text("doctor-database-postgresql", { ms });
}

function clockLine(now: Instant, sentAt: Instant | undefined): Text {
  const drift = sentAt === undefined ? 0 : Math.abs(elapsed(sentAt, now));
  return drift <= CLOCK_TOLERANCE
    ? text("doctor-clock-ok")
    : text("doctor-clock-off", { seconds: Math.round(drift / 1000) });
}

/** One line for each protection. */
async function protectionLines(
  { features, settings }: DoctorDeps,
  chatId: number,
  own: MemberStatus | undefined,
): Promise<readonly Text[]> {
  const protecting = features.filter(({ protections }) => protections.length > 0);
  const lines = await Promise.all(
    protecting.map(async (feature) => {
      const inForce = await settings.of(chatId, feature);
      return feature.protections.map((protection) => protectionLine(protection, inForce, own));
    }),
  );
  return lines.flat();
}

/** Off, on, watched, or on without a right that it needs. Without an answer from Telegram no right counts as missing. */
function protectionLine(
  { title, isOn, isWatched, botRights }: Protection<unknown>,
  settings: unknown,
  own: MemberStatus | undefined,
): Text {
  const name = text(title);
  if (!isOn(settings)) return text("doctor-protection-off", { name });
  if (isWatched?.(settings)) return text("doctor-protection-watched", { name });
  const lacking = own && botRights(settings).find((right) => !hasRight(own, right));
  return lacking
    ? text("doctor-protection-powerless", { name, right: rightName(lacking) })
    : text("doctor-protection-on", { name });
}
