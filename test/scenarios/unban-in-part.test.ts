// A ban that is lifted although what should hold again is refused: the case says what was done and what was not.
import { expect, test } from "vitest";
import { plain } from "../support/plain.ts";
import { useWorlds, world } from "../support/world.ts";

useWorlds();

test("the lifting is a case, with what does not come back", async () => {
  const here = await world();
  const { mod, alice, group, telegram } = here;
  await alice.says("hi");
  await mod.says("/mute @alice_here");
  await mod.says("/ban @alice_here");
  const description = "Bad Request: not enough rights to restrict/unrestrict chat member";
  telegram.faults.add({ method: "restrictChatMember", times: 1, fault: { kind: "error", code: 400, description } });
  await mod.says("/unban @alice_here");
  expect(group.statusOf(alice.person)).toBe("left");
  expect(plain(here.answer())).toMatch(/Alice[\s\S]*Ban users/);
  const [muted, banned, lifted] = await Promise.all(
    [1, 2, 3].map((number) => here.stores().cases.find(group.id, number)),
  );
  expect(muted?.state).toBe("failed");
  expect(banned?.state).toBe("undone");
  expect(lifted).toMatchObject({ kind: "unban", evidence: { failed: { kind: "mute" } } });
  await mod.says("/case 3");
  expect(plain(here.answer())).toContain("Not done: 🔇 Mute");
});
