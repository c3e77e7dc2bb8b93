// Deletions that come to an end in their middle, and messages that stay: the record says what is gone, and undo brings back that alone.
import { describe, expect, test } from "vitest";
import { aLog } from "../support/log-channel.ts";
import { plain } from "../support/plain.ts";
import { useWorlds, type World, world } from "../support/world.ts";

useWorlds();

const LOST = { kind: "error", code: 400, description: "Bad Request: message can't be deleted" } as const;
const NO_RIGHT = { kind: "error", code: 400, description: "Bad Request: not enough rights" } as const;

/** The texts of what stands in the group and the bot has posted. */
const posts = ({ group }: World): readonly string[] => group.botMessages.map(({ body }) => plain(body.text ?? ""));

describe("the right to delete is taken from the bot", () => {
  test.each([
    ["/purge 150", /Deleted (?:99|100) messages\. Case 1[\s\S]*5\d messages are still there\.[\s\S]*Delete messages/],
    ["/spurge 150", /5\d messages are still there\.[\s\S]*Delete messages/],
  ])("in the middle of %s: what is gone is a case, and what stays is said", async (command, words) => {
    const here = await world();
    await here.alice.says("x", { times: 150 });
    here.telegram.faults.add({ method: "deleteMessages", times: 1, fault: { kind: "latency", ms: 1 } });
    here.telegram.faults.add({ method: "deleteMessages", times: 1, fault: NO_RIGHT });
    await here.mod.says(command);
    expect(plain(here.answer())).toMatch(words);
    const gone = here.group.messages.filter(({ deletion, body }) => deletion && body.text === "x").map(({ id }) => id);
    expect((await here.stores().cases.find(here.group.id, 1))?.evidence.messageIds).toEqual(gone);
  });

  test("in the middle of /wipe", async () => {
    const here = await world({ readsAllMessages: true });
    await here.alice.says("x", { times: 150 });
    here.telegram.faults.add({ method: "deleteMessages", times: 1, fault: { kind: "latency", ms: 1 } });
    here.telegram.faults.add({ method: "deleteMessages", times: 1, fault: NO_RIGHT });
    await here.mod.says("/wipe @alice_here 2h");
    expect(plain(here.answer())).toMatch(/Deleted 100 messages from Alice[\s\S]*Delete messages/);
    expect((await here.stores().cases.find(here.group.id, 1))?.evidence.messageIds).toHaveLength(100);
  });
});

describe("a message that Telegram does not delete", () => {
  test.each(["/dban", "/dmute", "/dwarn"])("stays once after %s and /undo", async (command) => {
    const here = await world({ readsAllMessages: true });
    await aLog(here);
    const message = await here.alice.says("worth keeping");
    here.telegram.faults.add({ method: "deleteMessage", fault: LOST });
    here.telegram.faults.add({ method: "deleteMessages", fault: LOST });
    await here.mod.says(command, { replyTo: message });
    here.telegram.faults.clear();
    expect(message.deletion).toBeUndefined();
    expect(plain(here.answer())).toContain("stays");
    await here.mod.says("/undo");
    expect(posts(here)).not.toContain("worth keeping");
    expect(posts(here).join("\n")).not.toContain("no copies");
    await here.mod.says("/case", { replyTo: message });
    expect(plain(here.answer())).toContain("Case 1");
  });

  test("is no case where nothing else was asked for", async () => {
    const here = await world();
    const message = await here.alice.says("x", { date: Math.floor(here.now() / 1000) - 49 * 3600 });
    await here.mod.says("/purge", { replyTo: message });
    expect(plain(here.answer())).toMatch(/^1 message stayed/);
    expect(await here.stores().cases.find(here.group.id, 1)).toBeUndefined();
  });
});

describe("undo of /dwarn brings the message back", () => {
  test.each([
    ["no sanction followed", 3],
    ["with the ban that followed", 1],
  ])("where %s", async (_what, limit) => {
    const here = await world({ readsAllMessages: true });
    await aLog(here);
    await here.owner.says(`/warnlimit ${limit}`);
    const message = await here.alice.says("worth keeping");
    await here.mod.says("/dwarn", { replyTo: message });
    expect(message.deletion).toBeDefined();
    await here.mod.says("/undo");
    expect(posts(here).filter((words) => words === "worth keeping")).toHaveLength(1);
    expect(posts(here).join("\n")).toContain("Written by Alice");
  });

  test("and without a log says that there is no copy", async () => {
    const here = await world({ readsAllMessages: true });
    await here.mod.says("/dwarn", { replyTo: await here.alice.says("gone") });
    await here.mod.says("/undo");
    expect(plain(here.answer())).toMatch(/Undone: Alice's warning[\s\S]*no copies/);
  });
});
