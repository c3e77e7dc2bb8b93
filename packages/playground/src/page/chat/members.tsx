// The members of the open chat: join requests, then members by status.
import { useComputed, useSignal } from "@preact/signals";
import { members } from "../state/entities.ts";
import { chat, panel } from "../state/navigation.ts";
import { Icon } from "./parts/icon.tsx";
import { MemberGroup } from "./people/member-group.tsx";
import { Requests } from "./people/requests.tsx";
import { groupOf, memberGroups, membersFor } from "./people/roles.ts";

export function Members() {
  const query = useSignal("");
  const found = useComputed(() => membersFor(query.value, members.value));
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
          value={query.value}
          onInput={({ currentTarget }) => {
            query.value = currentTarget.value;
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
