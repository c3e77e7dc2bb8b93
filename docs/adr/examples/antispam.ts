// The spam classifier: judges with a model that learns from /spam and /ham, and explains every verdict.
import { z } from "zod";
import type { Content } from "../../../src/core/content.ts";
import { type Text, text } from "../../../src/core/text.ts";
import type { Signal } from "../../../src/core/verdict.ts";
import { type Command, command } from "../../../src/kit/declarations/command.ts";
import { rule } from "../../../src/kit/declarations/rule.ts";
import { feature } from "../../../src/kit/feature-declaration.ts";
import { nothing } from "../../../src/kit/parsing/args.ts";
import type { Ports } from "../../../src/kit/platform.ts";
import type { Reply } from "../../../src/kit/reply.ts";
import type { Call } from "../../../src/kit/scope.ts";

const antispamSettings = z.object({
  mode: z.enum(["off", "watch", "on"]).default("watch"),
  threshold: z.number().min(0.5).max(1).default(0.9),
});
type AntispamSettings = z.infer<typeof antispamSettings>;

/** What has been learnt, frozen at one moment; asking it is pure. */
interface Model {
  readonly weigh: (content: Content) => { readonly score: number; readonly signals: readonly Signal[] };
}

interface ModelStore {
  readonly of: (chatId: number) => Promise<Model>;
  /** Learning a message a second time, or as the other class, replaces what was learnt of it before. */
  readonly learn: (chatId: number, content: Content, label: "spam" | "ham") => Promise<void>;
}

type AntispamDeps = Ports<"cases" | "moderator"> & {
  readonly models: ModelStore;
};

type Told = Call<AntispamSettings, undefined>;

export const antispam = feature({
  id: "antispam",
  settings: antispamSettings,
  uses: ["cases", "moderator"],
  store: (statements: { readonly models: ModelStore }) => statements.models,
  setup: ({ store: models, ...ports }) => {
    const deps = { ...ports, models };
    return {
      title: "antispam-title",
      commands: [spam(deps), ham(deps), why(deps)],
      rules: [
        rule<AntispamSettings, "message" | "edit", never, Model>({
          id: "antispam.classifier",
          on: ["message", "edit"],
          facts: [],
          isOn: ({ mode }) => mode !== "off",
          gather: ({ chat }) => deps.models.of(chat.id),
          judge: ({ message, content }, { gathered: model }, { settings }) => {
            const { score, signals } = model.weigh(content);
            if (score < settings.threshold) return undefined;
            const watch = settings.mode === "watch";
            return {
              reason: text("antispam-reason"),
              sanction: { kind: "ban" },
              remove: [message.id],
              evidence: signals,
              watch,
            };
          },
        }),
      ],
      protections: [
        {
          title: "antispam-title",
          isOn: ({ mode }) => mode === "on",
          botRights: () => ["delete_messages", "restrict_members"],
        },
      ],
    };
  },
});

const FOR_MODERATORS = { access: "restrict_members", place: "group" } as const;

/** Bans, deletes, learns: one case, whose notice is the answer. */
const spam = ({ models, moderator }: AntispamDeps): Command<AntispamSettings> =>
  command({
    name: "spam",
    summary: "antispam-command-spam",
    ...FOR_MODERATORS,
    parse: nothing.inReply(),
    run: async ({ chat, actor, repliedTo, now }: Told): Promise<Reply> => {
      if (!repliedTo) return undefined;
      if (repliedTo.content) await models.learn(chat.id, repliedTo.content, "spam");
      const result = await moderator.sanction({
        chat,
        target: repliedTo.author,
        sanction: { kind: "ban" },
        reason: text("antispam-reason"),
        now,
        by: { kind: "member", member: actor },
        remove: [repliedTo.message.id],
      });
      return result.ok ? result.card : result.refusal;
    },
  });

/** Undoes what followed and learns. */
const ham = ({ models, moderator, cases }: AntispamDeps): Command<AntispamSettings> =>
  command({
    name: "ham",
    summary: "antispam-command-ham",
    ...FOR_MODERATORS,
    parse: nothing.inReply(),
    run: async ({ chat, actor, repliedTo, now }: Told): Promise<Reply> => {
      if (!repliedTo) return undefined;
      if (repliedTo.content) await models.learn(chat.id, repliedTo.content, "ham");
      const { author: target } = repliedTo;
      const bans = await cases.allOpen(chat.id, target.id, "ban");
      if (bans.length === 0) return text("antispam-learnt-ham");
      const by = { kind: "member", member: actor } as const;
      const result = await moderator.lift({ chat, target, from: "ban", by, now, reason: undefined });
      return result.ok ? result.card : result.refusal;
    },
  });

/** The verdict on a message, as the rule would give it now: judging is pure, so that explaining is judging again. */
const why = ({ models }: AntispamDeps): Command<AntispamSettings> =>
  command({
    name: "why",
    summary: "antispam-command-why",
    ...FOR_MODERATORS,
    parse: nothing.inReply(),
    run: async ({ chat, repliedTo }: Told) =>
      repliedTo?.content && explanation((await models.of(chat.id)).weigh(repliedTo.content)),
  });

const explanation = ({ score, signals }: ReturnType<Model["weigh"]>): Text =>
  text("antispam-verdict", {
    percent: Math.round(score * 100),
    signals: signals.map(({ name, weight, detail }) =>
      text("antispam-signal", { name, percent: Math.round(weight * 100), detail }),
    ),
  });
