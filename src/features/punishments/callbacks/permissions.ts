// The keyboard of /restrict: a button for each group of permissions.

import { type Member, PERMISSIONS, type Permission } from "../../../core/member.ts";
import { type Text, text } from "../../../core/text.ts";
import { type Callback, type Codec, callback, wholeNumber } from "../../../kit/declarations/callback.ts";
import type { Ports } from "../../../kit/platform.ts";
import { answer, type Button, type Reply } from "../../../kit/reply.ts";
import type { Call } from "../../../kit/scope.ts";
import { PERMISSION_GROUPS, type PermissionGroup } from "../../../kit/words/permission-words.ts";
import type { PunishmentDeps } from "../act-on-targets.ts";
import type { PunishmentSettings } from "../settings.ts";

export type RestrictionDeps = PunishmentDeps & Ports<"gateway">;

/** A member and one group of permissions. */
interface Tap {
  readonly memberId: number;
  readonly group: number;
}

const tapCodec: Codec<Tap> = {
  encode: ({ memberId, group }) => `${wholeNumber.encode(memberId)}.${group}`,
  decode: (data) => {
    const [member = "", group = ""] = data.split(".");
    const memberId = wholeNumber.decode(member);
    return memberId !== undefined && PERMISSION_GROUPS[Number(group)] && /^\d+$/.test(group)
      ? { memberId, group: Number(group) }
      : undefined;
  },
};

type Tapped = Call<PunishmentSettings, Tap>;

/** A press on a permission takes it away, or gives it back. */
export const permissionTap = (deps: RestrictionDeps): Callback<PunishmentSettings> & TapButton =>
  callback<PunishmentSettings, Tap>({
    id: "punishments.permit",
    access: "restrict_members",
    codec: tapCodec,
    run: async (call) => {
      const found = await allowedNow(deps, call.chat.id, call.args.memberId);
      const group = PERMISSION_GROUPS[call.args.group];
      if (!found || !group) return { toast: text("punishments-restrict-unknown"), isAlert: true };
      const refusal = await apply(deps, call, { ...found, group });
      const after = refusal ? found : await allowedNow(deps, call.chat.id, call.args.memberId);
      const buttons = permissionButtons(deps, call.args.memberId, after?.allowed ?? found.allowed);
      return refusal
        ? { toast: refusal, isAlert: true }
        : { replace: text("punishments-restrict-keyboard", { user: found.member }), buttons };
    },
  });

interface TapButton {
  readonly button: (label: Text, value: Tap) => Button;
}

interface MemberPermissions {
  readonly member: Member;
  readonly allowed: readonly Permission[];
}

/** Takes the permissions away, or gives them back; returns the refusal, if any. */
async function apply(
  { moderator }: RestrictionDeps,
  { chat, actor, now }: Tapped,
  { member, allowed, group }: MemberPermissions & { readonly group: PermissionGroup },
): Promise<Text | undefined> {
  const { permissions } = group;
  const isAllowed = permissions.every((permission) => allowed.includes(permission));
  const isUnrestrictedThen =
    !isAllowed && PERMISSIONS.every((one) => allowed.includes(one) || permissions.includes(one));
  const request = { chat, target: member, reason: undefined, by: { kind: "member", member: actor } as const, now };
  const change = isAllowed ? { denied: permissions } : { denied: [], allowed: permissions };
  const result = isUnrestrictedThen
    ? await moderator.lift({ ...request, from: "mute" })
    : await moderator.sanction({ ...request, sanction: { kind: "restrict", ...change } });
  return result.ok ? undefined : result.refusal;
}

async function allowedNow(
  { gateway }: RestrictionDeps,
  chatId: number,
  memberId: number,
): Promise<MemberPermissions | undefined> {
  const found = await gateway.membership(chatId, memberId);
  if (!found.ok) return undefined;
  const { member, status } = found.value;
  return { member, allowed: status.kind === "restricted" ? status.permissions : PERMISSIONS };
}

export async function permissionKeyboard(
  deps: RestrictionDeps,
  { chat }: Call<PunishmentSettings, unknown>,
  target: Member,
): Promise<Reply> {
  const found = await allowedNow(deps, chat.id, target.id);
  if (!found || target.kind === "channel") return text("punishments-restrict-unknown");
  return answer(
    text("punishments-restrict-keyboard", { user: target }),
    permissionButtons(deps, target.id, found.allowed),
  );
}

function permissionButtons(deps: RestrictionDeps, memberId: number, allowed: readonly Permission[]) {
  const { button } = permissionTap(deps);
  const all = PERMISSION_GROUPS.map(({ label, permissions }, group) => {
    const isAllowed = permissions.every((permission) => allowed.includes(permission));
    const key = isAllowed ? "punishments-restrict-allowed" : "punishments-restrict-denied";
    return button(text(key, { what: text(label) }), { memberId, group });
  });
  return Array.from({ length: Math.ceil(all.length / 3) }, (_, row) => all.slice(row * 3, row * 3 + 3));
}
