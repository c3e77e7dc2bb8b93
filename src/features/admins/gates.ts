// The gate that keeps refusals silent.

import { allows } from "../../core/access.ts";
import type { MemberStatus } from "../../core/member.ts";
import type { Gate } from "../../kit/declarations/gate.ts";
import type { AdminSettings } from "./settings.ts";

/** Refuses a command silently where the right is missing and the setting says so. Anonymous admins are asked to confirm. */
export const silentRefusals: Gate<AdminSettings> = ({ access, status }, { settings }) =>
  settings.tellsRefused || isAnonymous(status) || allows(access, status) ? {} : { isRefused: true };

const isAnonymous = (status: MemberStatus): boolean => status.kind === "admin" && status.anonymous;
