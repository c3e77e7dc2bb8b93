// Captcha with join requests: newcomers are muted until they prove to be people; who asks to join is asked in private.
import { z } from "zod";
import type { EventOf } from "../../../src/core/chat-event.ts";
import type { Member } from "../../../src/core/member.ts";
import { text } from "../../../src/core/text.ts";
import { after, type Instant, minutes } from "../../../src/core/time.ts";
import { callback, nothingCarried, wholeNumber } from "../../../src/kit/declarations/callback.ts";
import { job } from "../../../src/kit/declarations/job.ts";
import { link } from "../../../src/kit/declarations/link.ts";
import type { Page } from "../../../src/kit/declarations/page.ts";
import { done, type Prompt } from "../../../src/kit/declarations/prompt.ts";
import { feature } from "../../../src/kit/feature-declaration.ts";
import { accept, refuse } from "../../../src/kit/parsing/parsed.ts";
import { durationSetting } from "../../../src/kit/parsing/schemas.ts";
import type { Ports } from "../../../src/kit/platform.ts";
import type { Messenger } from "../../../src/kit/ports/messenger.ts";
import { answer } from "../../../src/kit/reply.ts";
import type { Scope } from "../../../src/kit/scope.ts";

const captchaSettings = z.object({
  isOn: z.boolean().default(false),
  lasts: durationSetting(minutes(1), minutes(60)).default(minutes(5)),
  question: z.string().max(200).default("2 + 2?"),
  rightAnswer: z.string().max(50).default("4"),
});
type CaptchaSettings = z.infer<typeof captchaSettings>;

/** One newcomer who has not proved anything yet. */
interface Challenge {
  readonly chatId: number;
  readonly member: Member;
  readonly isRequest: boolean;
  readonly until: Instant;
}

/** The feature's own port; `settle` is true for one of several who settle at once. */
interface ChallengeStore {
  readonly open: (challenge: Challenge) => Promise<void>;
  readonly find: (chatId: number, memberId: number) => Promise<Challenge | undefined>;
  readonly settle: (chatId: number, memberId: number) => Promise<boolean>;
}

type CaptchaDeps = Ports<"chats" | "gateway" | "moderator" | "jobs" | "messenger"> & {
  readonly challenges: ChallengeStore;
};

const RULE = { kind: "rule", rule: "captcha.challenge" } as const;

export const captcha = feature({
  id: "captcha",
  settings: captchaSettings,
  uses: ["chats", "gateway", "moderator", "jobs", "messenger"],
  store: (statements: { readonly challenges: ChallengeStore }) => statements.challenges,
  setup: ({ store: challenges, ...ports }) => {
    const deps = { ...ports, challenges };
    const expire = expiry(deps);
    const prove = proof(deps);
    const challenge = challenger(deps, expire);
    return {
      title: "captcha-title",
      callbacks: [prove],
      links: [knock],
      jobs: [expire],
      prompts: [question(deps)],
      pages: [page],
      listeners: {
        join: async (event, scope) => {
          const { chat, member } = event;
          if (!scope.settings.isOn || event.by !== undefined || member.kind !== "user") return undefined;
          await challenge(event, scope);
          const sanction = { kind: "mute", for: scope.settings.lasts } as const;
          const reason = text("captcha-failed");
          await deps.moderator.sanction({ chat, target: member, sanction, by: RULE, now: scope.now, reason });
          return answer(text("captcha-prove", { user: member }), [[prove.button(text("captcha-button"), member.id)]]);
        },
        "join-request": async (event, scope) => {
          if (!scope.settings.isOn) return undefined;
          await challenge(event, scope);
          await askInPrivate(deps.messenger, event);
          return undefined;
        },
      },
    };
  },
});

/** Opens a challenge and books its end; both are rows, so that a restart forgets nobody at the door. */
const challenger =
  ({ challenges, jobs }: CaptchaDeps, expire: ReturnType<typeof expiry>) =>
  async ({ kind, chat, member }: EventOf<"join" | "join-request">, scope: Scope<CaptchaSettings>) => {
    const until = after(scope.now, scope.settings.lasts);
    await challenges.open({ chatId: chat.id, member, isRequest: kind === "join-request", until });
    const payload = { memberId: member.id };
    await jobs.book(expire.book(until, { chatId: chat.id, payload, key: String(member.id) }));
  };

/** The button in the group: only the newcomer's own press counts. */
const proof = ({ challenges, moderator }: CaptchaDeps) =>
  callback<CaptchaSettings, number>({
    id: "captcha.prove",
    access: "everyone",
    codec: wholeNumber,
    run: async ({ chat, actor, args: memberId, now }) => {
      if (actor.id !== memberId) return { toast: text("captcha-not-you") };
      if (!(await challenges.settle(chat.id, memberId))) return {};
      await moderator.lift({ chat, target: actor, from: "mute", by: RULE, now, reason: undefined });
      return { toast: text("captcha-passed") };
    },
  });

/** The way from the private message to the question. */
const knock = link<CaptchaSettings, "">({
  id: "captcha.knock",
  access: "everyone",
  codec: nothingCarried,
  run: async () => ({ kind: "asked", prompt: "answer" }),
});

/** Whoever asks to join can be written to for five minutes (Bot API, ChatJoinRequest.user_chat_id). */
async function askInPrivate(
  messenger: Messenger,
  { chat, member, privateChatId }: EventOf<"join-request">,
): Promise<void> {
  const here = { id: privateChatId, kind: "private", title: member.name, username: member.username } as const;
  const button = knock.button(text("captcha-knock-button"), chat.id, "");
  const card = answer(text("captcha-knock", { title: chat.title }), [[button]]);
  await messenger.say(card, { chat: here, topic: undefined, asker: member });
}

const page: Page<CaptchaSettings> = {
  title: "captcha-title",
  overview: () => text("captcha-overview"),
  access: "change_info",
  controls: [
    { kind: "toggle", key: "isOn", label: "captcha-control-on" },
    { kind: "duration", key: "lasts", label: "captcha-control-time", values: [minutes(2), minutes(5)] },
  ],
};

/** Whoever has not answered in time is turned down, or removed and free to try again. */
const expiry = ({ challenges, chats, moderator }: CaptchaDeps) =>
  job({
    id: "captcha.expire",
    payload: z.object({ memberId: z.int() }),
    run: async (chatId, { memberId }, now) => {
      const [open, chat] = [await challenges.find(chatId, memberId), await chats.find(chatId)];
      if (!open || !chat || !(await challenges.settle(chatId, memberId))) return;
      const sanction = { kind: open.isRequest ? "decline" : "kick" } as const;
      await moderator.sanction({
        chat,
        target: open.member,
        sanction,
        reason: text("captcha-failed"),
        by: RULE,
        now,
      });
    },
  });

/** Asked in private, about the group that somebody wants to join. */
const question = ({ challenges, gateway }: CaptchaDeps): Prompt<CaptchaSettings> => ({
  id: "answer",
  access: "everyone",
  question: ({ settings }) => text("captcha-question", { question: settings.question }),
  answer: async ({ chat, actor, settings, args }) => {
    if (args.trim().toLowerCase() !== settings.rightAnswer.toLowerCase()) return refuse(text("captcha-wrong"));
    if (await challenges.settle(chat.id, actor.id)) await gateway.approveJoin(chat.id, actor);
    return accept(done(text("captcha-passed")));
  },
});
