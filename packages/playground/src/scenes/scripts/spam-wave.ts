// New accounts advertise in many ways; an admin bans one and removes the rest.

import type { Group } from "telegram-emulator/people/group";
import type { Person } from "telegram-emulator/people/person";
import type { DemoGroups } from "../../demo/demo-groups.ts";
import { seconds } from "../durations.ts";
import { createAccounts, cyclicItem } from "../new-accounts.ts";
import type { Scene, SceneStep } from "../scene.ts";
import { messageRef, type StepOptions, scriptOf } from "../script.ts";

const SIZE = 30;

const ADVERTS = [
  "💰 Crypto signals, 97% accuracy, free for the first 50 members: https://example.com/signals",
  "Hi dear, I am Vanessa, write me in private 💋",
  "Work from home, 2–3 hours a day, from 200 a week. DM for details",
  "🎰 100 free spins, no deposit!!! t.me/example_spins",
  "Продам подписчиков, недорого, пишите в ЛС",
  "USDT exchange, best rate, any amount, cash in hand @example_exchange",
  "I lost everything until I met Mr Brown, he doubled my BTC in one week",
  "Ｆｒｅｅ  Ｐｒｅｍｉｕｍ  →  example.net/gift",
] as const;

export const spamWave: Scene = {
  id: "spam-wave",
  title: "A wave of spam",
  description:
    "Thirty fresh accounts advertise with links, forwards, bots and a channel; an admin bans one and clears the rest.",
  where: ({ cafe }) => cafe,
  steps: (demo, cafe) => {
    const { adam, alice, bob } = demo.people;
    const [scout, ...others] = createAccounts(demo, SIZE) as [Person, ...Person[]];
    const [advert, first] = [messageRef(), messageRef()];
    const { says, types, joins } = scriptOf(cafe);
    const wave = others.flatMap((one, index): readonly SceneStep[] => [
      joins(one, { after: seconds(0.8), ...(index === 0 ? { caption: "A wave of fresh accounts comes in." } : {}) }),
      says(one, cyclicItem(ADVERTS, index + 1), {
        after: seconds(0.6),
        ...mannersOf(demo, index),
        ...(index === 0 ? { saveTo: first } : {}),
      }),
    ]);
    return [
      says(alice, "The new beans have arrived!", { caption: "An ordinary day at the café." }),
      says(bob, "Keep a bag for me, please."),
      joins(scout, { caption: "Somebody new comes in…" }),
      says(scout, cyclicItem(ADVERTS, 0), { saveTo: advert, caption: "… and advertises at once." }),
      types(adam, "/dban spam", { replyTo: advert, caption: "Adam bans that one, and the advert goes as well." }),
      ...wave,
      channelAdvert(demo, cafe),
      types(adam, "/purge", { replyTo: first, caption: "Adam clears the whole wave away, from the first advert on." }),
      says(bob, "Where were we? Beans!", { caption: "The members have their group back." }),
      says(alice, "A bag for Bob, noted."),
    ];
  },
};

/** Every fourth advert is forwarded from a channel, and every fifth sent via a bot. */
function mannersOf({ telegram, deals }: DemoGroups, index: number): Pick<StepOptions, "messageOptions"> {
  const date = Math.floor(telegram.state.now() / 1000);
  if (index % 4 === 1) {
    const { id, title } = deals.record;
    const chat = { id, title, type: "channel" as const };
    return { messageOptions: { forwardedFrom: { type: "channel", chat, message_id: 17, date } } };
  }
  return index % 5 === 2 ? { messageOptions: { viaBot: gifBot(telegram) } } : {};
}

/** The bot that adverts are sent via: the same one in every play. */
function gifBot(telegram: DemoGroups["telegram"]): Person["account"] {
  const username = "example_gif_bot";
  const known = [...telegram.state.people.values()].find(({ user }) => user.username === username);
  return known ?? telegram.person({ name: "GIF", username, isBot: true }).account;
}

/** The person behind the channel posts as the channel. */
const channelAdvert = ({ personas, people, deals }: DemoGroups, cafe: Group): SceneStep => ({
  after: seconds(1),
  caption: "A channel joins in, under its own name.",
  run: () => {
    const dealer = personas.find(({ channel }) => channel?.id === deals.id)?.person ?? people.viktor;
    dealer.in(cafe).says("📢 Daily Deals: everything −90%!", { asChannel: deals.record });
  },
});
