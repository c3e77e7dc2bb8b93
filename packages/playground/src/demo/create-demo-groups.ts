// Creates the demo groups: their members and their history.
import { privateChat } from "telegram-emulator/state/chats";
import type { Telegram } from "telegram-emulator/telegram";
import type { DemoGroups, People } from "./demo-groups.ts";
import { writeCafe, writeWelcome } from "./history/cafe.ts";
import { writeChannels } from "./history/channels.ts";
import { writeClub } from "./history/club.ts";
import { writeWorkshop } from "./history/workshop.ts";
import { makePeople, personasOf } from "./people.ts";

/** Mia's rights: deleting and pinning, but no rights over members. */
const MIA_RIGHTS = ["can_manage_chat", "can_delete_messages", "can_pin_messages", "can_invite_users"];

/**
 * Creates the chats of a new playground before the bot runs. The bot only gets updates about its membership of these chats
 * and about the latest messages, from which it learns the members.
 */
export function createDemoGroups(telegram: Telegram): DemoGroups {
  const people = makePeople(telegram);
  const dealer = telegram.person({ name: "Dana" });
  const chats = makeChats(telegram, people);
  const deals = telegram.channel("Daily Deals", { owner: dealer, username: "daily_deals_today" });
  const demo: DemoGroups = { telegram, people, ...chats, deals, personas: personasOf(people, deals, dealer) };
  for (const { account } of Object.values(people)) privateChat(telegram.state, account);
  writeWelcome(demo);
  writeChannels(demo, dealer);
  writeClub(demo);
  writeWorkshop(demo);
  writeCafe(demo, dealer);
  return demo;
}

type Chats = Pick<DemoGroups, "cafe" | "workshop" | "club" | "news" | "log">;

function makeChats(telegram: Telegram, people: People): Chats {
  const { olga: owner, adam, mia, noor, alice, bob, luna } = people;
  const news = telegram.channel("Lighthouse News", { owner, username: "lighthouse_news" });
  const log = telegram.channel("Moderation log", { owner });
  const cafe = telegram.group({ title: "Lighthouse Café", owner, username: "lighthouse_cafe", linkedChannel: news });
  const workshop = telegram.group({ title: "Makers’ Workshop", owner, isForum: true, joinsByRequest: true });
  const club = telegram.group({ title: "Book Club", kind: "group", owner });
  for (const group of [cafe, workshop, club]) group.makeAdmin(adam, "all", { title: "doorkeeper" });
  for (const group of [cafe, workshop]) group.makeAdmin(mia, MIA_RIGHTS, { title: "tidy-up" });
  cafe.makeAdmin(noor, "all", { title: "night shift", anonymous: true });
  for (const chat of [cafe, workshop, club, news]) chat.addMember(alice);
  for (const chat of [cafe, club, news]) chat.addMember(bob);
  news.addMember(luna);
  log.addMember(adam);
  log.setBotRights(["can_manage_chat", "can_post_messages"]);
  return { cafe, workshop, club, news, log };
}
