// The history of the café: an example of every kind of message.
import type { Person } from "telegram-emulator/people/person";
import type { DemoGroups } from "../demo-groups.ts";
import { createHistoryWriter, type HistoryWriter } from "../history-writer.ts";

/** Writes messages from yesterday until a minute ago, after the welcome and the news. */
export function writeCafe(demo: DemoGroups, dealer: Person): void {
  const teller = createHistoryWriter(demo.telegram, demo.cafe);
  writeYesterday(demo, teller);
  writeToday(demo, teller, dealer);
  writeNow(demo, teller);
}

/** The first message, which is pinned. */
const WELCOME = `Welcome to the <b>Lighthouse Café</b>, a practice group on your own machine: everybody here is you, and nothing reaches Telegram.
Choose who you are, write something or play a scene, and watch what the bot does.`;

export function writeWelcome({ telegram, people: { olga }, cafe }: DemoGroups): void {
  const { at, ago } = createHistoryWriter(telegram, cafe);
  const welcome = ago(1420, olga).says(WELCOME);
  at(1419, () => olga.in(cafe).pins(welcome));
}

function writeYesterday({ people, cafe }: DemoGroups, teller: HistoryWriter): void {
  const { olga, adam, mia, alice, bob, luna } = people;
  const { ago, reacts, at } = teller;
  const news = cafe.messages.find(({ body }) => body.is_automatic_forward);
  if (news) at(1325, () => olga.in(cafe).unpins(news));
  const asked = ago(1310, alice).says("Saturday! Is the <i>lemon cake</i> back as well?", { replyTo: news });
  const secret = ago(1308, bob).says("I asked in the kitchen. <tg-spoiler>It is, but only until noon.</tg-spoiler>", {
    replyTo: asked,
  });
  reacts(secret, "😁", [alice, mia]);
  at(1300, () => luna.in(cafe).joins());
  reacts(secret, "❤", [luna]);
  ago(1290, olga).sends({
    kind: "document",
    file: "menu-of-the-week.pdf",
    html: "The menu, hot from the <s>oven</s> printer.",
  });
  const poll = ago(1280, olga).sendsCard({
    kind: "poll",
    question: "Which cake on Saturday?",
    options: ["Lemon", "Carrot", "Both, please"],
  });
  reacts(poll, "🔥", [alice, bob]);
  at(1200, () => alice.in(cafe).sendsAlbum(3, { caption: "The path to the lighthouse" }));
  const sign = ago(1190, bob).says(
    "<blockquote>Fog is only a cloud that wants company</blockquote>\nsays the sign at the door.",
  );
  reacts(sign, "👏", [alice, luna, adam]);
  ago(1185, luna).sends({ kind: "sticker" });
}

function writeToday({ people, deals }: DemoGroups, teller: HistoryWriter, dealer: Person): void {
  const { adam, noor, alice, bob, luna } = people;
  const { ago, reacts } = teller;
  const fog = ago(190, luna).sends({
    kind: "photo",
    html: "Fog again. Somewhere in there is a lighthouse.",
  });
  reacts(fog, "😍", [alice, bob]);
  ago(120, adam).says(
    "The guest Wi-Fi is <code>lighthouse-guest</code>; it is open until <s>nine</s> <u>ten</u> today.",
  );
  const program = ago(118, bob).says(
    'The coffee machine got a new program:\n<pre><code class="language-python">while awake:\n    drink(coffee)</code></pre>',
  );
  reacts(program, "😁", [adam]);
  ago(110, bob).sends({ kind: "voice" });
  const deal = ago(65, dealer).says("<b>Deal of the day</b>: filter paper, three packs for the price of two.", {
    asChannel: deals.record,
  });
  ago(64, noor).says("One advert a day is fine, dear channel. Two are not.", { replyTo: deal });
}

/** The messages that the bot gets as updates when it starts. */
function writeNow({ people }: DemoGroups, { recently, reacts }: HistoryWriter): void {
  const { olga, adam, mia, noor, alice, bob, luna } = people;
  const free = recently(12, alice).says("Anybody at the corner table? I have <b>two slices</b> to give away.");
  recently(11, bob).says("On my way, @alice_bakes! Keep the bigger one.", { replyTo: free });
  recently(9, luna).says('Reading by the window <tg-emoji emoji-id="5368324170671202286">👍</tg-emoji>');
  const recipe = recently(7, mia).says(
    'The recipe is <a href="https://example.org/lemon-cake">here</a>, and on example.org/cakes.',
  );
  recently(5, adam).says("Thanks. I will pretend that I can bake.", { replyTo: recipe });
  recently(4, noor).says("The night shift votes for carrot.");
  recently(2, olga).says("Whoever is new: come in, sit down, try things. #welcome");
  reacts(free, "👍", [bob, luna]);
  reacts(recipe, "❤", [alice]);
}
