// What also follows its cases: notices of deletions, warnings that the owner takes back at once, a reason given at once.
import { describe, expect, test } from "vitest";
import { seconds } from "../../src/core/time.ts";
import { aLog } from "../support/log-channel.ts";
import { plain } from "../support/plain.ts";
import { labelsOf, newestOf, useWorlds, type World, world } from "../support/world.ts";

useWorlds();

const soon = ({ passes }: World): Promise<void> => passes(seconds(1));

/** Two people have written, where a log keeps copies or not. */
async function written(isKept: boolean) {
  const here = await world({ readsAllMessages: true });
  if (isKept) await aLog(here);
  const first = await here.alice.says("one");
  await here.bob.says("two");
  return { ...here, first };
}

describe("a notice of deleted messages", () => {
  test.each(["/purge", "/purge 2"])(
    "%s offers to bring them back where copies are kept, and says that it did",
    async (command) => {
      const here = await written(true);
      await here.mod.says(command, command === "/purge" ? { replyTo: here.first } : {});
      const notice = newestOf(here);
      expect(labelsOf(notice)).toEqual(["↩️ Undo"]);
      await here.mod.says("/undo");
      await soon(here);
      expect(plain(notice.body.text)).toContain("Undone by Mod");
      expect(labelsOf(notice)).toEqual([]);
      expect(here.group.botMessages.map(({ body }) => body.text)).toEqual(expect.arrayContaining(["one", "two"]));
    },
  );

  test("offers nothing where nothing is kept", async () => {
    const here = await written(false);
    await here.mod.says("/purge 2");
    expect(labelsOf(newestOf(here))).toEqual([]);
    await here.mod.says("/wipe @alice_here @bob_here 1h");
    expect(labelsOf(newestOf(here))).toEqual([]);
  });

  test("of several people brings back all by one tap", async () => {
    const here = await written(true);
    await here.mod.says("/wipe @alice_here @bob_here 1h");
    const notice = newestOf(here);
    expect(labelsOf(notice)).toEqual(["↩️ Undo all 2"]);
    await here.mod.holds(notice).tap("Undo");
    expect(here.group.botMessages.map(({ body }) => body.text)).toEqual(expect.arrayContaining(["one", "two"]));
  });
});

test("warnings that the owner takes back all at once: each notice says so", async () => {
  const here = await written(false);
  await here.mod.says("/warn @alice_here");
  const first = newestOf(here);
  await here.mod.says("/warn @bob_here");
  const second = newestOf(here);
  await here.owner.says("/resetallwarns");
  const notices = [first, second];
  await soon(here);
  for (const notice of notices) {
    expect(plain(notice.body.text)).toMatch(/Undone.*Warning/);
    expect(labelsOf(notice)).toEqual([]);
  }
});

test("a reason that is given while the notice is still on its way stands there", async () => {
  const here = await written(false);
  const { telegram, mod, group } = here;
  telegram.faults.add({
    method: "sendMessage",
    times: 1,
    fault: {
      kind: "error",
      code: 429,
      description: "Too Many Requests: retry after 2",
      parameters: { retry_after: 2 },
    },
  });
  mod.person.in(group).says("/mute @alice_here");
  mod.person.in(group).says("/reason 1 too loud");
  await here.settle();
  await here.passes(seconds(5));
  await soon(here);
  const notice = group.botMessages.find(({ body }) => plain(body.text).includes("is muted"));
  expect(plain(notice?.body.text)).toContain("too loud");
});
