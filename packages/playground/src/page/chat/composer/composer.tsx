// The composer.
import { useSignal } from "@preact/signals";
import type { ChatView } from "../../../protocol/chats.ts";
import { persona, topic } from "../../state/navigation.ts";
import { chatMessages } from "../history/visible-messages.ts";
import { isChannelPersona, self } from "../self.ts";
import { DraftTargetStrip } from "./draft-target-strip.tsx";
import { MessageField } from "./message-field.tsx";
import { ReplyKeyboard } from "./reply-keyboard.tsx";
import { writeAccess } from "./write-access.ts";
import { WriteBlocked } from "./write-blocked.tsx";

/** The composer, or the reason why the persona cannot write. */
export function Composer({ chat }: { readonly chat: ChatView }) {
  const triedKey = useSignal("");
  const access = writeAccess({
    chat,
    self: self.value,
    accountId: persona.value?.accountId ?? 0,
    isChannelPersona: isChannelPersona.value,
    isEmpty: chatMessages.value.length === 0,
    topic: topic.value,
  });
  const accessKey = `${chat.id} ${persona.value?.id} ${access.kind}`;
  if (access.kind === "writes" || triedKey.value === accessKey)
    return (
      <div class="composer">
        <DraftTargetStrip />
        <MessageField chat={chat} as={access.kind === "writes" ? access.as : "oneself"} />
        <ReplyKeyboard chat={chat} />
      </div>
    );
  return (
    <WriteBlocked
      chat={chat}
      access={access}
      onTry={() => {
        triedKey.value = accessKey;
      }}
    />
  );
}
