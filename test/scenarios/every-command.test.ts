// Every command there is, given by everybody there is: who is let through, who is refused and how, who is asked for a proof.
import { describe, expect, test } from "vitest";
import type { Access } from "../../src/core/access.ts";
import { RIGHTS } from "../../src/core/member.ts";
import type { Actor } from "../support/actor.ts";
import { declaredFeatures } from "../support/features.ts";
import { useWorlds, type World, world } from "../support/world.ts";

useWorlds();

/** Commands for groups, bare: said so, none of them does anything but /kickme, which has scenarios of its own. */
const commands = declaredFeatures
  .flatMap((feature) => feature.commands)
  .filter(({ place, name }) => place !== "private" && name !== "kickme");

type Outcome = "let through" | "admins only" | "owner only" | "lacks the right" | "asked for a proof";

const SENTENCES: readonly (readonly [RegExp, Outcome])[] = [
  [/Only admins of this group can do that/, "admins only"],
  [/Only the owner of this group can do that/, "owner only"],
  [/You need the “/, "lacks the right"],
  [/You're posting anonymously/, "asked for a proof"],
];

/** How a giver says a command; what they are decides about it. */
interface Giver {
  /** What the owner says before, once. */
  readonly after?: string;
  readonly says: (here: World, command: string) => Promise<unknown>;
  readonly expected: (access: Access) => Outcome;
}

const isRight = (access: Access): boolean => (RIGHTS as readonly string[]).includes(access);

const outsider = (access: Access): Outcome => {
  if (access === "everyone") return "let through";
  return access === "owner" ? "owner only" : "admins only";
};

/** An admin with these rights. */
const adminWith =
  (rights: readonly string[]) =>
  (access: Access): Outcome => {
    if (access === "owner") return "owner only";
    return isRight(access) && !rights.includes(access) ? "lacks the right" : "let through";
  };

const masked = (access: Access): Outcome => (access === "everyone" ? "let through" : "asked for a proof");

const member =
  (of: (here: World) => Actor): Giver["says"] =>
  (here, command) =>
    of(here).says(command);

const givers: Readonly<Record<string, Giver>> = {
  "the owner": { says: member(({ owner }) => owner), expected: () => "let through" },
  "an admin with all rights": { says: member(({ mod }) => mod), expected: adminWith([...RIGHTS]) },
  "an admin with no right to speak of": {
    says: async ({ as, group, telegram }, command) => {
      const weak = telegram.person({ name: "Weak" });
      group.makeAdmin(weak, ["can_manage_video_chats"]);
      await as(weak).says(command);
    },
    expected: adminWith(["manage_video_chats"]),
  },
  "a moderator of the bot": {
    after: "/mod add @bob_here delete restrict",
    says: member(({ bob }) => bob),
    expected: adminWith(["delete_messages", "restrict_members"]),
  },
  "an approved member": {
    after: "/approve @bob_here",
    says: member(({ bob }) => bob),
    expected: outsider,
  },
  "a member": { says: member(({ alice }) => alice), expected: outsider },
  "an anonymous admin": { says: ({ mod }, command) => mod.says(command, { anonymous: true }), expected: masked },
  "a channel": {
    says: ({ telegram, alice }, command) => alice.says(command, { asChannel: telegram.channel("Ads").record }),
    expected: outsider,
  },
};

/** What is said in the group after a moment, and nothing else. */
function outcomeOf(here: World, before: number): Outcome {
  const told = here
    .said()
    .slice(before)
    .map(({ text }) => text)
    .join("\n");
  return SENTENCES.find(([sentence]) => sentence.test(told))?.[1] ?? "let through";
}

describe.each(Object.entries(givers))("given by %s", (_, { after, says, expected }) => {
  test("every command does what its access says", async () => {
    const here = await world();
    await here.bob.says("hi");
    if (after) await here.owner.says(after);
    const found: Record<string, Outcome> = {};
    for (const { name } of commands) {
      const before = here.said().length;
      await says(here, `/${name}`);
      found[name] = outcomeOf(here, before);
      // Members who may order a lockdown are under it themselves.
      if (name === "lockdown") await here.owner.says("/lockdown off");
    }
    expect(found).toEqual(Object.fromEntries(commands.map(({ name, access }) => [name, expected(access)])));
    expect(here.telegram.violations).toEqual([]);
    expect(here.logs.filter((line) => line.includes('"level":50'))).toEqual([]);
  }, 60_000);
});
