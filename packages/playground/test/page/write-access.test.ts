// Who can write where, as the composer shows it, and the order of members.
import { describe, expect, test } from "vitest";
import { writeAccess } from "../../src/page/chat/composer/write-access.ts";
import { groupOf, membersFor, restrictionsOf } from "../../src/page/chat/people/roles.ts";
import type { ChatView, MemberView } from "../../src/protocol/chats.ts";

const ALICE = 1;

const chat = (parts: Partial<ChatView> = {}): ChatView => ({
  kind: "chat",
  key: "chat -100",
  id: -100,
  type: "supergroup",
  title: "Café",
  username: undefined,
  isForum: false,
  topics: [],
  pins: [],
  size: 3,
  present: [ALICE],
  requests: [],
  permissions: ["can_send_messages", "can_send_photos", "can_react_to_messages"],
  last: undefined,
  migratedTo: undefined,
  keys: [],
  ...parts,
});

const member = (parts: Partial<MemberView> = {}): MemberView => ({
  kind: "member",
  key: "member 1",
  userId: ALICE,
  name: "Alice",
  username: undefined,
  isBot: false,
  status: "member",
  isPresent: true,
  rights: [],
  isAnonymous: false,
  title: undefined,
  permissions: undefined,
  until: undefined,
  ...parts,
});

interface Seen {
  readonly chat?: ChatView;
  readonly self?: MemberView | undefined;
  readonly isChannelPersona?: boolean;
  readonly isEmpty?: boolean;
  readonly topic?: number | "general";
}

const standing = (seen: Seen = {}) =>
  writeAccess({
    chat: chat(),
    self: member(),
    accountId: ALICE,
    isChannelPersona: false,
    isEmpty: false,
    topic: undefined,
    ...seen,
  });

describe("the composer", () => {
  const writes = (as: string) => ({ kind: "writes", as });

  test("is open to members, admins and channels, each under their name", () => {
    expect(standing()).toEqual(writes("oneself"));
    expect(standing({ self: member({ status: "administrator" }) })).toEqual(writes("oneself"));
    expect(standing({ self: member({ status: "administrator", isAnonymous: true }) })).toEqual(writes("group"));
    expect(standing({ self: undefined, isChannelPersona: true })).toEqual(writes("channel"));
  });

  test("offers to start the bot before the first word in private", () => {
    const privately = { chat: chat({ id: ALICE, type: "private" }), self: undefined };
    expect(standing({ ...privately, isEmpty: true })).toEqual({ kind: "starts" });
    expect(standing(privately)).toEqual(writes("oneself"));
  });

  test("tells strangers that they are outside, and whether they have asked", () => {
    const outside = { self: undefined, chat: chat({ present: [] }) };
    expect(standing(outside)).toEqual({ kind: "outside", hasAsked: false });
    const asked = chat({ present: [], requests: [{ userId: ALICE, name: "Alice" }] });
    expect(standing({ self: undefined, chat: asked })).toEqual({ kind: "outside", hasAsked: true });
  });

  test("tells the banned and muted until when", () => {
    const banned = member({ status: "kicked", isPresent: false, until: 99 });
    expect(standing({ self: banned, chat: chat({ present: [] }) })).toEqual({ kind: "banned", until: 99 });
    const muted = member({ status: "restricted", permissions: [] });
    expect(standing({ self: muted })).toEqual({ kind: "muted", until: undefined });
    const withoutMedia = member({ status: "restricted", permissions: ["can_send_messages"] });
    expect(standing({ self: withoutMedia })).toEqual(writes("oneself"));
  });

  test("is closed where members may not write, but not to admins", () => {
    const silent = chat({ permissions: [] });
    expect(standing({ chat: silent })).toEqual({ kind: "closed", what: "chat" });
    expect(standing({ chat: silent, self: member({ status: "creator" }) })).toEqual(writes("oneself"));
    const channel = chat({ type: "channel" });
    expect(standing({ chat: channel })).toEqual({ kind: "closed", what: "channel" });
    expect(standing({ chat: channel, self: member({ status: "administrator" }) }).kind).toBe("closed");
    const poster = member({ status: "administrator", rights: ["can_post_messages"] });
    expect(standing({ chat: channel, self: poster })).toEqual(writes("oneself"));
  });

  test("is closed in a closed topic, and for all topics when General is closed", () => {
    const topics = [
      { id: undefined, name: "General", isClosed: false },
      { id: 5, name: "Wood", isClosed: true },
    ];
    const forum = chat({ isForum: true, topics });
    expect(standing({ chat: forum, topic: 5 })).toEqual({ kind: "closed", what: "topic" });
    expect(standing({ chat: forum, topic: "general" })).toEqual(writes("oneself"));
    expect(standing({ chat: forum })).toEqual(writes("oneself"));
  });
});

describe("members", () => {
  test("are grouped by their status in the chat", () => {
    expect(groupOf(member())).toBe("members");
    expect(groupOf(member({ status: "creator" }))).toBe("admins");
    expect(groupOf(member({ status: "administrator", isBot: true }))).toBe("admins");
    expect(groupOf(member({ isBot: true }))).toBe("bots");
    expect(groupOf(member({ status: "restricted", isPresent: false }))).toBe("restricted");
    expect(groupOf(member({ status: "kicked", isPresent: false }))).toBe("banned");
    expect(groupOf(member({ status: "left", isPresent: false }))).toBe("left");
  });

  test("are found by name or username, the owner first, numbers in their order", () => {
    const list = [
      member({ name: "Raider 10" }),
      member({ name: "Raider 9" }),
      member({ name: "Zoe", status: "creator", username: "raid_host" }),
      member({ name: "Bob" }),
    ];
    expect(membersFor("RAID", list).map(({ name }) => name)).toEqual(["Zoe", "Raider 9", "Raider 10"]);
    expect(membersFor("@raid_", list).map(({ name }) => name)).toEqual(["Zoe"]);
    expect(membersFor("", list)).toHaveLength(4);
  });

  test("are told with what they may not do, of what others may", () => {
    expect(restrictionsOf(member(), chat())).toBeUndefined();
    expect(restrictionsOf(member({ permissions: [] }), chat())).toBe("may not write");
    const textOnly = member({ permissions: ["can_send_messages"] });
    expect(restrictionsOf(textOnly, chat())).toBe("may not send photos, react");
    const media = ["audios", "documents", "photos", "videos", "video_notes", "voice_notes"] as const;
    const open = chat({ permissions: ["can_send_messages", ...media.map((name) => `can_send_${name}` as const)] });
    expect(restrictionsOf(textOnly, open)).toBe("may not send media");
    const asOthers = member({ permissions: ["can_send_messages", "can_send_photos", "can_react_to_messages"] });
    expect(restrictionsOf(asOthers, chat())).toBe("restricted");
  });
});
