// The titles of admins: what one may say, and giving one.
import type { Member } from "../../core/member.ts";
import { type Text, text } from "../../core/text.ts";
import { actionsReply, type RecordedAction, recordAction, refused, toEach } from "../../kit/acts/recorded-actions.ts";
import { type Command, command } from "../../kit/declarations/command.ts";
import { accept, type Parsed, refuse } from "../../kit/parsing/parsed.ts";
import { meantTargets } from "../../kit/parsing/targets.ts";
import type { Obstacle } from "../../kit/ports/outcome.ts";
import type { Directory } from "../../kit/ports/people/directory.ts";
import type { Call, ParserInput } from "../../kit/scope.ts";
import { type AdminDeps, examine, keepFormer, obstacleText } from "./examining.ts";
import type { AdminSettings } from "./settings.ts";

/** The longest title (Bot API, setChatAdministratorCustomTitle: 0-16 characters, emoji are not allowed). */
const LONGEST = 16;

const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20E3|\uFE0F/u;

/** Whom a command means, and the title that follows; none is undefined. */
export interface Titled {
  readonly targets: readonly Member[];
  readonly title: string | undefined;
}

/** People, then perhaps a title that Telegram would take. */
export async function readTitled(said: ParserInput, directory: Directory): Promise<Parsed<Titled>> {
  const { example } = said;
  const meant = await meantTargets(said, directory);
  if (!meant.ok) return meant;
  const { targets, rest } = meant.value;
  const title = rest.replace(/\s+/g, " ");
  if ([...title].length > LONGEST) return refuse(text("admins-title-long", { most: LONGEST, example }));
  if (EMOJI.test(title)) return refuse(text("admins-title-emoji", { example }));
  return accept({ targets, title: title || undefined });
}

/** `/title`; the word `off` takes a title away. */
export const titleCommand = (deps: AdminDeps): Command<AdminSettings> =>
  command({
    name: "title",
    summary: "admins-command-title",
    example: "@anna Gardener",
    access: "promote_members",
    botRights: ["promote_members"],
    place: "group",
    parse: async (said, directory): Promise<Parsed<Title>> => {
      const read = await readTitled(said, directory);
      if (!read.ok) return read;
      const { targets, title } = read.value;
      if (title === undefined)
        return refuse(text("admins-title-missing", { example: said.example, off: "/title @anna off" }));
      return accept({ targets, title: title.toLowerCase() === "off" ? "" : title });
    },
    run: async (call) => {
      const actions = await toEach(call.args.targets, (target, batch) => entitle(deps, call, { target, batch }));
      return actionsReply(deps, actions);
    },
  });

interface Title {
  readonly targets: readonly Member[];
  /** Empty where it is taken away. */
  readonly title: string;
}

interface Step {
  readonly target: Member;
  readonly batch: number | undefined;
}

async function entitle(
  deps: AdminDeps,
  call: Call<AdminSettings, Title>,
  { target, batch }: Step,
): Promise<RecordedAction> {
  const { chat, args } = call;
  const found = await examine(deps, chat.id, target);
  if (!found.ok) return found;
  const former = found.value;
  if (former.kind === "owner") return refused(text("admins-title-owner", { user: target }));
  if (former.kind !== "admin") return refused(text("admins-no-admin", { user: target }));
  await keepFormer(deps, target, former);
  const { title } = args;
  const outcome = await deps.gateway.entitle(chat.id, target, title);
  if (!outcome.ok) return refused(titleObstacle(outcome.obstacle, target));
  deps.statuses.forget(chat.id);
  const reason = title === "" ? undefined : text("admins-reason-title", { title });
  const { number, ...opened } = await recordAction(deps, call, { kind: "title", target, former, reason, batch });
  const told =
    title === ""
      ? text("admins-untitled", { user: target, number })
      : text("admins-titled", { user: target, title, number });
  return { ok: true, case: { ...opened, number }, text: told };
}

/** Telegram lets a bot name only the admins whom it made. */
export const titleObstacle = (obstacle: Obstacle, user: Member): Text =>
  obstacle === "lacks-right" ? text("admins-title-not-mine", { user }) : obstacleText(obstacle, user);
