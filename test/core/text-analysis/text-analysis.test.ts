// The spellings by which texts are compared, and the way back to what was written.
import { describe, expect, test } from "vitest";
import { analyse, excerpt, fold } from "../../../src/core/text-analysis/analysed-text.ts";

const spell = (codes: readonly number[]): string => String.fromCodePoint(...codes);
const [ZERO_WIDTH, ACUTE, BREVE, ZALGO] = ["\u200b", "\u0301", "\u0306", "\u0335\u0489\u0316"] as const;

describe("the plain spelling", () => {
  test.each([
    ["ordinary words", "Good morning", "good morning"],
    ["Russian words", "Доброе УТРО", "доброе утро"],
    ["the letter ё", "Ёлка ещё", "елка еще"],
    ["a letter of its own, й", "мой", "мой"],
    ["й of two characters", `мои${BREVE}`, "мой"],
    ["accents", "Crème brûlée", "creme brulee"],
    ["accents of their own", `cre${ACUTE}me`, "creme"],
    ["letters that Unicode does not take apart", "Straße Łódź smørrebrød", "strasse lodz smorrebrod"],
    ["the Turkish dotted I", "İSTANBUL", "istanbul"],
    ["Greek with accents and the last sigma", "Κόσμος", "κοσμοσ"],
    ["fullwidth letters", "Ｂｉｔｃｏｉｎ", "bitcoin"],
    ["mathematical letters", spell([0x1d41b, 0x1d422, 0x1d42d]), "bit"],
    ["letters in circles", "Ⓑⓘⓣ", "bit"],
    ["a ligature", "oﬃce", "office"],
    ["superscripts", "m²", "m2"],
    ["invisible characters", `b${ZERO_WIDTH}i\u2060t\u00ad`, "bit"],
    ["invisible tags", `bit${spell([0xe0041])}`, "bit"],
    ["marks over marks", `b${ZALGO}it`, "bit"],
    ["repeated white space of every kind", "a \t\n\u00a0 b", "a b"],
    ["a blank of Braille", "a\u2800b", "a b"],
    ["an emoji with its variant", "❤\ufe0f", "❤"],
    ["Hindi with its vowels", "हिन्दी", "हिन्दी"],
    ["Thai with its vowels", "ที่นี่", "ที่นี่"],
    ["Japanese sound marks", "がぎ か\u3099", "がぎ が"],
    ["Korean", "한국", "한국"],
    ["Hebrew points and the Arabic tatweel", "שָׁלוֹם مـرحـبا", "שלום مرحبا"],
    ["a sentence in one character stays", "ﷺ", "ﷺ"],
    ["half of a pair", "a\ud83d", "a\ud83d"],
    ["nothing", "", ""],
  ])("%s: %j is %j", (_name, original, expected) => {
    expect(fold(original, "plain").text).toBe(expected);
  });
});

describe("the look-alike spelling", () => {
  test.each([
    ["Cyrillic letters among Latin ones", "Вitсоin", "bitcoin"],
    ["all of them Greek or Cyrillic", "РАΥРΑІ", "paypai"],
    ["l, I and 1 are one letter", "paypaI paypal paypa1", "paypai paypai paypai"],
    ["small capitals", "ʙɪᴛᴄᴏɪɴ", "bitcoin"],
    ["letters in black squares", spell([0x1f171, 0x1f178, 0x1f183]), "bit"],
    ["digits in words", "fr33 m0n3y", "free money"],
    ["numbers stay numbers", "in 2024 for 100 or 3.50", "in 2024 for 100 or 3.50"],
    ["signs between letters", "c@sh wi!d $ale", "cash wiid saie"],
    ["signs that end or begin a word", "hi! me@ @anna 5$", "hi! me@ @anna 5$"],
    ["an accent on a look-alike", `о${ACUTE}`, "o"],
    ["fullwidth digits", "ｃ０in", "coin"],
  ])("%s: %j is %j", (_name, original, expected) => {
    expect(fold(original, "lookalike").text).toBe(expected);
  });

  test.each([
    ["spaces", "b i t c o i n", "bitcoin"],
    ["dots", "get b.i.t.c.o.i.n now", "get bitcoin now"],
    ["several signs", "b * i * t", "bit"],
    ["digits for letters", "b 1 t c 0 i n", "bitcoin"],
    ["two words", "f r e e   g o l d", "freegoid"],
    ["the end of lone letters", "b i t coin", "bit coin"],
  ])("letters apart by %s are joined: %j", (_name, original, expected) => {
    expect(analyse(original).joined()?.text).toBe(expected);
  });

  test.each(["a b", "I am a man", "x - y", "", "b .... i .... t"])("nothing is joined in %j", (original) => {
    expect(analyse(original).joined()).toBeUndefined();
  });
});

describe("what matched is shown as it was written", () => {
  test.each([
    ["plain", `so b${ZERO_WIDTH}ít is`, "bit", `b${ZERO_WIDTH}ít`],
    ["plain", "a  Straße  b", "strasse", "Straße"],
    ["plain", `x ${spell([0x1d41b, 0x1d422, 0x1d42d])} y`, "bit", spell([0x1d41b, 0x1d422, 0x1d42d])],
    ["lookalike", "buy Вitс0in!", "bitcoin", "Вitс0in"],
    ["plain", "just words", "words", "words"],
    ["plain", `end${ACUTE}`, "end", `end${ACUTE}`],
  ] as const)("%s: in %j, %j is %j", (...[level, original, found, expected]) => {
    const analysed = analyse(original);
    const folded = analysed.at(level);
    const start = folded.text.indexOf(found);
    expect(start).toBeGreaterThanOrEqual(0);
    expect(excerpt(analysed, folded, { start, end: start + found.length })).toBe(expected);
  });

  test("also where letters stood apart", () => {
    const analysed = analyse("now b.i.t.c.o.i.n, please");
    const joined = analysed.joined() ?? { text: "", origins: undefined };
    const start = joined.text.indexOf("bitcoin");
    expect(excerpt(analysed, joined, { start, end: start + 7 })).toBe("b.i.t.c.o.i.n");
  });
});

test.each([
  ["invisible characters", ZERO_WIDTH.repeat(4096), ""],
  ["marks", `a${ACUTE.repeat(4095)}`, "a"],
  ["marks that could join", `и${BREVE.repeat(4095)}`, "й"],
  ["spaces", " ".repeat(4096), " "],
])("a message of %s alone is short", (_name, original, expected) => {
  expect(fold(original, "plain").text).toBe(expected);
});

test("a spelling is made once", () => {
  const analysed = analyse("Crème");
  expect(analysed.at("plain")).toBe(analysed.at("plain"));
});
