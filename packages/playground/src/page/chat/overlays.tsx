// Dialogs and menus over the page; they do not depend on which part is visible on phones.
import { ForwardDialog } from "./forward.tsx";
import { ContextMenu } from "./parts/context-menu.tsx";
import { MemberCard } from "./people/member-card.tsx";

export function Overlays() {
  return (
    <>
      <ForwardDialog />
      <MemberCard />
      <ContextMenu />
    </>
  );
}
