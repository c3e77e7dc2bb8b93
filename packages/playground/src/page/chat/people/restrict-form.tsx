// The form that restricts a member for a while, or lifts the restriction.
import { useSignal } from "@preact/signals";
import type { ChatView, MemberView } from "../../../protocol/chats.ts";
import { act } from "../../state/stream.ts";
import { allPermissions, durations, type Permission, restrictions } from "./roles.ts";

interface FormProps {
  readonly member: MemberView;
  readonly chat: ChatView;
  readonly onDone: () => void;
}

export function RestrictForm({ member, chat, onDone }: FormProps) {
  const chosen = useSignal<string>(restrictions[0].id);
  const seconds = useSignal<number>(durations[1].seconds);
  const restrict = async (permissions: readonly Permission[], lasting: number): Promise<void> => {
    const { ok } = await act({ kind: "restrict", chat: chat.id, user: member.userId, permissions, seconds: lasting });
    if (ok) onDone();
  };
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        const wanted = restrictions.find(({ id }) => id === chosen.value) ?? restrictions[0];
        void restrict(wanted.remaining(chat), seconds.value);
      }}
    >
      <Choices
        legend={member.name}
        choices={restrictions.map(({ id, title }) => ({ value: id, title }))}
        chosen={chosen.value}
        onChoose={(id) => {
          chosen.value = id;
        }}
      />
      <Choices
        legend="For how long"
        choices={durations.map(({ seconds: value, title }) => ({ value: String(value), title }))}
        chosen={String(seconds.value)}
        onChoose={(value) => {
          seconds.value = Number(value);
        }}
      />
      <div class="form-end">
        <button type="button" class="button" onClick={onDone}>
          Back
        </button>
        {member.status === "restricted" && (
          <button type="button" class="button" onClick={() => void restrict(allPermissions, 0)}>
            Lift the restriction
          </button>
        )}
        <button type="submit" class="button button-main">
          Restrict
        </button>
      </div>
    </form>
  );
}

interface ChoicesProps {
  readonly legend: string;
  readonly choices: readonly { readonly value: string; readonly title: string }[];
  readonly chosen: string;
  readonly onChoose: (value: string) => void;
}

function Choices({ legend, choices, chosen, onChoose }: ChoicesProps) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {choices.map(({ value, title }) => (
        <label key={value}>
          <input type="radio" name={legend} checked={chosen === value} onChange={() => onChoose(value)} />
          {title}
        </label>
      ))}
    </fieldset>
  );
}
