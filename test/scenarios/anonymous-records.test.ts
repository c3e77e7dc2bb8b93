// What anonymous admins did is told under their title, or as an anonymous admin's, wherever it is told.
import { describe, expect, test } from "vitest";
import { seconds } from "../../src/core/time.ts";
import { aLog } from "../support/log-channel.ts";
import { plain } from "../support/plain.ts";
import { newestOf, useWorlds, world } from "../support/world.ts";

useWorlds();

describe.each([
  [undefined, "an anonymous admin", "off"],
  ["Night", "Night", "off"],
  [undefined, "an anonymous admin", "on"],
  ["Night", "Night", "on"],
])("titled %s, shown as %s, /anonadmin %s", (title, shown, trust) => {
  test("in the group, in cases and in the log", async () => {
    const here = await world();
    const log = await aLog(here);
    const ghost = here.as(here.telegram.person({ name: "Phantom", username: "phantom" }));
    here.group.makeAdmin(ghost.person, "all", { anonymous: true, ...(title === undefined ? {} : { title }) });
    await here.alice.says("hi");
    await here.bob.says("hi");
    await here.owner.says(`/anonadmin ${trust}`);
    const gives = async (command: string): Promise<void> => {
      await ghost.says(command);
      if (trust === "off" && title === undefined) await ghost.holds(newestOf(here)).tap("admin");
    };
    for (const command of [
      "/mute @alice_here spam",
      "/warn @bob_here",
      "/setflood 7",
      "/promote @bob_here",
      "/undo #1",
    ])
      await gives(command);
    await here.passes(seconds(1));
    await here.mod.says("/case 1");
    expect(plain(here.answer())).toContain(`By: ${shown}`);
    await here.mod.says("/history @alice_here");
    expect(plain(here.answer())).toContain(shown);
    const posts = plain(log.texts().join("\n"));
    expect(posts).toContain(`Undone by ${shown}`);
    expect(posts).toMatch(/Settings changed by (?:Night|an anonymous admin)/);
    const told = here.telegram.calls.map(({ params }) => String(params["text"] ?? "")).join("\n");
    expect(plain(told)).not.toMatch(/Phantom|phantom|-100\d+/);
    expect(told).not.toContain(String(ghost.person.id));
    const found = await here.stores().cases.find(here.group.id, 1);
    const actor = found?.actor.kind === "member" ? found.actor.member.id : undefined;
    expect(actor).toBe(trust === "on" ? here.group.id : ghost.person.id);
  });
});
