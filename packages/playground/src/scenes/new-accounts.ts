// Creates accounts with names that attackers use: many scripts, emoji, markup. They are the same in every play.

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

/** Names that contain markup or code. */
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

/** Every n-th account has a hostile name. */
const HOSTILE_EVERY = 17;

/** Creates accounts that are in no chat. */
export const createAccounts = (demo: DemoGroups, size: number): readonly Person[] =>
  Array.from({ length: size }, (_, index) => demo.telegram.person(nameOf(index)));

function nameOf(index: number): { readonly name: string; readonly lastName?: string } {
  if (index % HOSTILE_EVERY === HOSTILE_EVERY - 1)
    return { name: cyclicItem(HOSTILE, Math.floor(index / HOSTILE_EVERY)) };
  const name = cyclicItem(GIVEN, index * 7);
  const lastName = cyclicItem(FAMILY, Math.floor(index / GIVEN.length) + index);
  return lastName === "" ? { name } : { name, lastName };
}

/** The item at an index, starting over at the end of the list. */
export const cyclicItem = <T>(list: readonly [T, ...T[]], index: number): T => list[index % list.length] ?? list[0];
