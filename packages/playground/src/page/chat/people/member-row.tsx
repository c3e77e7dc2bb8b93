// A member in the list: who they are, how they stand, what they may not do and for how long.
import { useComputed } from "@preact/signals";
import type { ChatView, MemberView } from "../../../protocol/chats.ts";
import { now } from "../../state/clock.ts";
import { persona } from "../../state/look.ts";
import { span } from "../../words/durations.ts";
import { chosenMember } from "../follow.ts";
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
            <StatusWords member={member} chat={chat} />
          </span>
        </span>
        {titleOf(member) !== undefined && <span class="author-title">{titleOf(member)}</span>}
      </button>
    </li>
  );
}

/** What stands at the right: the title, or what the place is called. */
function titleOf({ status, title }: MemberView): string | undefined {
  if (status === "creator") return title ?? "owner";
  return status === "administrator" ? (title ?? "admin") : undefined;
}

/** How somebody stands, in words; what is temporary counts down. */
export function StatusWords({ member, chat }: MemberProps) {
  const { status, until, isAnonymous, isPresent, username } = member;
  const left = useComputed(() => (until === undefined ? "" : `, ${span(until - now.value)} left`));
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
