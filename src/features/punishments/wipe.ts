// /wipe: what somebody has written lately goes, as far as the bot saw it pass.
import type { Member } from "../../core/member.ts";
import { type Text, text } from "../../core/text.ts";
import { after, type Duration, hours, milliseconds } from "../../core/time.ts";
import { type TargetsAndReason, targetsDurationAndReason } from "../../kit/args.ts";
import { type Command, command } from "../../kit/command.ts";
import type { Sightings } from "../../kit/ports/sightings.ts";
import { notice, type Reply } from "../../kit/reply.ts";
import type { Call } from "../../kit/scope.ts";
import type { PunishmentSettings } from "./settings.ts";
import type { PunishmentNeeds } from "./settle.ts";
import { oneRuling } from "./summary.ts";

export interface WipeNeeds extends Pick<PunishmentNeeds, "moderator"> {
  readonly sightings: Sightings;
}

/** Telegram lets bots delete what is at most so old (Bot API, deleteMessage). */
const OLDEST = hours(48);

type Told = Call<PunishmentSettings, TargetsAndReason & { readonly duration: Duration }>;

export const wiping = (needs: WipeNeeds): Command<PunishmentSettings> =>
  command({
    ...{ name: "wipe", summary: "punishments-command-wipe", example: "@anna 24h" },
    ...{ access: "delete_messages", needs: ["delete_messages"], place: "group" },
    parse: targetsDurationAndReason("/wipe @anna 24h"),
    run: async (call) => {
      const lines: Text[] = [];
      for (const target of call.args.targets) lines.push(await wipe(needs, call, target));
      const [first] = lines;
      return first && lines.length === 1 ? noticeOf(first) : notice(text("punishments-lines", { lines }));
    },
  });

const noticeOf = (line: Text): Reply => (line.key === "punishments-wiped" ? notice(line) : line);

/** Deletes, and gives the sentence that says what became of it. */
async function wipe({ moderator, sightings }: WipeNeeds, call: Told, target: Member): Promise<Text> {
  const { chat, actor, now, args } = call;
  const since = after(now, milliseconds(-Math.min(args.duration, OLDEST)));
  const remove = await sightings.messagesOf(chat.id, target.id, since);
  if (remove.length === 0) return text("punishments-wipe-nothing", { user: target });
  const by = { kind: "member", member: actor } as const;
  const ruling = await moderator.sanction({ chat, target, sanction: undefined, reason: args.reason, by, now, remove });
  if (!ruling.ok) return ruling.refusal;
  const done = text("punishments-wiped", { user: target, count: remove.length, number: ruling.case.number });
  const said = oneRuling({ ...ruling, card: { ...ruling.card, text: done } });
  return said?.kind === "card" ? said.text : done;
}
