// Members with the same status: the first hundred, and more on request.
import { useSignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import type { ChatView, MemberView } from "../../../protocol/chats.ts";
import { countOf } from "../../format/numbers.ts";
import { MemberRow } from "./member-row.tsx";

/** The number of members to show at a time. */
const PAGE_SIZE = 100;

interface MemberGroupProps {
  readonly title: string;
  readonly list: readonly MemberView[];
  readonly chat: ChatView;
  /** Whether it is initially closed. */
  readonly isFolded: boolean;
}

export function MemberGroup({ title, list, chat, isFolded }: MemberGroupProps) {
  const shown = useSignal(PAGE_SIZE);
  if (list.length === 0) return undefined;
  return (
    <details class="member-group" open={!isFolded}>
      <summary class="members-title">
        {title} <span class="soft">{list.length.toLocaleString("en")}</span>
      </summary>
      <ul>
        {list.slice(0, shown.value).map((member) => (
          <MemoizedRow key={member.key} member={member} chat={chat} />
        ))}
      </ul>
      {list.length > shown.value && (
        <button
          type="button"
          class="button members-more"
          onClick={() => {
            shown.value += PAGE_SIZE;
          }}
        >
          Show more of {countOf(list.length - shown.value, "person", "people")}
        </button>
      )}
    </details>
  );
}

/** Renders again only when the member or the chat's permissions have changed. */
function MemoizedRow({ member, chat }: { readonly member: MemberView; readonly chat: ChatView }) {
  const allowed = chat.permissions.join(" ");
  return useMemo(() => <MemberRow member={member} chat={chat} />, [member, allowed]);
}
