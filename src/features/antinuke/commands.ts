// What /antinuke does: shows and changes the settings, and ends a suspension.

import type { Member } from "../../core/member.ts";
import { inLines, text } from "../../core/text.ts";
import type { Reply } from "../../kit/reply.ts";
import type { Call } from "../../kit/scope.ts";
import { type AntinukeArguments, EXAMPLES } from "./arguments.ts";
import { restoreRank } from "./callbacks.ts";
import type { AntinukeDeps } from "./deps.ts";
import { type AntinukeSettings, stateText } from "./settings.ts";

export async function runAntinuke(deps: AntinukeDeps, call: Call<AntinukeSettings, AntinukeArguments>): Promise<Reply> {
  const { args, settings, configure } = call;
  switch (args.kind) {
    case "show":
      return inLines([stateText(settings), text("antinuke-examples", EXAMPLES)]);
    case "switch":
      return (await configure({ isOn: args.isOn })) ?? stateText({ ...settings, isOn: args.isOn });
    case "budget": {
      const change = { [args.budget]: args.count };
      return (await configure(change)) ?? stateText({ ...settings, ...change });
    }
    case "pardon":
      return pardon(deps, call, args.member);
  }
}

async function pardon(
  deps: AntinukeDeps,
  { chat, actor, now }: Call<AntinukeSettings, AntinukeArguments>,
  member: Member,
): Promise<Reply> {
  const role = await deps.roles.take(chat.id, member.id, "suspended");
  if (role === undefined) return text("antinuke-not-suspended");
  const words = await restoreRank(deps, { chat, adminId: member.id, actor, now });
  return inLines([text("antinuke-reinstated", { user: member }), ...words]);
}
