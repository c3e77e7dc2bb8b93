// Names of time zones, as people write them.
import { nearest } from "./nearest.ts";

/** The name as the time zone database has it, whatever its case; undefined where there is no such zone. */
export function zoneNamed(word: string): string | undefined {
  const wanted = fold(word);
  if (wanted === "utc" || wanted === "gmt") return "UTC";
  return zones().find((zone) => fold(zone) === wanted) ?? otherName(word);
}

/** Older names, such as Asia/Calcutta: Intl knows them, and lists them under another one. */
function otherName(word: string): string | undefined {
  if (!/^[a-z]+\/[a-z/_+-]+$/i.test(word)) return undefined;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: word }).resolvedOptions().timeZone;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** How many names are proposed. */
const PROPOSED = 3;

/** The names nearest to a word that is none: of a city, or of a whole zone; at least one. */
export function nearestZones(word: string): readonly string[] {
  const wanted = fold(word);
  const city = cityOf(wanted);
  const inside = city.length < SHORTEST ? [] : zones().filter((zone) => fold(zone).includes(city));
  const misspelt =
    nearest(wanted, zones().map(fold)) ??
    nearest(
      city,
      zones().map((zone) => cityOf(fold(zone))),
    );
  const near =
    misspelt === undefined ? [] : zones().filter((zone) => [fold(zone), cityOf(fold(zone))].includes(misspelt));
  const found = [...new Set([...near, ...inside])].slice(0, PROPOSED);
  return found.length > 0 ? found : FALLBACK;
}

/** What is proposed for a word that is like no name. */
const FALLBACK = ["Europe/Berlin", "America/New_York", "UTC"];

/** Fewer letters are in too many names. */
const SHORTEST = 3;

const zones = (): readonly string[] => Intl.supportedValuesOf("timeZone");

const fold = (word: string): string =>
  word
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, "_");

const cityOf = (zone: string): string => zone.split("/").at(-1) ?? zone;
