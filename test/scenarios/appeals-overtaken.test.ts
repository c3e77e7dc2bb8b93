// An appeal that waits while its case is closed by other means: the person hears of it, and the appeal is closed.
import { describe, expect, test } from "vitest";
import { minutes, seconds } from "../../src/core/time.ts";
import { plain } from "../support/plain.ts";
import { useWorlds, type World, world } from "../support/world.ts";

useWorlds();

const heard = ({ alice }: World): readonly string[] => alice.person.inbox().map(({ body }) => plain(body.text));

/** Alice has appealed against what Mod did. */
async function appealed(command: string): Promise<World> {
  const here = await world();
  const { alice, mod, owner } = here;
  owner.person.starts();
  await alice.says("hi");
  await mod.says(command);
  await alice.tells("/appeal");
  await alice.follows(alice.inbox().link());
  await alice.tells("it was not me");
  await here.passes(seconds(40));
  return here;
}

const soon = ({ passes }: World): Promise<void> => passes(seconds(1));

describe("the appeal is accepted where the case is taken back", () => {
  test.each([
    ["/mute @alice_here", "/undo 1", false],
    ["/mute @alice_here", "/unmute @alice_here", false],
    ["/warn @alice_here", "/rmwarn @alice_here", false],
    ["/warn @alice_here", "/resetwarn @alice_here", false],
    ["/warn @alice_here", "/resetallwarns", false],
    ["/ban @alice_here", "/unban @alice_here", true],
    ["/ban @alice_here", "/undo 1", true],
  ])("%s, then %s", async (act, undo, isInvited) => {
    const here = await appealed(act);
    await here.owner.says(undo);
    await soon(here);
    const answers = heard(here).filter((one) => /accepted|case 1 back/.test(one));
    expect(answers).toHaveLength(1);
    expect(answers.join().includes("https://")).toBe(isInvited);
    await here.alice.tells("/appeal");
    expect(heard(here).at(-1)).not.toContain("looking at your appeal already");
  });
});

test("what ends by itself is over, and another decision can be appealed at once", async () => {
  const here = await appealed("/tmute @alice_here 2m");
  await here.passes(minutes(3));
  await soon(here);
  expect(heard(here).at(-1)).toMatch(/Case 1 .*is over/);
  await here.mod.says("/warn @alice_here");
  await here.alice.tells("/appeal");
  expect(heard(here).at(-1)).toContain("Which decision");
});
