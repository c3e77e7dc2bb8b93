// The card of a member, with the actions of admins in Telegram's own interface.
import { useSignal } from "@preact/signals";
import type { ChatView, MemberView } from "../../../protocol/chats.ts";
import { Dialog } from "../../dialog.tsx";
import { members, personas } from "../../state/entities.ts";
import { chat, setPersona } from "../../state/navigation.ts";
import { act } from "../../state/stream.ts";
import { chosenMember } from "../open-link.ts";
import { Avatar } from "../parts/avatar.tsx";
import { isAdmin } from "../self.ts";
import { StatusText } from "./member-row.tsx";
import { PromoteForm } from "./promote-form.tsx";
import { RestrictForm } from "./restrict-form.tsx";
import { rightName } from "./roles.ts";

export function MemberCard() {
  const member = members.value.find(({ userId }) => userId === chosenMember.value);
  const { value: open } = chat;
  if (!member || !open) return undefined;
  return (
    <Dialog title={member.name} onClose={close}>
      <MemberSummary member={member} chat={open} />
      <Rights member={member} />
      <BeButton userId={member.userId} />
      {open.type !== "private" &&
        (isAdmin.value ? <Acts key={member.userId} member={member} chat={open} /> : <OnlyAdmins />)}
    </Dialog>
  );
}

function close(): void {
  chosenMember.value = undefined;
}

interface MemberProps {
  readonly member: MemberView;
  readonly chat: ChatView;
}

function MemberSummary({ member, chat }: MemberProps) {
  const { userId, name, username, title } = member;
  return (
    <div class="member-summary">
      <Avatar id={userId} name={name} size="large" />
      <div class="member-summary-words">
        <span>
          {statusNames[member.status]}
          {title !== undefined && <span class="author-title">{title}</span>}
        </span>
        {(member.isAnonymous || member.status === "restricted" || member.status === "kicked") && (
          <span class="soft small">
            <StatusText member={member} chat={chat} />
          </span>
        )}
        <span class="soft small">
          {username !== undefined && `@${username} · `}
          id {userId}
        </span>
      </div>
    </div>
  );
}

const statusNames: Readonly<Record<MemberView["status"], string>> = {
  creator: "Owner",
  administrator: "Admin",
  member: "Member",
  restricted: "Restricted member",
  left: "Not in the chat",
  kicked: "Banned",
};

function Rights({ member: { status, rights } }: { readonly member: MemberView }) {
  if (status !== "administrator") return undefined;
  return (
    <section class="rights" aria-label="Rights">
      <ul>
        {rights.map((right) => (
          <li key={right}>{rightName(right)}</li>
        ))}
      </ul>
    </section>
  );
}

function BeButton({ userId }: { readonly userId: number }) {
  const persona = personas.value.find(({ accountId }) => accountId === userId);
  if (!persona) return undefined;
  return (
    <button
      type="button"
      class="button button-main"
      onClick={() => {
        setPersona(persona.id);
        close();
      }}
    >
      Be this person
    </button>
  );
}

const OnlyAdmins = () => <p class="soft small">Only admins of the chat can ban, restrict and promote.</p>;

type Shown = "acts" | "promote" | "restrict";

function Acts({ member, chat }: MemberProps) {
  const shown = useSignal<Shown>("acts");
  const back = (): void => {
    shown.value = "acts";
  };
  if (shown.value === "promote") return <PromoteForm member={member} chat={chat} onDone={back} />;
  if (shown.value === "restrict") return <RestrictForm member={member} chat={chat} onDone={back} />;
  return (
    <div class="member-acts">
      <ActButtons
        member={member}
        chat={chat}
        onShow={(next) => {
          shown.value = next;
        }}
      />
    </div>
  );
}

function ActButtons({ member, chat, onShow }: MemberProps & { readonly onShow: (shown: Shown) => void }) {
  const { status, isPresent, userId: user } = member;
  if (status === "creator") return <p class="soft small">Nobody can act on the owner.</p>;
  const run = (kind: "ban" | "unban" | "kick") => () => void act({ kind, chat: chat.id, user });
  if (status === "kicked")
    return (
      <button type="button" class="button" onClick={run("unban")}>
        Lift the ban
      </button>
    );
  return (
    <>
      {isPresent && (
        <button type="button" class="button" onClick={() => onShow("promote")}>
          {status === "administrator" ? "Change rights…" : "Make admin…"}
        </button>
      )}
      {status !== "administrator" && (
        <button type="button" class="button" onClick={() => onShow("restrict")}>
          {status === "restricted" ? "Change the restriction…" : "Restrict…"}
        </button>
      )}
      {isPresent && (
        <button type="button" class="button button-bad" onClick={run("kick")}>
          Kick
        </button>
      )}
      <button type="button" class="button button-bad" onClick={run("ban")}>
        Ban
      </button>
    </>
  );
}
