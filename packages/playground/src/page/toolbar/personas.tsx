// The choice of the persona: by click, arrow keys or Alt with a number.
import type { PersonaView } from "../../protocol/chats.ts";
import { Avatar } from "../chat/parts/avatar.tsx";
import { Icon } from "../chat/parts/icon.tsx";
import { distinctInitials } from "../format/names.ts";
import { personas } from "../state/entities.ts";
import { persona, setPersona } from "../state/navigation.ts";
import { isWide } from "../state/width.ts";
import { Menu, MenuItem } from "./menu.tsx";

export function Personas() {
  const chosen = persona.value;
  if (!chosen) return undefined;
  return isWide.value ? <PersonaRow chosen={chosen} /> : <PersonaMenu chosen={chosen} />;
}

interface Chosen {
  readonly chosen: PersonaView;
}

function PersonaRow({ chosen }: Chosen) {
  const letters = distinctInitials(personas.value.map(({ name }) => name));
  return (
    <fieldset class="personas">
      <legend class="personas-legend">You are</legend>
      {personas.value.map((one, index) => (
        <label class="persona" key={one.key} title={tooltip(one, index)} data-is-chosen={one.id === chosen.id}>
          <input
            type="radio"
            class="only-read"
            name="persona"
            value={one.id}
            checked={one.id === chosen.id}
            onChange={() => setPersona(one.id)}
          />
          <Avatar id={one.accountId} name={one.name} letters={letters(one.name)} />
          <span class={one.id === chosen.id ? "persona-words" : "only-read"}>
            <span class="persona-name">{one.name}</span>
            <span class="only-read">, </span>
            <span class="persona-role">{one.role}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function PersonaMenu({ chosen }: Chosen) {
  return (
    <Menu
      label={`You are ${chosen.name}, ${chosen.role}. Be somebody else`}
      head={<p>Be anyone: you write and press as that person.</p>}
      trigger={
        <>
          <Avatar id={chosen.accountId} name={chosen.name} />
          <span class="persona-words">
            <span class="persona-name">{chosen.name}</span>
            <span class="persona-role">{chosen.role}</span>
          </span>
          <Icon name="chevron" size={14} />
        </>
      }
    >
      {personas.value.map((one) => (
        <MenuItem key={one.key} isChosen={one.id === chosen.id} onChoose={() => setPersona(one.id)}>
          <Avatar id={one.accountId} name={one.name} />
          <span class="drop-words">
            <strong>{one.name}</strong>
            <span class="soft small">{one.role}</span>
          </span>
        </MenuItem>
      ))}
    </Menu>
  );
}

const tooltip = ({ name, role }: PersonaView, index: number): string =>
  `${name}, ${role}${index < 9 ? ` (Alt+${index + 1})` : ""}`;
