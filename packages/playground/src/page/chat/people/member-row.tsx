// A member in the list: name, status, restrictions and their remaining time.
import { useComputed } from "@preact/signals";
import type { ChatView, MemberView } from "../../../protocol/chats.ts";
import { formatDuration } from "../../format/durations.ts";
import { now } from "../../state/clock.ts";
import { persona } from "../../state/navigation.ts";
import { chosenMember } from "../open-link.ts";
import { Avatar } from "../parts/avatar.tsx";
import { restrictionsOf } from "./roles.ts";

interface MemberProps {
  readonly member: MemberView;
  readonly chat: ChatView;
}

export function MemberRow({ member, chat }: MemberProps) {
  const isSelf = useComputed(() => persona.value?.accountId === member.userId);
  return (
    <li>
      <button
        type="button"
        class="member"
        onClick={() => {
          chosenMember.value = member.userId;
        }}
      >
        <Avatar id={member.userId} name={member.name} />
        <span class="member-words">
          <span class="member-name">
            <b>{member.name}</b>
            {isSelf.value && <span class="author-kind">you</span>}
            {member.isBot && <span class="author-kind">bot</span>}
          </span>
          <span class="small soft">
            <StatusText member={member} chat={chat} />
          </span>
        </span>
        {titleOf(member) !== undefined && <span class="author-title">{titleOf(member)}</span>}
      </button>
    </li>
  );
}

/** The title, or the name of the status. */
function titleOf({ status, title }: MemberView): string | undefined {
  if (status === "creator") return title ?? "owner";
  return status === "administrator" ? (title ?? "admin") : undefined;
}

/** The status as text; a temporary one counts down. */
export function StatusText({ member, chat }: MemberProps) {
  const { status, until, isAnonymous, isPresent, username } = member;
  const left = useComputed(() => (until === undefined ? "" : `, ${formatDuration(until - now.value)} left`));
  if (status === "kicked") return <span class="is-bad">banned{until === undefined ? " for ever" : left}</span>;
  if (status === "restricted")
    return (
      <span class="is-warned">
        {restrictionsOf(member, chat)}
        {left}
        {!isPresent && ", left the chat"}
      </span>
    );
  if (!isPresent) return <>left</>;
  if (isAnonymous) return <>writes as the group</>;
  return <>{username === undefined ? (status === "member" && "member") || "" : `@${username}`}</>;
}
