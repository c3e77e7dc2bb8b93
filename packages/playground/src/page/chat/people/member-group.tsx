// Members who stand the same way; of a crowd the first hundred, and more when asked.
import { useSignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import type { ChatView, MemberView } from "../../../protocol/chats.ts";
import { counted } from "../../words/numbers.ts";
import { MemberRow } from "./member-row.tsx";

/** How many are shown, and how many more at a time. */
const SHOWN = 100;

interface MemberGroupProps {
  readonly title: string;
  readonly list: readonly MemberView[];
  readonly chat: ChatView;
  /** Whether it is closed to begin with. */
  readonly isFolded: boolean;
}

export function MemberGroup({ title, list, chat, isFolded }: MemberGroupProps) {
  const shown = useSignal(SHOWN);
  if (list.length === 0) return undefined;
  return (
    <details class="member-group" open={!isFolded}>
      <summary class="members-title">
        {title} <span class="soft">{list.length.toLocaleString("en")}</span>
      </summary>
      <ul>
        {list.slice(0, shown.value).map((member) => (
          <Kept key={member.key} member={member} chat={chat} />
        ))}
      </ul>
      {list.length > shown.value && (
        <button
          type="button"
          class="button members-more"
          onClick={() => {
            shown.value += SHOWN;
          }}
        >
          Show more of {counted(list.length - shown.value, "person", "people")}
        </button>
      )}
    </details>
  );
}

/** Is drawn anew only when the member has changed, or what members may do. */
function Kept({ member, chat }: { readonly member: MemberView; readonly chat: ChatView }) {
  const allowed = chat.permissions.join(" ");
  return useMemo(() => <MemberRow member={member} chat={chat} />, [member, allowed]);
}
