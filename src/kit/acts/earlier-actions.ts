// An action takes the place of earlier ones about the same matter: somebody's rank, approval, or place as a moderator.
import type { Case, CaseKind, CaseState, RoleChange } from "../../core/case.ts";
import type { MemberStatus } from "../../core/member.ts";
import type { CaseKindSpec, CaseKinds } from "../declarations/case-kinds.ts";
import type { CaseStore } from "../ports/cases/cases.ts";

/** What an action is about. A demotion can be about two: the rank at Telegram, and the place as a moderator of the bot. */
type ActionSubject = "rank" | RoleChange["kind"];

/** An action, as far as it says which others it ends. */
export interface LaterAction {
  readonly chatId: number;
  readonly kind: CaseKind;
  readonly targetId: number;
  readonly role?: RoleChange | undefined;
  readonly former?: MemberStatus | undefined;
  /** Nobody has done it to them: they have left, and what they were is over. */
  readonly isOwnLeaving?: boolean;
}

/** Whether acts of a kind give or take a rank or a role. */
export const changesRankOrRole = ({ undo }: Pick<CaseKindSpec, "undo">): boolean => undo === "rank" || undo === "role";

/** Nobody is under more actions than that at once. */
const MOST = 50;

/** Closes the open cases that the action takes back or takes the place of, and gives their numbers; its undo opens them again. */
export async function closeEarlierActions(
  { cases, caseKinds }: { readonly cases: Pick<CaseStore, "list" | "close">; readonly caseKinds: CaseKinds },
  action: LaterAction,
): Promise<readonly number[]> {
  const { takesBack: opposite = [] } = caseKinds.of(action.kind);
  const filter = { targetId: action.targetId, kinds: [action.kind, ...opposite], state: "open" } as const;
  const open = await cases.list(action.chatId, filter, { limit: MOST });
  const subjects = subjectsOf(action);
  const ended = open.filter((one) => subjectsOf(asAction(one)).some((subject) => subjects.includes(subject)));
  for (const { number, kind } of ended) {
    await cases.close(action.chatId, number, action.isOwnLeaving ? "ended" : stateOf(opposite.includes(kind)));
  }
  return ended.map(({ number }) => number);
}

const stateOf = (isTakenBack: boolean): Exclude<CaseState, "open"> => (isTakenBack ? "undone" : "replaced");

const asAction = ({ kind, former, evidence: { role } }: Case): Pick<LaterAction, "kind" | "role" | "former"> => ({
  kind,
  role,
  former,
});

/** A role alone leaves the rank at Telegram as it is; a demotion takes both from an admin. */
function subjectsOf({ role, former }: Pick<LaterAction, "role" | "former">): readonly ActionSubject[] {
  if (role === undefined) return ["rank"];
  return former?.kind === "admin" ? [role.kind, "rank"] : [role.kind];
}
