// Splits long messages: at a gap where one is near, and never inside a tag.

/** The most that one message holds (Bot API, sendMessage: 1-4096 characters after entities parsing). */
export const MESSAGE_LIMIT = 4096;

interface Tag {
  readonly open: string;
  readonly close: string;
}

/** A tag, or one visible character (an entity such as `&amp;` is one). */
const TOKEN = /<(\/?)([a-z][a-z-]*)[^>]*>|&(?:amp|lt|gt|quot);|[\s\S]/gu;

/**
 * Splits Telegram's HTML into messages of at most `limit` characters: at a paragraph, else a line, else a word. A part
 * without visible characters is left out.
 */
export function splitHtml(html: string, limit = MESSAGE_LIMIT): readonly string[] {
  const parts: string[] = [];
  let rest = html;
  for (let part = firstPart(rest, limit); part !== undefined; part = firstPart(rest, limit)) {
    parts.push(part.head);
    rest = part.tail;
  }
  const visible = [...parts, rest].filter((part) => part.replace(/<[^>]*>/g, "").trim() !== "");
  return visible.length > 0 ? visible : [html];
}

/** Where a text may be cut, from best to worst; the cut is behind the gap. */
const GAPS = ["\n\n", "\n", " "] as const;

/** A point behind a visible character: its position in the HTML, the visible length before it, and the tags that are open there. */
interface CutPoint {
  readonly at: number;
  readonly length: number;
  readonly tags: readonly Tag[];
}

/** The first message and the rest, both with balanced tags; undefined where everything fits in one. */
function firstPart(html: string, limit: number): { readonly head: string; readonly tail: string } | undefined {
  if (html.length <= limit) return undefined;
  const { points, isAll } = cutPointsWithin(html, limit);
  const last = points.at(-1);
  if (last === undefined || isAll) return undefined;
  const roomy = points.filter(({ length }) => length > limit / 2);
  for (const gap of GAPS) {
    const point = roomy.findLast(({ at }) => html.endsWith(gap, at));
    if (point) return cutAt(html, point);
  }
  return cutAt(html, last);
}

/** The points up to the limit, and whether these are all. */
function cutPointsWithin(
  html: string,
  limit: number,
): { readonly points: readonly CutPoint[]; readonly isAll: boolean } {
  const points: CutPoint[] = [];
  for (const point of cutPointsOf(html)) {
    if (point.length > limit) return { points, isAll: false };
    points.push(point);
  }
  return { points, isAll: true };
}

function* cutPointsOf(html: string): Generator<CutPoint> {
  let tags: readonly Tag[] = [];
  let length = 0;
  for (const token of html.matchAll(TOKEN)) {
    const [found, slash, name] = token;
    if (name !== undefined) tags = slash ? tags.slice(0, -1) : [...tags, { open: found, close: `</${name}>` }];
    else {
      length += found.length > 2 ? 1 : found.length;
      yield { at: token.index + found.length, length, tags };
    }
  }
}

const cutAt = (html: string, { at, tags }: CutPoint): { head: string; tail: string } => ({
  head: `${html.slice(0, at).trimEnd()}${tags
    .map(({ close }) => close)
    .reverse()
    .join("")}`,
  tail: `${tags.map(({ open }) => open).join("")}${html.slice(at).trimStart()}`,
});
