// Reactions of outsiders and channels, and removing the reactions of others.
import { describe, expect, test } from "vitest";
import { refusalOf, setUpGroup } from "./setup.ts";

describe("a reaction", () => {
  test("of an outsider comes in a public group, unless they are banned", async () => {
    const { telegram, anna, owner, group, updates } = setUpGroup({ username: "garden" });
    const said = anna.in(group).says("hi");
    const zoe = telegram.person({ name: "Zoe" });
    await updates(["message_reaction"]);
    zoe.in(group).reacts(said, "👍");
    expect((await updates()).map(({ message_reaction: one }) => one?.user?.id)).toEqual([zoe.id]);
    owner.in(group).bans(zoe);
    expect(() => zoe.in(group).reacts(said, "❤")).toThrow("Zoe is not in");
  });

  test("of somebody who acts as a channel is the channel's, unless the channel is banned", async () => {
    const { telegram, anna, owner, group, updates } = setUpGroup();
    const said = anna.in(group).says("hi");
    const channel = telegram.channel("Ads").record;
    await updates(["message_reaction"]);
    anna.in(group).reacts(said, "👍", { asChannel: channel });
    const [update] = await updates();
    expect(update?.message_reaction).toMatchObject({ actor_chat: { id: channel.id } });
    expect(update?.message_reaction).not.toHaveProperty("user");
    owner.in(group).bansChannel(channel);
    expect(() => anna.in(group).reacts(said, "❤", { asChannel: channel })).toThrow("Ads may not react");
  });
});

describe("removing reactions", () => {
  test("takes one from a message, or all of one account, and leaves those of others", async () => {
    const { api, telegram, anna, owner, group } = setUpGroup();
    const messages = ["a", "b", "c"].map((text) => owner.in(group).says(text));
    const channel = telegram.channel("Ads").record;
    for (const message of messages) {
      anna.in(group).reacts(message, "👍");
      owner.in(group).reacts(message, "❤");
      anna.in(group).reacts(message, "🔥", { asChannel: channel });
    }
    const left = () => messages.map(({ reactions }) => [...reactions.keys()].length);
    await api.deleteMessageReactionUser(group.id, messages[0]?.id ?? 0, anna.id);
    expect(left()).toEqual([2, 3, 3]);
    await api.deleteAllMessageReactionsUser(group.id, anna.id);
    expect(left()).toEqual([2, 2, 2]);
    await api.deleteAllMessageReactionsChat(group.id, channel.id);
    expect(left()).toEqual([1, 1, 1]);
    await api.deleteMessageReactionChat(group.id, messages[0]?.id ?? 0, channel.id);
    expect(left()).toEqual([1, 1, 1]);
  });

  test("needs the right to delete messages, a message, and one account", async () => {
    const { api, anna, group } = setUpGroup({ botRights: ["can_manage_chat"] });
    const said = anna.in(group).says("hi");
    expect(await refusalOf(api.deleteMessageReactionUser(group.id, said.id, anna.id))).toContain("not enough rights");
    expect(await refusalOf(api.deleteAllMessageReactionsUser(group.id, anna.id))).toContain("not enough rights");
    const allowed = setUpGroup();
    const { id } = allowed.group;
    expect(await refusalOf(allowed.api.deleteMessageReactionUser(id, 999, anna.id))).toContain("not found");
    expect(await refusalOf(allowed.api.raw.deleteAllMessageReactions({ chat_id: id }))).toContain("exactly one of");
  });
});
