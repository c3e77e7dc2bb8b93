// Takes cases back by what the moderator can lift: bans and mutes.
import { text } from "../core/text.ts";
import type { Undo } from "../features/appeals/ports.ts";
import type { CaseStore } from "../kit/ports/cases.ts";
import type { Moderator } from "../kit/ports/moderator.ts";

export const takingBack =
  (moderator: Moderator, cases: CaseStore): Undo =>
  async ({ chat, number, by, now, reason }) => {
    const found = await cases.find(chat.id, number);
    const from = found?.kind === "ban" || found?.kind === "mute" ? found.kind : undefined;
    if (!found?.target || from === undefined) return { ok: false, refusal: text("appeals-by-hand") };
    return moderator.relieve({ chat, target: found.target, from, by, now, reason });
  };
