// The questions of the page: a reason, and entries to add.
import { text } from "../../core/text.ts";
import { done, type Prompt } from "../../kit/declarations/prompt.ts";
import { accept, refuse } from "../../kit/parsing/parsed.ts";
import { readEntries } from "./arguments.ts";
import { addEntries } from "./commands/entries.ts";
import type { BlocklistDeps } from "./commands/list.ts";
import { type BlocklistSettings, LONGEST_REASON } from "./settings.ts";

/** What is said instead of a reason to have the usual one. */
const RESET = /^(?:-|reset|off)$/i;

export const reasonPrompt: Prompt<BlocklistSettings> = {
  id: "reason",
  access: "restrict_members",
  question: () => text("blocklists-question-reason"),
  answer: async ({ args, configure }) => {
    const reason = RESET.test(args.trim()) ? undefined : args.trim();
    if (reason === "") return refuse(text("blocklists-question-reason"));
    if ((reason?.length ?? 0) > LONGEST_REASON)
      return refuse(text("blocklists-reason-long", { longest: LONGEST_REASON }));
    const objection = await configure({ reason });
    if (objection) return refuse(objection);
    return accept(
      done(reason === undefined ? text("blocklists-reason-reset") : text("blocklists-reason-set", { reason })),
    );
  },
};

/** Takes what /addblocklist takes. */
export const entriesPrompt = (deps: BlocklistDeps): Prompt<BlocklistSettings> => ({
  id: "add",
  access: "restrict_members",
  question: () => text("blocklists-question-add"),
  answer: async (call) => {
    const read = readEntries(call.args, { example: '"free gold" no advertising {tmute 6h}' });
    return read.ok ? accept(done(await addEntries(deps, call, read.value))) : read;
  },
});
