// Five hundred accounts come within two minutes and flood; the members go on talking.

import type { Group } from "telegram-emulator/people/group";
import type { Person } from "telegram-emulator/people/person";
import type { DemoGroups } from "../../demo/demo-groups.ts";
import { crowd, pick } from "../crowd.ts";
import { minutes, seconds } from "../durations.ts";
import type { Scene } from "../scene.ts";
import { type Moment, scriptOf, timeline } from "../script.ts";

/** How many come, within how long, and how many lines each of them tries to write. */
const [RAIDERS, SPAN, LINES] = [500, minutes(2), 5];

/** How long a raider looks around, and how long they take for a line. */
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
  tells: "Five hundred accounts join within two minutes and flood the group, and are muted one by one.",
  where: ({ cafe }) => cafe,
  beats: (demo, cafe) => {
    const { olga, adam } = demo.people;
    const { says, types } = scriptOf(cafe);
    const raiders = crowd(demo, RAIDERS);
    return [
      types(olga, "/setfloodtimer 3 20s", {
        tells: "Olga sets the limit: three messages within 20 seconds are a flood.",
      }),
      types(olga, "/setfloodmode tmute 1h", { tells: "Whoever floods shall be silent for an hour." }),
      types(olga, "/clearflood on", { tells: "And the whole flood shall be deleted." }),
      ...timeline([...raiders.flatMap((raider, index) => attack(cafe, raider, index)), ...talk(demo, cafe)]),
      says(adam, "That was that. Well done, everybody: nobody fed them.", { tells: "The raid is over." }),
    ];
  },
};

/** One raider comes and writes as much as they can. */
function attack(cafe: Group, raider: Person, index: number): readonly Moment[] {
  const start = (index * SPAN) / RAIDERS;
  const tells = `${index + 1} of ${RAIDERS} have come, and flood the group.`;
  const lines = Array.from({ length: LINES }, (_, line): Moment => {
    const text = pick(CRIES, index + line * 5);
    return { at: start + ARRIVAL + line * LINE, beat: { does: () => raider.in(cafe).says(text) } };
  });
  return [{ at: start, beat: { tells, does: () => raider.in(cafe).joins() } }, ...lines];
}

/** The members talk in between, spread over the raid. */
const talk = ({ people }: DemoGroups, cafe: Group): readonly Moment[] =>
  TALK.map(([name, text], index) => ({
    at: ((index + 1) * SPAN) / (TALK.length + 1),
    beat: { does: () => people[name].in(cafe).says(text) },
  }));
