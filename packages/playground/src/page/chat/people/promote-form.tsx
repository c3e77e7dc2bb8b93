// The form that promotes a member, changes an admin's rights, or demotes.
import { useSignal } from "@preact/signals";
import type { ChatView, MemberView } from "../../../protocol/chats.ts";
import { act } from "../../state/stream.ts";
import { type AdminRight, rightName, rightsFor } from "./roles.ts";

interface FormProps {
  readonly member: MemberView;
  readonly chat: ChatView;
  readonly onDone: () => void;
}

/** The maximum length of a title. */
const LONGEST_TITLE = 16;

/** The default rights of a new admin. */
const usual: readonly AdminRight[] = [
  "can_manage_chat",
  "can_delete_messages",
  "can_restrict_members",
  "can_invite_users",
  "can_pin_messages",
];

export function PromoteForm({ member, chat, onDone }: FormProps) {
  const isAdmin = member.status === "administrator";
  const offered = rightsFor(chat.type);
  const chosen = useSignal<readonly AdminRight[]>(
    isAdmin ? member.rights : usual.filter((right) => offered.includes(right)),
  );
  const title = useSignal(member.title ?? "");
  const isAnonymous = useSignal(member.isAnonymous);
  const promote = async (rights: readonly AdminRight[]): Promise<void> => {
    const traits = { title: title.value.trim() || undefined, isAnonymous: isAnonymous.value };
    const { ok } = await act({ kind: "promote", chat: chat.id, user: member.userId, rights, ...traits });
    if (ok) onDone();
  };
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        void promote(chosen.value);
      }}
    >
      <fieldset>
        <legend>Rights of {member.name}</legend>
        {offered.map((right) => (
          <label key={right}>
            <input
              type="checkbox"
              checked={chosen.value.includes(right)}
              onChange={({ currentTarget: { checked } }) => {
                const others = chosen.value.filter((one) => one !== right);
                chosen.value = checked ? [...others, right] : others;
              }}
            />
            {rightName(right)}
          </label>
        ))}
      </fieldset>
      <label>
        <input
          type="checkbox"
          checked={isAnonymous.value}
          onChange={({ currentTarget: { checked } }) => {
            isAnonymous.value = checked;
          }}
        />
        Writes as the group
      </label>
      <label class="form-line">
        Title
        <input
          class="field"
          maxLength={LONGEST_TITLE}
          value={title.value}
          onInput={({ currentTarget: { value } }) => {
            title.value = value;
          }}
        />
      </label>
      <div class="form-end">
        <button type="button" class="button" onClick={onDone}>
          Back
        </button>
        {isAdmin && (
          <button type="button" class="button button-bad" onClick={() => void promote([])}>
            Remove as admin
          </button>
        )}
        <button type="submit" class="button button-main" disabled={chosen.value.length === 0}>
          {isAdmin ? "Save" : "Make admin"}
        </button>
      </div>
    </form>
  );
}
