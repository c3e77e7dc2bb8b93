// Requests of the page: actions of a persona in Telegram, and controls of the playground.
import type { AdminRight, PermissionName } from "telegram-emulator/state/rights";
import type { CardKind, MediaKind } from "./messages.ts";
import type { FaultKind, Speed } from "./status.ts";

/** The chat and topic to post in, and the message to reply to. */
interface PostTarget {
  readonly chat: number;
  readonly topic?: number | undefined;
  readonly replyTo?: number | undefined;
}

interface MessageTarget {
  readonly chat: number;
  readonly message: number;
}

interface MemberTarget {
  readonly chat: number;
  readonly user: number;
}

/** An action of a persona in Telegram: `POST /act` with `{ as, act }`. */
export type Act =
  | (PostTarget & { readonly kind: "write"; readonly text: string })
  | (PostTarget & {
      readonly kind: "send";
      readonly media: MediaKind | CardKind;
      readonly caption?: string | undefined;
      /** More than one photo is an album. */
      readonly count?: number | undefined;
    })
  | (MessageTarget & { readonly kind: "edit"; readonly text: string })
  | (MessageTarget & { readonly kind: "delete" })
  | (MessageTarget & { readonly kind: "forward"; readonly to: number; readonly topic?: number | undefined })
  /** Without an emoji the reaction is removed. */
  | (MessageTarget & { readonly kind: "react"; readonly emoji: string | undefined })
  | (MessageTarget & { readonly kind: "pin" | "unpin" })
  | (MessageTarget & {
      readonly kind: "press";
      readonly isEphemeral: boolean;
      readonly row: number;
      readonly column: number;
    })
  /** A button of the reply keyboard in the private chat; one that requests a chat gets `picked`. */
  | {
      readonly kind: "key";
      readonly row: number;
      readonly column: number;
      readonly picked?: number | undefined;
    }
  | { readonly kind: "join" | "leave" | "request"; readonly chat: number }
  | (MemberTarget & { readonly kind: "admit" | "decline" | "ban" | "unban" | "kick" })
  | (MemberTarget & {
      readonly kind: "restrict";
      readonly permissions: readonly PermissionName[];
      readonly seconds: number;
    })
  /** An empty list of rights demotes. */
  | (MemberTarget & {
      readonly kind: "promote";
      readonly rights: readonly AdminRight[];
      readonly title?: string | undefined;
      readonly isAnonymous?: boolean | undefined;
    })
  /** Opens the private chat with the bot, as a link does. */
  | { readonly kind: "start"; readonly payload?: string | undefined }
  | { readonly kind: "block" | "unblock" };

export interface ActRequest {
  /** The id of a persona. */
  readonly as: string;
  readonly act: Act;
}

/** A control of the playground: `POST /control`. */
export type Control =
  | { readonly kind: "play"; readonly scene: string }
  | { readonly kind: "pause" | "resume" | "stop-scene" }
  | { readonly kind: "speed"; readonly speed: Speed }
  | { readonly kind: "forward-clock"; readonly ms: number }
  | {
      readonly kind: "add-fault";
      readonly fault: FaultKind;
      readonly method?: string | undefined;
      readonly times?: number | undefined;
    }
  | { readonly kind: "clear-fault"; readonly id: number }
  | { readonly kind: "clear-faults" }
  | { readonly kind: "start-bot" | "stop-bot" | "kill-bot" | "restart-bot" }
  /** Starts over with a new Telegram and an empty database. */
  | { readonly kind: "reset" };

/** The reply to acts, controls and imports. */
export type Reply =
  | {
      readonly ok: true;
      /** The answer to a press; undefined if the bot did not answer in time. */
      readonly pressed?: {
        readonly text: string | undefined;
        readonly isAlert: boolean;
        readonly url: string | undefined;
      };
      /** The chat to open. */
      readonly chat?: number | undefined;
      /** The number of the new message. */
      readonly message?: number | undefined;
      /** A note about the result, in a sentence or two. */
      readonly note?: string | undefined;
    }
  | { readonly ok: false; readonly sentence: string };
