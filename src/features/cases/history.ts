// The list of the cases about a member: its pages, and a file of all.

import type { Case } from "../../core/case.ts";
import { isAdmin, type Member } from "../../core/member.ts";
import { type Text, text } from "../../core/text.ts";
import { type Codec, callback, wholeNumber } from "../../kit/declarations/callback.ts";
import type { NoSettings } from "../../kit/feature.ts";
import { answer, type Button, type Card, type Reply } from "../../kit/reply.ts";
import type { Call } from "../../kit/scope.ts";
import type { CaseDeps } from "./deps.ts";
import { lineOf } from "./texts.ts";

/** The most cases on a page, and in a file. */
const [PAGE, LONGEST_FILE] = [8, 2000];

interface HistoryPosition {
  readonly target: Member;
  /** The number above which the page ends; undefined for the newest. */
  readonly before: number | undefined;
}

export async function history(deps: CaseDeps, chatId: number, { target, before }: HistoryPosition): Promise<Reply> {
  const filter = { targetId: target.id };
  const [found, count] = [
    await deps.cases.list(chatId, filter, { limit: PAGE + 1, before }),
    await deps.cases.count(chatId, filter),
  ];
  if (found.length === 0) return text("cases-history-none", { user: target });
  const shown = found.slice(0, PAGE);
  const lines = shown.map((one) => lineOf(one, deps));
  return answer(
    text("cases-history", { user: target, count, lines }),
    listButtons(deps, { target, shown, found, count }),
  );
}

interface ListedCases {
  readonly target: Member;
  readonly shown: readonly Case[];
  readonly found: readonly Case[];
  readonly count: number;
}

function listButtons(deps: CaseDeps, { target, shown, found, count }: ListedCases): Card["buttons"] {
  const last = shown.at(-1)?.number;
  const row: Button[] = [];
  if (found.length > shown.length && last !== undefined)
    row.push(page(deps).button(text("cases-button-older"), { memberId: target.id, before: last }));
  if (count > PAGE) row.push(file(deps).button(text("cases-button-file"), { memberId: target.id, before: 0 }));
  return row.length === 0 ? [] : [row];
}

/** A member, and the number above which a page ends. */
interface HistoryPage {
  readonly memberId: number;
  readonly before: number;
}

const pageCodec: Codec<HistoryPage> = {
  encode: ({ memberId, before }) => `${wholeNumber.encode(memberId)}.${wholeNumber.encode(before)}`,
  decode: (data) => {
    const [member = "", number = ""] = data.split(".");
    const [memberId, before] = [wholeNumber.decode(member), wholeNumber.decode(number)];
    return memberId === undefined || before === undefined ? undefined : { memberId, before };
  },
};

/** The member of the list; only admins see the lists of others. */
async function listedMember(
  deps: CaseDeps,
  { chat, actor, status, args }: Call<NoSettings, HistoryPage>,
): Promise<Member | { readonly refusal: Text }> {
  if (args.memberId !== actor.id && !isAdmin(status)) return { refusal: text("cases-history-own-only") };
  const [newest] = await deps.cases.list(chat.id, { targetId: args.memberId }, { limit: 1 });
  return newest?.target ?? { refusal: text("cases-none-such") };
}

export const page = (deps: CaseDeps) =>
  callback<NoSettings, HistoryPage>({
    id: "cases.page",
    access: "everyone",
    codec: pageCodec,
    run: async (call) => {
      const target = await listedMember(deps, call);
      if ("refusal" in target) return { toast: target.refusal, isAlert: true };
      const shown = await history(deps, call.chat.id, { target, before: call.args.before });
      return shown?.kind === "card"
        ? { replace: shown.text, buttons: shown.buttons }
        : { toast: text("cases-none-such") };
    },
  });

export const file = (deps: CaseDeps) =>
  callback<NoSettings, HistoryPage>({
    id: "cases.file",
    access: "everyone",
    codec: pageCodec,
    run: async (call) => {
      const target = await listedMember(deps, call);
      if ("refusal" in target) return { toast: target.refusal, isAlert: true };
      const all = await deps.cases.list(call.chat.id, { targetId: target.id }, { limit: LONGEST_FILE });
      const content = all.map((one) => JSON.stringify(exported(one))).join("\n");
      const made = { name: `cases-${target.id}.jsonl`, content: `${content}\n` };
      return { reply: { ...answer(text("cases-file", { user: target, count: all.length })), file: made } };
    },
  });

/** A case as a line of a file. */
const exported = ({ number, kind, state, at, until, reason, actor, undoes }: Case) => ({
  number,
  kind,
  state,
  at: new Date(at).toISOString(),
  ...(until === undefined ? {} : { until: new Date(until).toISOString() }),
  ...(typeof reason === "string" ? { reason } : {}),
  by: actor.kind === "member" ? actor.member.id : actor.rule,
  undoes,
});
