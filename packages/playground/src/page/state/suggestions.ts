// What a newcomer can do first, each by one press.
import type { PersonaView } from "../../protocol/chats.ts";
import { be, open, visibleChats } from "./look.ts";
import { playScene } from "./play-scene.ts";
import { act } from "./stream.ts";
import { personas, status } from "./things.ts";

interface Suggestion {
  readonly id: string;
  readonly name: string;
  readonly isPossible: () => boolean;
  readonly follow: () => Promise<unknown>;
}

export const SUGGESTIONS: readonly Suggestion[] = [
  {
    id: "raid",
    name: "Play a raid",
    isPossible: () => status.value?.scenes.some(({ id }) => id === "raid") ?? false,
    follow: () => playScene("raid"),
  },
  {
    id: "warn",
    name: "Be an admin and write /warn",
    isPossible: () => mainGroup() !== undefined && somebody(/^admin/) !== undefined && somebody(/member/) !== undefined,
    follow: warnSomebody,
  },
  {
    id: "settings",
    name: "Open the settings menu",
    isPossible: () => mainGroup() !== undefined && somebody(/owner/) !== undefined,
    follow: openSettings,
  },
];

/** A member says something, and an admin answers it with a warning. */
async function warnSomebody(): Promise<void> {
  const [chat, member, admin] = [mainGroup(), somebody(/member/), somebody(/^admin/)];
  if (chat === undefined || !member || !admin) return;
  open(chat);
  be(member.id);
  const said = await act({ kind: "write", chat, text: "Earn 5000 a week from home, write to me!" });
  be(admin.id);
  if (said.ok) await act({ kind: "write", chat, replyTo: said.message, text: "/warn no advertising here" });
}

async function openSettings(): Promise<void> {
  const [chat, owner] = [mainGroup(), somebody(/owner/)];
  if (chat === undefined || !owner) return;
  be(owner.id);
  open(chat);
  await act({ kind: "write", chat, text: "/settings" });
}

const mainGroup = (): number | undefined =>
  visibleChats.value.find(({ type, isForum }) => type === "supergroup" && !isForum)?.id;

const somebody = (role: RegExp): PersonaView | undefined => personas.value.find((one) => role.test(one.role));
