// Who may use a command, a button or a page.
import { hasRight, isAdmin, type MemberStatus, type Right } from "./member.ts";

/** Everyone, any administrator, the owner alone, or holders of one of Telegram's own rights. */
export type Access = "everyone" | "admin" | "owner" | Right;

/** Whether somebody of that status may do what asks for the access. */
export function allows(access: Access, status: MemberStatus): boolean {
  if (access === "everyone") return true;
  if (access === "admin") return isAdmin(status);
  if (access === "owner") return status.kind === "owner";
  return hasRight(status, access);
}
