// The members of the open chat: who asks to be let in, then everybody by how they stand.
import { useComputed, useSignal } from "@preact/signals";
import { chat, panel } from "../state/look.ts";
import { members } from "../state/things.ts";
import { Icon } from "./parts/icon.tsx";
import { MemberGroup } from "./people/member-group.tsx";
import { Requests } from "./people/requests.tsx";
import { groupOf, memberGroups, membersFor } from "./people/roles.ts";

export function Members() {
  const sought = useSignal("");
  const found = useComputed(() => membersFor(sought.value, members.value));
  const { value: open } = chat;
  if (!open) return undefined;
  const groups = memberGroups.map((group) => ({
    ...group,
    list: found.value.filter((one) => groupOf(one) === group.id),
  }));
  return (
    <div class="members">
      <header class="panel-head">
        <h2>
          Members <span class="soft">{open.size.toLocaleString("en")}</span>
        </h2>
        <button
          type="button"
          class="icon-button"
          aria-label="Close"
          onClick={() => {
            panel.value = "none";
          }}
        >
          <Icon name="close" />
        </button>
      </header>
      <div class="members-search">
        <Icon name="search" size={16} />
        <input
          type="search"
          class="field"
          placeholder="Search"
          aria-label="Search members"
          value={sought.value}
          onInput={({ currentTarget }) => {
            sought.value = currentTarget.value;
          }}
        />
      </div>
      <div class="members-list">
        <Requests chat={open} />
        {groups.map(({ id, title, list }) => (
          <MemberGroup key={id} title={title} list={list} chat={open} isFolded={id === "banned" || id === "left"} />
        ))}
        {found.value.length === 0 && <p class="members-none soft">Nobody of that name is here.</p>}
      </div>
    </div>
  );
}
