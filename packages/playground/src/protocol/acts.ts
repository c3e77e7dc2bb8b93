// What the page asks for: acts of somebody in Telegram, and what the operator of the playground does.
import type { AdminRight, PermissionName } from "telegram-emulator/state/rights";
import type { CardKind, MediaKind } from "./messages.ts";
import type { FaultKind, Speed } from "./status.ts";

/** Where a message is written, and what it answers. */
interface Spot {
  readonly chat: number;
  readonly topic?: number | undefined;
  readonly replyTo?: number | undefined;
}

interface Pointed {
  readonly chat: number;
  readonly message: number;
}

interface About {
  readonly chat: number;
  readonly user: number;
}

/** What somebody does in Telegram: `POST /act` with `{ as, act }`. */
export type Act =
  | (Spot & { readonly kind: "write"; readonly text: string })
  | (Spot & {
      readonly kind: "send";
      readonly media: MediaKind | CardKind;
      readonly caption?: string | undefined;
      /** More than one photo is an album. */
      readonly count?: number | undefined;
    })
  | (Pointed & { readonly kind: "edit"; readonly text: string })
  | (Pointed & { readonly kind: "delete" })
  | (Pointed & { readonly kind: "forward"; readonly to: number; readonly topic?: number | undefined })
  /** Without an emoji the reaction is taken back. */
  | (Pointed & { readonly kind: "react"; readonly emoji: string | undefined })
  | (Pointed & { readonly kind: "pin" | "unpin" })
  | (Pointed & {
      readonly kind: "press";
      readonly isEphemeral: boolean;
      readonly row: number;
      readonly column: number;
    })
  /** A button below the field in the private chat; one that asks for a chat is given one. */
  | {
      readonly kind: "key";
      readonly row: number;
      readonly column: number;
      readonly picked?: number | undefined;
    }
  | { readonly kind: "join" | "leave" | "request"; readonly chat: number }
  | (About & { readonly kind: "admit" | "decline" | "ban" | "unban" | "kick" })
  | (About & { readonly kind: "restrict"; readonly permissions: readonly PermissionName[]; readonly seconds: number })
  /** No rights take the place away. */
  | (About & {
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

/** What the operator of the playground does: `POST /control`. */
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
  /** Everything anew: another Telegram, an empty database. */
  | { readonly kind: "reset" };

/** The answer to acts, controls and imports. */
export type Reply =
  | {
      readonly ok: true;
      /** What the presser of a button sees; undefined where the bot left them waiting. */
      readonly pressed?: {
        readonly text: string | undefined;
        readonly isAlert: boolean;
        readonly url: string | undefined;
      };
      /** The chat to look at now. */
      readonly chat?: number | undefined;
      /** Where a message was written: its number. */
      readonly message?: number | undefined;
      /** What should be known besides, in a sentence or two. */
      readonly note?: string | undefined;
    }
  | { readonly ok: false; readonly sentence: string };
