// What has become of whom in which group: the state that bans and restrictions change.
import { allPermissions, askedPermissions, type Permissions } from "telegram-emulator/state/rights";
import { ADMINISTRATORS } from "./accounts.ts";

type Fields = Readonly<Record<string, unknown>>;

interface Fate {
  readonly status: "restricted" | "kicked";
  readonly until: number;
  readonly permissions: Permissions;
}

export interface Members {
  readonly ban: (chat: number, user: number, until: number) => void;
  readonly restrict: (
    chat: number,
    user: number,
    fate: { readonly permissions: Partial<Permissions>; readonly until: number },
  ) => void;
  readonly free: (chat: number, user: number) => void;
  /** A ChatMember of the Bot API; `now` in seconds. Whoever is not known is a plain member. */
  readonly find: (chat: number, user: number, now: number) => Fields;
  /** Who is banned or restricted at the moment, as `chat:user`. */
  readonly held: (now: number) => readonly string[];
}

export function createMembers(): Members {
  const fates = new Map<string, Fate>();
  const isOver = ({ until }: Fate, now: number): boolean => until > 0 && until <= now;
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
      const fate = fates.get(`${chat}:${user}`);
      if (fate === undefined || isOver(fate, now)) return { status: "member", user: person };
      if (fate.status === "kicked") return { status: "kicked", user: person, until_date: fate.until };
      return { status: "restricted", user: person, is_member: true, until_date: fate.until, ...fate.permissions };
    },
    held: (now) => [...fates].flatMap(([key, fate]) => (isOver(fate, now) ? [] : [key])),
  };
}
