// Reads sample files: one message per line, as JSON with a label, as label and text separated by a tab, or as plain text.
import { type Fields, fieldsOf, textOf } from "../fields.ts";
import { InputRefused, type Label, type ReplayEvent, type ReplayInput } from "./replay-input.ts";

interface Sample {
  readonly text: string;
  readonly label: Label | undefined;
}

/** The date of the first message, and the seconds between two messages: samples have no dates. */
const [BEGIN, GAP] = [Date.UTC(2024, 0, 1) / 1000, 10];

/** The samples of a file. Each has an author of its own, since samples do not name authors. */
export function readLines(text: string, name: string): ReplayInput {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  refuseCsv(lines);
  const samples = lines.map(readerOf(lines, labelIn(name)));
  const events = samples.filter((sample) => sample.text.trim() !== "").map(toHappening);
  const isLabelled = samples.some(({ label }) => label !== undefined);
  return { layout: isLabelled ? "labelled-lines" : "lines", title: "Samples", events, skipped: {} };
}

/** CSV needs rules for commas and quotes, which JSON has. */
function refuseCsv([first = ""]: readonly string[]): void {
  if (!/^"?(label|target|class|category|kategori|text|message|spam)"?\s*[,;]/i.test(first)) return;
  throw new InputRefused(
    'The file looks like CSV: give each message as one line of JSON instead, such as {"label": "spam", "text": "…"}.',
  );
}

/** The reader for the format of the first line. */
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

/** The label in the file's name: spam-samples.txt, ham-samples.txt. */
const labelIn = (name: string): Label | undefined => {
  const [, word] = /(?:^|[^a-z])(spam|ham)(?:$|[^a-z])/i.exec(name) ?? [];
  return labelOf(word);
};

const toHappening = ({ text, label }: Sample, index: number): ReplayEvent => ({
  kind: "message",
  number: index + 1,
  at: BEGIN + index * GAP,
  text,
  entities: [],
  label,
  author: { kind: "person", key: `sample${index + 1}`, name: `Author ${index + 1}`, id: undefined },
});
