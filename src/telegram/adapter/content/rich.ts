// The texts, links and media of rich messages, which are trees of blocks (Bot API, RichBlock).
import type { RichBlock, RichMessageButton, RichText } from "grammy/types";
import type { Link, MediaKind, ReadFile, SpanKind } from "../../../core/content.ts";
import { addressOf } from "./buttons.ts";
import { filesOf } from "./media.ts";
import { DEEPEST, type RichLine, readLine } from "./rich-text.ts";
import type { Read } from "./texts.ts";

/** What a rich message holds. */
export interface RichRead extends Read {
  readonly files: readonly ReadFile[];
  readonly media: readonly MediaKind[];
  readonly hasButtons: boolean;
  readonly isCovered: boolean;
}

/** Blocks whose whole text is a span of the same meaning. */
const WHOLE: Readonly<Partial<Record<RichBlock["type"], SpanKind>>> = {
  pre: "pre",
  expandable_blockquote: "expandable_blockquote",
  pullquote: "blockquote",
};

export function readRich(roots: readonly RichBlock[]): RichRead {
  const blocks = roots.flatMap((root) => flatten(root, 0));
  const lines = blocks.flatMap(linesOf).filter(({ read, buttons }) => read.text !== "" || buttons.length > 0);
  const buttons = [
    ...lines.flatMap((line) => line.buttons),
    ...blocks.flatMap((block) => (block.type === "buttons" ? block.buttons : [])),
  ].map(readButton);
  const files = blocks.flatMap((block) => filesOf(block));
  const all = [...lines, ...buttons.map(({ label }) => label)];
  return {
    files,
    texts: all.map(({ read }) => read).filter(({ text }) => text !== ""),
    links: [...lines.flatMap(({ links }) => links), ...buttons.flatMap(({ links }) => links)],
    customEmoji: all.flatMap(({ customEmoji }) => customEmoji),
    media: [...files.map(({ media }) => media), ...blocks.flatMap(({ type }) => (type === "map" ? LOCATION : []))],
    hasButtons: buttons.length > 0,
    isCovered: blocks.some((block) => "has_spoiler" in block && block.has_spoiler === true),
  };
}

const LOCATION: readonly MediaKind[] = ["location"];

/** A block and all blocks in it, in the order of reading. */
function flatten(block: RichBlock, depth: number): readonly RichBlock[] {
  if (depth > DEEPEST) return [];
  return [block, ...blocksOf(block).flatMap((inner) => flatten(inner, depth + 1))];
}

function blocksOf(block: RichBlock): readonly RichBlock[] {
  if (block.type === "list") return block.items.flatMap(({ blocks }) => blocks);
  return "blocks" in block ? block.blocks : [];
}

const linesOf = (block: RichBlock): readonly RichLine[] =>
  textsOfBlock(block)
    .filter((text) => text !== undefined)
    .map((text) => readLine(text, WHOLE[block.type]));

/** The texts of a block itself, without those of blocks in it. */
function textsOfBlock(block: RichBlock): readonly (RichText | undefined)[] {
  switch (block.type) {
    case "list":
      return block.items.map(({ label }) => label);
    case "table":
      return [block.caption, ...block.cells.flat().map(({ text }) => text)];
    case "details":
      return [block.summary];
    case "mathematical_expression":
      return [block.expression];
    default:
      return otherTexts(block);
  }
}

function otherTexts(block: Exclude<RichBlock, { type: "table" }>): readonly (RichText | undefined)[] {
  const texts: (RichText | undefined)[] = [];
  if ("text" in block) texts.push(block.text);
  if ("credit" in block) texts.push(block.credit);
  if ("caption" in block) texts.push(block.caption?.text, block.caption?.credit);
  return texts;
}

/** The label of a button, and where it leads. */
function readButton({ text, ...does }: RichMessageButton): {
  readonly label: RichLine;
  readonly links: readonly Link[];
} {
  const label = readLine(text);
  const url = addressOf(does);
  return { label, links: url === undefined ? label.links : [{ url, place: "button", shown: label.read.text }] };
}
