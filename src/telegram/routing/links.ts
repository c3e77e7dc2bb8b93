// Follows the links of features into the private chat, with the rights and the settings of the group that they are about.
import type { ChatHandle, MessageRef } from "../../core/chat.ts";
import type { Member } from "../../core/member.ts";
import { type Text, text } from "../../core/text.ts";
import type { Opened } from "../../kit/declarations/link.ts";
import type { ChatStore } from "../../kit/ports/chats.ts";
import type { Replies, ReplyResult } from "../messages/replies.ts";
import type { Authority } from "./authority.ts";
import type { Calls } from "./calls.ts";
import type { Catalogue } from "./catalogue.ts";
import type { Destination, Question } from "./deep-links.ts";

export interface LinkDeps {
  readonly catalogue: Catalogue;
  readonly authority: Authority;
  readonly calls: Calls;
  readonly chats: ChatStore;
  readonly replies: Replies;
}

/** The user who followed a link, and the private chat that it led to. */
export interface Visitor {
  readonly here: ChatHandle;
  readonly person: Member;
  readonly message: MessageRef;
}

export interface Links {
  /** Sends the reply of the link, or gives the question that it asks. */
  readonly follow: (
    to: Extract<Destination, { readonly kind: "link" }>,
    visitor: Visitor,
  ) => Promise<ReplyResult | Question>;
}

export function createLinks(deps: LinkDeps): Links {
  return {
    follow: async (to, visitor) => {
      const chatId = await deps.chats.currentId(to.chatId);
      const opened = await open(deps, { ...to, chatId }, visitor);
      if (opened.kind === "asked") return { prompt: opened.prompt, chatId, draft: opened.draft };
      return deps.replies.say(opened.reply, { chat: visitor.here, topic: undefined, asker: visitor.person });
    },
  };
}

type Target = Omit<Extract<Destination, { readonly kind: "link" }>, "kind">;

async function open(deps: LinkDeps, target: Target, visitor: Visitor): Promise<Opened> {
  const owned = deps.catalogue.links.get(target.link);
  const chat = await deps.chats.find(target.chatId);
  if (!owned || !chat) return said(text("access-link-gone"));
  const { person, message } = visitor;
  const decision = await deps.authority.check(owned.part.access, { member: person, senderKind: "person" }, chat);
  if (decision.kind !== "allowed")
    return said(decision.kind === "refused" ? decision.refusal : text("access-unverified"));
  const { feature, part } = owned;
  const { status } = decision;
  const call = await deps.calls.call({
    feature,
    chat,
    actor: person,
    status,
    message,
    args: target.data,
    source: "prompt",
  });
  const opened = await part.open(call);
  return opened.kind === "asked" ? { ...opened, prompt: `${feature.id}.${opened.prompt}` } : opened;
}

const said = (words: Text): Opened => ({ kind: "said", reply: words });
