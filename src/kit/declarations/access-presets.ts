// Who may give a command, where, and which right the bot needs for it: the combinations that come again and again.
import type { Right } from "../../core/member.ts";

const inGroups = <const R extends Right>(right: R) => ({ access: right, place: "group" }) as const;
const acting = <const R extends Right>(right: R) => ({ ...inGroups(right), botRights: [right] }) as const;

/** Looks at what those who restrict members look at. */
export const FOR_MODERATORS = inGroups("restrict_members");
/** Restricts members, so that the bot has to. */
export const TO_RESTRICT = acting("restrict_members");
/** Deletes messages. */
export const TO_DELETE = acting("delete_messages");
/** Says what is pinned. */
export const FOR_PINNERS = inGroups("pin_messages");
/** Pins messages. */
export const TO_PIN = acting("pin_messages");
/** Makes and unmakes admins. */
export const TO_PROMOTE = acting("promote_members");
/** Changes what the group has settled. */
export const FOR_SETTINGS = inGroups("change_info");
