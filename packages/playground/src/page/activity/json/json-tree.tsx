// A collapsible tree of JSON.
import { Icon } from "../../chat/parts/icon.tsx";
import { copyText } from "../../state/clipboard.ts";
import { entriesOf, prettyJson } from "./json-text.ts";

interface JsonProps {
  readonly title: string;
  readonly value: unknown;
}

export function Json({ title, value }: JsonProps) {
  return (
    <div class="json">
      <div class="json-head">
        <span>{title}</span>
        <button
          type="button"
          class="icon-button json-copy"
          aria-label={`Copy: ${title}`}
          title="Copy"
          onClick={() => void copyText(prettyJson(value), `${title} copied.`)}
        >
          <Icon name="copy" size={15} />
        </button>
      </div>
      <Branch value={value} depth={0} />
    </div>
  );
}

interface BranchProps {
  readonly value: unknown;
  readonly depth: number;
}

/** The depth to which the tree is initially open. */
const OPEN_DEPTH = 2;

function Branch({ value, depth }: BranchProps) {
  const entries = entriesOf(value);
  if (!entries) return <Leaf value={value} />;
  return (
    <ul class="json-branch">
      {entries.map(([name, one]) => (
        <li key={name}>
          {entriesOf(one) ? (
            <details open={depth < OPEN_DEPTH}>
              <summary>
                <span class="json-name">{name}</span>
                <span class="soft"> {Array.isArray(one) ? `[${one.length}]` : "{…}"}</span>
              </summary>
              <Branch value={one} depth={depth + 1} />
            </details>
          ) : (
            <>
              <span class="json-name">{name}</span> <Leaf value={one} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function Leaf({ value }: { readonly value: unknown }) {
  if (value === undefined) return <span class="soft">nothing</span>;
  const kind = typeof value;
  return <span class={`json-value json-${kind}`}>{kind === "string" ? String(value) : prettyJson(value)}</span>;
}
