// Suggestions for the first visit, each by one press.
import type { PersonaView } from "../../protocol/chats.ts";
import { personas, status } from "./entities.ts";
import { open, setPersona, visibleChats } from "./navigation.ts";
import { playScene } from "./play-scene.ts";
import { act } from "./stream.ts";

interface Suggestion {
  readonly id: string;
  readonly name: string;
  readonly isPossible: () => boolean;
  readonly run: () => Promise<unknown>;
}

export const SUGGESTIONS: readonly Suggestion[] = [
  {
    id: "raid",
    name: "Play a raid",
    isPossible: () => status.value?.scenes.some(({ id }) => id === "raid") ?? false,
    run: () => playScene("raid"),
  },
  {
    id: "warn",
    name: "Be an admin and write /warn",
    isPossible: () => mainGroup() !== undefined && somebody(/^admin/) !== undefined && somebody(/member/) !== undefined,
    run: warnSomebody,
  },
  {
    id: "settings",
    name: "Open the settings menu",
    isPossible: () => mainGroup() !== undefined && somebody(/owner/) !== undefined,
    run: openSettings,
  },
];

/** A member writes a message, and an admin replies with a warning. */
async function warnSomebody(): Promise<void> {
  const [chat, member, admin] = [mainGroup(), somebody(/member/), somebody(/^admin/)];
  if (chat === undefined || !member || !admin) return;
  open(chat);
  setPersona(member.id);
  const sent = await act({ kind: "write", chat, text: "Earn 5000 a week from home, write to me!" });
  setPersona(admin.id);
  if (sent.ok) await act({ kind: "write", chat, replyTo: sent.message, text: "/warn no advertising here" });
}

async function openSettings(): Promise<void> {
  const [chat, owner] = [mainGroup(), somebody(/owner/)];
  if (chat === undefined || !owner) return;
  setPersona(owner.id);
  open(chat);
  await act({ kind: "write", chat, text: "/settings" });
}

const mainGroup = (): number | undefined =>
  visibleChats.value.find(({ type, isForum }) => type === "supergroup" && !isForum)?.id;

const somebody = (role: RegExp): PersonaView | undefined => personas.value.find((one) => role.test(one.role));
