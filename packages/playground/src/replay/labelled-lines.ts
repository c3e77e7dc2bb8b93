// Reads sample files: one message a line, as JSON with a label, as label and text with a tab between them, or bare.
import { type Fields, fieldsOf, textOf } from "../fields.ts";
import { type Happening, InputRefused, type Label, type Material } from "./material.ts";

interface Sample {
  readonly text: string;
  readonly label: Label | undefined;
}

/** When the first message is written, and how many seconds lie between two: samples have no time of their own. */
const [BEGIN, GAP] = [Date.UTC(2024, 0, 1) / 1000, 10];

/** The samples of a file. Each comes from somebody else, since samples do not say who wrote them. */
export function readLines(text: string, name: string): Material {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  refuseCsv(lines);
  const samples = lines.map(readerOf(lines, labelIn(name)));
  const happenings = samples.filter((sample) => sample.text.trim() !== "").map(toHappening);
  const isLabelled = samples.some(({ label }) => label !== undefined);
  return { layout: isLabelled ? "labelled-lines" : "lines", title: "Samples", happenings, skipped: {} };
}

/** Commas and quotes need rules of their own, which JSON has. */
function refuseCsv([first = ""]: readonly string[]): void {
  if (!/^"?(label|target|class|category|kategori|text|message|spam)"?\s*[,;]/i.test(first)) return;
  throw new InputRefused(
    'The file looks like CSV: give each message as one line of JSON instead, such as {"label": "spam", "text": "…"}.',
  );
}

/** Which kind of line the file is made of, by its first. */
function readerOf([first = ""]: readonly string[], label: Label | undefined): (line: string, index: number) => Sample {
  if (first.startsWith("{")) return jsonLine;
  if (/^(spam|ham|0|1)\t/i.test(first)) return tabLine;
  return (line) => ({ text: line, label });
}

function jsonLine(line: string, index: number): Sample {
  const fields = parsed(line, index);
  const text = textOf(fields["text"]) ?? textOf(fields["message"]);
  if (text === undefined)
    throw new InputRefused(`Message ${index + 1} of the file has no "text": each line needs one, and a "label".`);
  return { text, label: labelOf(fields["label"]) };
}

function parsed(line: string, index: number): Fields {
  try {
    return fieldsOf(JSON.parse(line));
  } catch {
    throw new InputRefused(
      `Message ${index + 1} of the file is not JSON, although the first one is: is the file cut off?`,
    );
  }
}

function tabLine(line: string): Sample {
  const [label = "", ...rest] = line.split("\t");
  return { text: rest.join("\t"), label: labelOf(label) };
}

const labelOf = (value: unknown): Label | undefined => {
  const word = String(value).toLowerCase();
  if (["spam", "1", "true"].includes(word)) return "spam";
  return ["ham", "0", "false"].includes(word) ? "ham" : undefined;
};

/** Files of one kind say so in their names: spam-samples.txt, ham-samples.txt. */
const labelIn = (name: string): Label | undefined => {
  const [, word] = /(?:^|[^a-z])(spam|ham)(?:$|[^a-z])/i.exec(name) ?? [];
  return labelOf(word);
};

const toHappening = ({ text, label }: Sample, index: number): Happening => ({
  kind: "message",
  number: index + 1,
  at: BEGIN + index * GAP,
  text,
  entities: [],
  label,
  author: { kind: "person", key: `sample${index + 1}`, name: `Author ${index + 1}`, id: undefined },
});
