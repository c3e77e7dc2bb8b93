// /restrict: single permissions are taken away, by word or from a keyboard.

import { type Member, PERMISSIONS, type Permission } from "../../core/member.ts";
import { type Text, text } from "../../core/text.ts";
import { type Duration, isFailedDuration, leadingDuration } from "../../core/time.ts";
import { type Callback, type Codec, callback, wholeNumber } from "../../kit/declarations/callback.ts";
import { type Command, command } from "../../kit/declarations/command.ts";
import { durationRefusal, parser } from "../../kit/parsing/args.ts";
import { accept, refuse } from "../../kit/parsing/parsed.ts";
import { meantTargets } from "../../kit/parsing/targets.ts";
import type { Ports } from "../../kit/platform.ts";
import { answer, type Button, type Reply } from "../../kit/reply.ts";
import type { Call } from "../../kit/scope.ts";
import {
  PERMISSION_GROUPS,
  type PermissionGroup,
  permissionsOf,
  permissionWords,
} from "../../kit/words/permission-words.ts";
import type { PunishmentSettings } from "./settings.ts";
import { type PunishmentDeps, settle } from "./settle.ts";

export type RestrictionDeps = PunishmentDeps & Ports<"gateway">;

/** Whom, what, for how long and why; nothing denied asks for the keyboard. */
interface Restriction {
  readonly targets: readonly Member[];
  readonly denied: readonly Permission[];
  readonly duration: Duration | undefined;
  readonly reason: string | undefined;
}

const EXAMPLE = "@anna media 2d";

const parse = parser<Restriction>(async (said, directory) => {
  const meant = await meantTargets(said, directory);
  if (!meant.ok) return meant;
  const { targets, rest } = meant.value;
  const words = rest.split(/[\s,]+/).filter(Boolean);
  const end = words.findIndex((word) => permissionsOf(word) === undefined);
  const named = end === -1 ? words : words.slice(0, end);
  const denied = [...new Set(named.flatMap((word) => permissionsOf(word) ?? []))];
  if (denied.length === 0 && words.length > 0)
    return refuse(text("punishments-restrict-malformed", { words: permissionWords(), example: said.example }));
  const left = words.slice(named.length).join(" ");
  if (isFailedDuration(left)) return refuse(durationRefusal(left, said.example));
  const read = leadingDuration(left);
  return accept({ targets, denied, duration: read?.duration, reason: (read?.rest ?? left) || undefined });
});

export const restricting = (deps: RestrictionDeps): Command<PunishmentSettings> =>
  command({
    name: "restrict",
    summary: "punishments-command-restrict",
    example: EXAMPLE,
    access: "restrict_members",
    botRights: ["restrict_members"],
    place: "group",
    parse,
    run: async (call) => {
      const { targets, denied, duration, reason } = call.args;
      const [first] = targets;
      if (denied.length === 0 && first) return keyboard(deps, call, first);
      const sanction = { kind: "restrict", denied, for: duration } as const;
      return settle(deps, { ...call, args: { targets, reason } }, { sanction });
    },
  });

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

/** A tap on one permission takes it away, or gives it back. */
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
      const buttons = keys(deps, call.args.memberId, after?.allowed ?? found.allowed);
      return refusal
        ? { toast: refusal, isAlert: true }
        : { replace: text("punishments-restrict-keyboard", { user: found.member }), buttons };
    },
  });

interface TapButton {
  readonly button: (label: Text, value: Tap) => Button;
}

interface MemberStatus {
  readonly member: Member;
  readonly allowed: readonly Permission[];
}

/** Takes the group away, or gives it back; gives the sentence that says why it was not done. */
async function apply(
  { moderator }: RestrictionDeps,
  { chat, actor, now }: Tapped,
  { member, allowed, group }: MemberStatus & { readonly group: PermissionGroup },
): Promise<Text | undefined> {
  const { permissions } = group;
  const isAllowed = permissions.every((permission) => allowed.includes(permission));
  const isFreeThen = !isAllowed && PERMISSIONS.every((one) => allowed.includes(one) || permissions.includes(one));
  const order = { chat, target: member, reason: undefined, by: { kind: "member", member: actor } as const, now };
  const change = isAllowed ? { denied: permissions } : { denied: [], allowed: permissions };
  const result = isFreeThen
    ? await moderator.lift({ ...order, from: "mute" })
    : await moderator.sanction({ ...order, sanction: { kind: "restrict", ...change } });
  return result.ok ? undefined : result.refusal;
}

async function allowedNow(
  { gateway }: RestrictionDeps,
  chatId: number,
  memberId: number,
): Promise<MemberStatus | undefined> {
  const found = await gateway.membership(chatId, memberId);
  if (!found.ok) return undefined;
  const { member, status } = found.value;
  return { member, allowed: status.kind === "restricted" ? status.permissions : PERMISSIONS };
}

async function keyboard(
  deps: RestrictionDeps,
  { chat }: Call<PunishmentSettings, unknown>,
  target: Member,
): Promise<Reply> {
  const found = await allowedNow(deps, chat.id, target.id);
  if (!found || target.kind === "channel") return text("punishments-restrict-unknown");
  return answer(text("punishments-restrict-keyboard", { user: target }), keys(deps, target.id, found.allowed));
}

function keys(deps: RestrictionDeps, memberId: number, allowed: readonly Permission[]) {
  const { button } = permissionTap(deps);
  const all = PERMISSION_GROUPS.map(({ label, permissions }, group) => {
    const isAllowed = permissions.every((permission) => allowed.includes(permission));
    const key = isAllowed ? "punishments-restrict-allowed" : "punishments-restrict-denied";
    return button(text(key, { what: text(label) }), { memberId, group });
  });
  return Array.from({ length: Math.ceil(all.length / 3) }, (_, row) => all.slice(row * 3, row * 3 + 3));
}
