// Crowds of accounts with names as raiders bear them: many scripts, emoji, names that try to break the page. The same in every play.

import type { Person } from "telegram-emulator/people/person";
import type { DemoGroups } from "../demo/demo-groups.ts";

const GIVEN = [
  "Jessica",
  "Brandon",
  "Chloé",
  "Søren",
  "Zoë",
  "Iñigo",
  "Łukasz",
  "Nguyễn",
  "Oğuz",
  "Maja",
  "Светлана",
  "Дмитро",
  "Ганна",
  "Тимур",
  "Βασίλης",
  "Ελένη",
  "Արամ",
  "ნინო",
  "محمد",
  "فاطمة",
  "علي",
  "نور",
  "דוד",
  "נועה",
  "آرش",
  "प्रिया",
  "অনিক",
  "สมชาย",
  "小明",
  "美咲",
  "하준",
  "志強",
  "さくら",
  "민지",
  "✨ Stella ✨",
  "🔥🔥🔥",
  "💎 VIP 💎",
  "Ⓛⓤⓒⓚⓨ",
] as const;

const FAMILY = ["", "K.", "Smith", "Петренко", "2024", "العربي", "王", "🍀", "Garcia", "_official"] as const;

/** Names that somebody hopes will be taken for more than text. */
const HOSTILE = [
  "<b>x</b>",
  "</code><a href='https://example.org'>win</a>",
  "\u202Enimda\u202C",
  "Moderator\u200B",
  "{ $user }",
  "%s %d %(name)s",
  "Z̸̢̛a̶͎͝l̵̰̄g̸̠̈o̷͔̊",
  "&lt;script&gt;",
  "👨‍👩‍👧‍👦".repeat(5),
  "ﷺ".repeat(8),
] as const;

/** How many of a crowd bear one hostile name: every so many-th. */
const HOSTILE_EVERY = 17;

/** Accounts that are in no chat yet. */
export const crowd = (demo: DemoGroups, size: number): readonly Person[] =>
  Array.from({ length: size }, (_, index) => demo.telegram.person(nameOf(index)));

function nameOf(index: number): { readonly name: string; readonly lastName?: string } {
  if (index % HOSTILE_EVERY === HOSTILE_EVERY - 1) return { name: pick(HOSTILE, Math.floor(index / HOSTILE_EVERY)) };
  const name = pick(GIVEN, index * 7);
  const lastName = pick(FAMILY, Math.floor(index / GIVEN.length) + index);
  return lastName === "" ? { name } : { name, lastName };
}

/** One of a list, over and over. */
export const pick = <T>(list: readonly [T, ...T[]], index: number): T => list[index % list.length] ?? list[0];
