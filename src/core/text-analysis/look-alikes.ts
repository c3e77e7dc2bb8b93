// Letters that look like Latin ones: the look-alike spelling writes them as these.
import { plainSpelling } from "./plain.ts";

/** By Latin letter: what can be taken for it. Capitals are told apart from small letters where they look like different ones. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  a: "аАɑαΑᴀԱɐᎪꓮӐӒ",
  b: "вВьЬЪъʙβΒƄƀᏴꓐ🅱Ᏼ",
  c: "сСϲϹᴄꮯᏟꓚҫҪ¢",
  d: "ԁԀᴅᎠꓓɗժ",
  e: "еЕёЁεΕєЄᴇɘǝҽҼᎬꓰҿ",
  f: "ꜰғҒϝƒꓝ",
  g: "ɡɢԍԌցᏀꓖɠ",
  h: "һҺнНΗʜհӊᎻꓧɦ",
  i: "іІїЇιΙɪıӀӏᎥΙɨⵏꓲｌlLᒪʟ",
  j: "јЈᴊϳյᎫꓙɟ",
  k: "кКκΚᴋᏦꓗқҚӄ",
  m: "мМΜᴍᎷꓟӎ",
  n: "пПΝηɴոռᴎꓠИи",
  o: "оОοΟσΣօՕᴏסѳѲθΘɵфФΦφⵔꓳөӨ",
  p: "рРρΡᴘᏢꓑ",
  q: "ԛԚզգ",
  r: "гГʀᎡꓣɾяЯ",
  s: "ѕЅꜱѕᏕꓢʂ",
  t: "тТτΤᴛᎢꓔҭҬ",
  u: "υᴜսμцЦꓴ",
  v: "νѵѴᴠᏙꓦ",
  w: "ԝԜшШщЩωΩᴡᎳꓪѡա",
  x: "хХχΧҳҲ×ꓫ᙭",
  y: "уУүҮУΥγʏᎽꓬчЧў",
  z: "ΖᴢᏃꓜʐ",
};

const BY_LOOK: ReadonlyMap<string, string> = new Map(
  Object.entries(LOOK_ALIKES).flatMap(([latin, others]) => [...others].map((other) => [other, latin] as const)),
);

/** Letters in black circles and squares, which Unicode does not count as forms of letters. */
const BOXED = [0x1f150, 0x1f170] as const;
const LETTERS = 26;
const SMALL_A = 97;

/** A character in the look-alike spelling; digits and signs wait for their neighbours. */
export function lookalikeSpelling(character: string): string {
  const direct = BY_LOOK.get(character) ?? boxedLetter(character);
  if (direct !== undefined) return direct;
  let spelled = "";
  for (const letter of plainSpelling(character)) spelled += BY_LOOK.get(letter) ?? letter;
  return spelled;
}

function boxedLetter(character: string): string | undefined {
  const code = character.codePointAt(0) ?? 0;
  const first = BOXED.find((start) => code >= start && code < start + LETTERS);
  return first === undefined ? undefined : (BY_LOOK.get(latin(code - first)) ?? latin(code - first));
}

const latin = (place: number): string => String.fromCharCode(SMALL_A + place);
