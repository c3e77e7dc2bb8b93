// Divides a text with entities into nested parts, even if entities overlap.
import type { MessageEntity } from "@grammyjs/types";

/** A part of a message's text. */
export type Segment =
  | { readonly kind: "text"; readonly text: string }
  | {
      readonly kind: "part";
      readonly entity: MessageEntity;
      /** The complete text of the part. */
      readonly text: string;
      readonly segments: readonly Segment[];
    };

/**
 * Divides a text by its entities, whose offsets count UTF-16 units. Blocks are outermost; an entity that extends beyond
 * the end of another is split there, and both parts carry the same entity. Entities outside the text are cut or
 * omitted. The line break after a block is omitted, since the block breaks the line itself.
 */
export function segmentsOf(text: string, entities: readonly MessageEntity[]): readonly Segment[] {
  const spans = entities
    .map((entity) => span(entity, entity.offset, entity.offset + entity.length))
    .map(({ entity, from, to }) => span(entity, Math.max(from, 0), Math.min(to, text.length)));
  const blocks = spans.filter(({ entity }) => isBlock(entity));
  const inline = spans.filter(({ entity }) => !isBlock(entity));
  return divide(text, { from: 0, to: text.length }, [...blocks, ...inline.flatMap((one) => cutAt(one, blocks))]);
}

interface Range {
  readonly from: number;
  readonly to: number;
}

interface Span extends Range {
  readonly entity: MessageEntity;
}

const span = (entity: MessageEntity, from: number, to: number): Span => ({ entity, from, to });

const blockTypes: ReadonlySet<string> = new Set(["blockquote", "expandable_blockquote", "pre"]);

/** Whether a part of that kind is displayed as a block. */
const isBlock = ({ type }: MessageEntity): boolean => blockTypes.has(type);

/** The parts of an inline span between the borders of blocks. */
function cutAt({ entity, from, to }: Span, blocks: readonly Range[]): readonly Span[] {
  const borders = blocks.flatMap((block) => [block.from, block.to]).filter((border) => border > from && border < to);
  const points = [from, ...new Set(borders.sort((a, b) => a - b)), to];
  return points.slice(1).map((end, index) => span(entity, points[index] ?? from, end));
}

function divide(text: string, { from, to }: Range, spans: readonly Span[]): readonly Segment[] {
  const [first, ...others] = spans.filter((one) => one.to > one.from).sort(outermostFirst);
  if (!first) return plain(text.slice(from, to));
  const inside = others.filter((one) => one.from < first.to);
  const within = inside.map((one) => span(one.entity, one.from, Math.min(one.to, first.to)));
  const after = others.map((one) => span(one.entity, Math.max(one.from, first.to), one.to));
  const rest = divide(text, { from: first.to, to }, after);
  return [
    ...plain(text.slice(from, first.from)),
    {
      kind: "part",
      entity: first.entity,
      text: text.slice(first.from, first.to),
      segments: divide(text, first, within),
    },
    ...(isBlock(first.entity) ? withoutBreak(rest) : rest),
  ];
}

/** By start; of those with the same start blocks first, then longer ones. */
function outermostFirst(a: Span, b: Span): number {
  return a.from - b.from || Number(isBlock(b.entity)) - Number(isBlock(a.entity)) || b.to - a.to;
}

const plain = (text: string): readonly Segment[] => (text === "" ? [] : [{ kind: "text", text }]);

function withoutBreak([first, ...others]: readonly Segment[]): readonly Segment[] {
  if (!first) return [];
  if (first.kind === "part") {
    return isBlock(first.entity)
      ? [first, ...others]
      : [{ ...first, segments: withoutBreak(first.segments) }, ...others];
  }
  return [...plain(first.text.replace(/^\n/, "")), ...others];
}
