// /appeal: lists the cases that a person can appeal, and the state of their appeals.

import type { Case } from "../../core/case.ts";
import { type ChatHandle, isGroup } from "../../core/chat.ts";
import type { Member } from "../../core/member.ts";
import { inLines, type Text, text } from "../../core/text.ts";
import type { Instant } from "../../core/time.ts";
import { APPEALS_LINK, appealsButton } from "../../kit/acts/case-buttons.ts";
import { nothingCarried } from "../../kit/declarations/callback.ts";
import { type Command, command } from "../../kit/declarations/command.ts";
import { type Link, link } from "../../kit/declarations/link.ts";
import type { NoSettings } from "../../kit/feature.ts";
import { nothing } from "../../kit/parsing/args.ts";
import type { Ports } from "../../kit/platform.ts";
import { answer, type Button, type Reply } from "../../kit/reply.ts";
import { APPEALABLE, isAppealable, obstacleTo } from "./eligibility.ts";
import type { AppealStore } from "./store.ts";

type AppealCommandDeps = Ports<"cases" | "chats"> & {
  readonly appeals: AppealStore;
};

type CaseButton = (opened: Case, label: Text) => Button;

/** The most groups, and the most cases in each, that are listed. */
const [GROUPS, CASES] = [30, 5];

/** The command, which lists in private, and the link that leads there from a group. */
export function appealParts(
  deps: AppealCommandDeps,
  button: CaseButton,
): { readonly command: Command<NoSettings>; readonly link: Link<NoSettings> } {
  const list = link<NoSettings, "">({
    id: APPEALS_LINK,
    access: "everyone",
    codec: nothingCarried,
    run: async ({ actor, now }) => ({ kind: "said", reply: await listOf(deps, { actor, now, button }) }),
  });
  return {
    link: list,
    command: command({
      name: "appeal",
      summary: "appeals-command-appeal",
      access: "everyone",
      place: "anywhere",
      parse: nothing,
      run: async ({ chat, actor, now }) =>
        isGroup(chat)
          ? answer(text("appeals-in-private"), [[appealsButton(text("appeals-button-private"), chat.id)]])
          : listOf(deps, { actor, now, button }),
    }),
  };
}

interface ListRequest {
  readonly actor: Member;
  readonly now: Instant;
  readonly button: CaseButton;
}

/** A case, and why it cannot be appealed, if it cannot. */
interface Entry {
  readonly chat: ChatHandle;
  readonly found: Case;
  readonly obstacle: Text | undefined;
}

async function listOf(deps: AppealCommandDeps, { actor, now, button }: ListRequest): Promise<Reply> {
  const chats = await deps.chats.groupsOf(actor.id, GROUPS);
  const entries = (await Promise.all(chats.map((chat) => entriesIn(deps, chat, { actor, now })))).flat();
  const lines = entries.flatMap(({ chat: { title }, found: { number }, obstacle }) =>
    obstacle ? [text("appeals-line", { number, title, state: obstacle })] : [],
  );
  const rows = entries
    .filter(({ obstacle }) => obstacle === undefined)
    .map(({ chat: { title }, found }) => [button(found, text("appeals-button-case", { number: found.number, title }))]);
  if (rows.length === 0) return lines.length === 0 ? text("appeals-nothing") : inLines(lines);
  return answer(inLines([...lines, text("appeals-which")]), rows);
}

async function entriesIn(
  { cases, appeals }: AppealCommandDeps,
  chat: ChatHandle,
  { actor, now }: Omit<ListRequest, "button">,
): Promise<readonly Entry[]> {
  const filter = { targetId: actor.id, kinds: APPEALABLE, state: "open" } as const;
  const entries: Entry[] = [];
  for (const found of await cases.list(chat.id, filter, { limit: CASES })) {
    if (!isAppealable(found)) continue;
    entries.push({ chat, found, obstacle: await obstacleTo(appeals, found, { memberId: actor.id, now }) });
  }
  return entries;
}
