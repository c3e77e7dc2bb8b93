// Where one writes.
import { useSignal } from "@preact/signals";
import type { ChatView } from "../../../protocol/chats.ts";
import { persona, topic } from "../../state/look.ts";
import { messagesHere } from "../history/shown.ts";
import { isChannelPersona, self } from "../self.ts";
import { AimStrip } from "./aim-strip.tsx";
import { Barrier } from "./barrier.tsx";
import { KeysBelow } from "./keys-below.tsx";
import { standingOf } from "./standing.ts";
import { Writer } from "./writer.tsx";

/** The composer, or what keeps the persona from it. */
export function Composer({ chat }: { readonly chat: ChatView }) {
  const tries = useSignal("");
  const standing = standingOf({
    chat,
    self: self.value,
    accountId: persona.value?.accountId ?? 0,
    isChannelPersona: isChannelPersona.value,
    isEmpty: messagesHere.value.length === 0,
    topic: topic.value,
  });
  const place = `${chat.id} ${persona.value?.id} ${standing.kind}`;
  if (standing.kind === "writes" || tries.value === place)
    return (
      <div class="composer">
        <AimStrip />
        <Writer chat={chat} as={standing.kind === "writes" ? standing.as : "oneself"} />
        <KeysBelow chat={chat} />
      </div>
    );
  return (
    <Barrier
      chat={chat}
      standing={standing}
      onTry={() => {
        tries.value = place;
      }}
    />
  );
}
