// The menu of content other than text.
import type { CardKind, MediaKind } from "../../../protocol/messages.ts";
import { act } from "../../state/stream.ts";
import type { MenuEntry } from "../parts/open-menu.ts";
import { clearDraftTarget, draft, draftTarget, postTarget, scrollToEndRequests, setDraft } from "./draft.ts";

interface Sendable {
  readonly media: MediaKind | CardKind;
  readonly label: string;
  readonly count?: number;
  /** Whether it can have a caption. */
  readonly hasCaption: boolean;
}

const media: readonly Sendable[] = [
  { media: "photo", label: "Photo", hasCaption: true },
  { media: "photo", label: "Album of 3 photos", count: 3, hasCaption: true },
  { media: "video", label: "Video", hasCaption: true },
  { media: "animation", label: "GIF", hasCaption: true },
  { media: "sticker", label: "Sticker", hasCaption: false },
  { media: "voice", label: "Voice message", hasCaption: true },
  { media: "video_note", label: "Video message", hasCaption: false },
  { media: "audio", label: "Audio", hasCaption: true },
  { media: "document", label: "Document", hasCaption: true },
];

const cards: readonly Sendable[] = [
  { media: "poll", label: "Poll", hasCaption: false },
  { media: "location", label: "Location", hasCaption: false },
  { media: "contact", label: "Contact", hasCaption: false },
  { media: "dice", label: "Dice", hasCaption: false },
];

/** The menu; the draft becomes the caption. */
export const attachMenu = (): readonly MenuEntry[] => [...media.map(entry), { kind: "line" }, ...cards.map(entry)];

function entry(sendable: Sendable): MenuEntry {
  const icon = sendable.count === undefined ? sendable.media : "album";
  return { kind: "act", label: sendable.label, icon, run: () => void send(sendable) };
}

async function send({ media: kind, count, hasCaption }: Sendable): Promise<void> {
  const text = draft.value.trim();
  const isCaptioned = hasCaption && text !== "" && draftTarget.value?.kind !== "edit";
  const wanted = act({ kind: "send", media: kind, ...postTarget(), count, caption: isCaptioned ? text : undefined });
  scrollToEndRequests.value += 1;
  const { ok } = await wanted;
  if (!ok) return;
  if (isCaptioned) setDraft("");
  clearDraftTarget();
}
