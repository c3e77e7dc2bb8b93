// Five hundred accounts join within two minutes and flood; the members keep talking.

import type { Group } from "telegram-emulator/people/group";
import type { Person } from "telegram-emulator/people/person";
import type { DemoGroups } from "../../demo/demo-groups.ts";
import { minutes, seconds } from "../durations.ts";
import { createAccounts, cyclicItem } from "../new-accounts.ts";
import type { Scene } from "../scene.ts";
import { scriptOf, type TimedStep, timeline } from "../script.ts";

/** The number of raiders, the time in which they join, and the lines that each tries to write. */
const [RAIDERS, SPAN, LINES] = [500, minutes(2), 5];

/** The time between a raider's join and first line, and between two lines. */
const [ARRIVAL, LINE] = [seconds(1.5), seconds(0.8)];

const CRIES = [
  "RAID RAID RAID",
  "this group is ours now",
  "🦀🦀🦀🦀🦀🦀",
  "join t.me/example_raid",
  "НАБЕГ!!!",
  "غارة غارة",
  "突击!",
  "LOL",
  "first",
  "mods asleep",
  "spam spam spam",
  "👾👾👾",
] as const;

const TALK: readonly (readonly ["alice" | "bob" | "luna", string])[] = [
  ["alice", "What is going on here?"],
  ["bob", "A raid, I think. Don't answer them."],
  ["luna", "There are hundreds of them…"],
  ["alice", "They fall silent one after the other, look."],
  ["bob", "Anyway: who brings the cake on Saturday?"],
  ["alice", "I do. Carrot cake again?"],
  ["luna", "Carrot cake!"],
];

export const raid: Scene = {
  id: "raid",
  title: "A raid of 500",
  description: "Five hundred accounts join within two minutes and flood the group, and are muted one by one.",
  where: ({ cafe }) => cafe,
  steps: (demo, cafe) => {
    const { olga, adam } = demo.people;
    const { says, types } = scriptOf(cafe);
    const raiders = createAccounts(demo, RAIDERS);
    return [
      types(olga, "/setfloodtimer 3 20s", {
        caption: "Olga sets the limit: three messages within 20 seconds are a flood.",
      }),
      types(olga, "/setfloodmode tmute 1h", { caption: "Members who flood are muted for an hour." }),
      types(olga, "/clearflood on", { caption: "And the whole flood shall be deleted." }),
      ...timeline([...raiders.flatMap((raider, index) => attack(cafe, raider, index)), ...talk(demo, cafe)]),
      says(adam, "That was that. Well done, everybody: nobody fed them.", { caption: "The raid is over." }),
    ];
  },
};

/** One raider joins and writes as much as possible. */
function attack(cafe: Group, raider: Person, index: number): readonly TimedStep[] {
  const start = (index * SPAN) / RAIDERS;
  const caption = `${index + 1} of ${RAIDERS} have come, and flood the group.`;
  const lines = Array.from({ length: LINES }, (_, line): TimedStep => {
    const text = cyclicItem(CRIES, index + line * 5);
    return { at: start + ARRIVAL + line * LINE, step: { run: () => raider.in(cafe).says(text) } };
  });
  return [{ at: start, step: { caption, run: () => raider.in(cafe).joins() } }, ...lines];
}

/** Messages of the members, spread over the raid. */
const talk = ({ people }: DemoGroups, cafe: Group): readonly TimedStep[] =>
  TALK.map(([name, text], index) => ({
    at: ((index + 1) * SPAN) / (TALK.length + 1),
    step: { run: () => people[name].in(cafe).says(text) },
  }));
