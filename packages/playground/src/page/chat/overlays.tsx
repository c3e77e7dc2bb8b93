// What the chat and its members open over the page: on phones neither of the two need be shown meanwhile.
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
