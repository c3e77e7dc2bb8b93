// The memberships that bans and restrictions change.
import { allPermissions, askedPermissions, type Permissions } from "telegram-emulator/state/rights";
import { ADMINISTRATORS } from "./accounts.ts";

type Fields = Readonly<Record<string, unknown>>;

interface FaultDecision {
  readonly status: "restricted" | "kicked";
  readonly until: number;
  readonly permissions: Permissions;
}

export interface Members {
  readonly ban: (chat: number, user: number, until: number) => void;
  readonly restrict: (
    chat: number,
    user: number,
    decision: { readonly permissions: Partial<Permissions>; readonly until: number },
  ) => void;
  readonly free: (chat: number, user: number) => void;
  /** A ChatMember of the Bot API; `now` in seconds. Unknown users are plain members. */
  readonly find: (chat: number, user: number, now: number) => Fields;
  /** Who is banned or restricted at the moment, as `chat:user`. */
  readonly held: (now: number) => readonly string[];
}

export function createMembers(): Members {
  const fates = new Map<string, FaultDecision>();
  const isOver = ({ until }: FaultDecision, now: number): boolean => until > 0 && until <= now;
  return {
    ban: (chat, user, until) =>
      void fates.set(`${chat}:${user}`, { status: "kicked", until, permissions: allPermissions }),
    restrict: (chat, user, { permissions: asked, until }) => {
      const permissions = askedPermissions(asked, true);
      const isWhole = Object.values(permissions).every(Boolean);
      if (isWhole) fates.delete(`${chat}:${user}`);
      else fates.set(`${chat}:${user}`, { status: "restricted", until, permissions });
    },
    free: (chat, user) => void fates.delete(`${chat}:${user}`),
    find: (chat, user, now) => {
      const admin = ADMINISTRATORS.find(({ user: who }) => (who as { readonly id: number }).id === user);
      if (admin) return admin;
      const person = { id: user, is_bot: false, first_name: `N${user}` };
      const decision = fates.get(`${chat}:${user}`);
      if (decision === undefined || isOver(decision, now)) return { status: "member", user: person };
      if (decision.status === "kicked") return { status: "kicked", user: person, until_date: decision.until };
      return {
        status: "restricted",
        user: person,
        is_member: true,
        until_date: decision.until,
        ...decision.permissions,
      };
    },
    held: (now) => [...fates].flatMap(([key, decision]) => (isOver(decision, now) ? [] : [key])),
  };
}
