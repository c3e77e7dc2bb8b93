// Federations: one ban list for many groups, kept by people who need no right in any of them.
import { z } from "zod";
import type { Member } from "../../../src/core/member.ts";
import { text } from "../../../src/core/text.ts";
import { type Command, command } from "../../../src/kit/declarations/command.ts";
import { job } from "../../../src/kit/declarations/job.ts";
import { rule } from "../../../src/kit/declarations/rule.ts";
import type { NoSettings } from "../../../src/kit/feature.ts";
import { feature } from "../../../src/kit/feature-declaration.ts";
import { nothing, type TargetsAndReason, targetsAndReason } from "../../../src/kit/parsing/args.ts";
import type { Ports } from "../../../src/kit/platform.ts";
import { answer, post, type Reply } from "../../../src/kit/reply.ts";
import type { Call } from "../../../src/kit/scope.ts";

interface Federation {
  readonly id: string;
  readonly name: string;
}

interface FederationBan {
  readonly federation: Federation;
  readonly member: Member;
  readonly reason: string;
}

interface FederationStore {
  readonly ofChat: (chatId: number) => Promise<Federation | undefined>;
  readonly isAdmin: (federationId: string, memberId: number) => Promise<boolean>;
  readonly ban: (ban: FederationBan) => Promise<void>;
  readonly bans: (federationId: string) => Promise<readonly FederationBan[]>;
  readonly chats: (federationId: string) => Promise<readonly number[]>;
  /** From memory in a settled state: the federation's bans as a set. */
  readonly banOn: (chatId: number, memberId: number) => Promise<FederationBan | undefined>;
}

type FederationDeps = Ports<"chats" | "moderator" | "jobs"> & {
  readonly federations: FederationStore;
};

export const federations = feature({
  id: "federations",
  uses: ["chats", "moderator", "jobs"],
  store: (statements: { readonly federations: FederationStore }) => statements.federations,
  setup: ({ store: federations, ...ports }) => {
    const deps = { ...ports, federations };
    const spread = spreading(deps);
    return {
      title: "federations-title",
      commands: [fban(deps, spread), fedexport(deps)],
      jobs: [spread],
      rules: [
        rule<NoSettings, "join" | "message", never, FederationBan | undefined>({
          id: "federations.ban",
          on: ["join", "message"],
          facts: [],
          isOn: () => true,
          gather: ({ chat, member }) => deps.federations.banOn(chat.id, member.id),
          judge: (event, { gathered: ban }) =>
            ban && {
              reason: text("federations-reason", { federation: ban.federation.name, reason: ban.reason }),
              sanction: { kind: "ban" },
              remove: event.kind === "message" ? [event.message.id] : [],
              evidence: [{ name: "federation", weight: 1, detail: ban.federation.id }],
            },
        }),
      ],
    };
  },
});

/** Acts in every group of the federation, one job a group, so that a restart in the middle forgets none. */
const spreading = ({ chats, moderator }: FederationDeps) =>
  job({
    id: "federations.spread",
    payload: z.object({ target: z.custom<Member>(), reason: z.string(), by: z.custom<Member>() }),
    run: async (chatId, { target, reason, by }, now) => {
      const chat = await chats.find(chatId);
      if (!chat) return;
      const member = { kind: "member", member: by } as const;
      await moderator.sanction({ chat, target, sanction: { kind: "ban" }, reason, by: member, now });
    },
  });

/** Who may is the federation's to say: the command is everyone's, and asks for itself. */
const fban = (deps: FederationDeps, spread: ReturnType<typeof spreading>): Command<NoSettings> =>
  command({
    name: "fban",
    summary: "federations-command-fban",
    example: "@anna spam",
    access: "everyone",
    place: "group",
    parse: targetsAndReason,
    run: async ({ chat, actor, args, now }: Call<NoSettings, TargetsAndReason>): Promise<Reply> => {
      const federation = await deps.federations.ofChat(chat.id);
      if (!federation) return text("federations-none");
      if (!(await deps.federations.isAdmin(federation.id, actor.id))) return text("federations-not-yours");
      const [target] = args.targets;
      if (!target) return undefined;
      const reason = args.reason ?? "";
      await deps.federations.ban({ federation, member: target, reason });
      for (const chatId of await deps.federations.chats(federation.id))
        await deps.jobs.book(
          spread.book(now, { chatId, payload: { target, reason, by: actor }, key: String(target.id) }),
        );
      return post(text("federations-banned", { user: target, federation: federation.name }));
    },
  });

/** A file made by the bot, for the one who asked. */
const fedexport = ({ federations: store }: FederationDeps): Command<NoSettings> =>
  command({
    name: "fedexport",
    summary: "federations-command-fedexport",
    access: "owner",
    place: "group",
    parse: nothing,
    run: async ({ chat }) => {
      const federation = await store.ofChat(chat.id);
      if (!federation) return text("federations-none");
      const bans = await store.bans(federation.id);
      const content = bans.map(({ member, reason }) => JSON.stringify({ id: member.id, reason })).join("\n");
      const file = { name: `${federation.id}.jsonl`, content };
      return { ...answer(text("federations-export", { count: bans.length })), file };
    },
  });
