// The plain spelling: without case, accents, invisible characters, and the compatibility forms of Unicode.

/** White space, and what looks like it. */
const BLANK = /[\p{White_Space}\u2800\u3164\uffa0]/u;

/** Nothing is seen of them (Unicode, Default_Ignorable_Code_Point), or they only stretch a word (the Arabic tatweel). */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\u0640]/u;

/** Marks that may stand on letters of several scripts, of Cyrillic alone, and the points of Hebrew: not the vowels of Indian scripts and Thai. */
const ACCENT = /[\p{Script=Inherited}\u0483-\u0489\u0591-\u05c7]/u;
const MARK = /\p{M}/u;
const MARKS = /\p{M}/gu;

/** Scripts whose letters stay the same ones without their accents. */
const ACCENTED = /[\p{Script=Latin}\p{Script=Greek}]/u;

/** Letters that Unicode does not take apart, and Cyrillic ones that are written without their accent as often. */
const OTHERS: Readonly<Record<string, string>> = {
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  ı: "i",
  æ: "ae",
  œ: "oe",
  þ: "th",
  ħ: "h",
  ŧ: "t",
  ς: "σ",
  ё: "е",
  ѐ: "е",
  ѝ: "и",
};

/** The longest of what Unicode makes of a single character: a few Arabic ones stand for whole sentences. */
const LONGEST = 4;

/** A character in the plain spelling. */
export function plainSpelling(character: string): string {
  if (BLANK.test(character)) return " ";
  if (INVISIBLE.test(character) || isAccent(character)) return "";
  const compatible = character.normalize("NFKC");
  if (compatible.length > LONGEST) return character;
  let spelled = "";
  for (const part of compatible.toLowerCase()) if (!isAccent(part)) spelled += plainLetter(part);
  return spelled;
}

const isAccent = (character: string): boolean => MARK.test(character) && ACCENT.test(character);

function plainLetter(letter: string): string {
  const other = OTHERS[letter];
  if (other !== undefined) return other;
  return ACCENTED.test(letter) ? letter.normalize("NFD").replace(MARKS, "") : letter;
}
