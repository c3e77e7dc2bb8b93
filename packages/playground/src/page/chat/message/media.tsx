// Media of a message. The emulator has no real media, so each kind has a placeholder.
import { useSignal } from "@preact/signals";
import type { MediaKind, MessageView } from "../../../protocol/messages.ts";
import { Icon } from "../parts/icon.tsx";
import { PhotoArt, StickerArt } from "./placeholder-art.tsx";

interface MediaProps {
  readonly media: NonNullable<MessageView["media"]>;
  /** Determines the placeholder. */
  readonly seed: number;
}

/** The media, or a spoiler cover until it is pressed. */
export function Media({ media, seed }: MediaProps) {
  const isRevealed = useSignal(false);
  const isCovered = media.isHidden && !isRevealed.value;
  const shown = drawn[media.kind](seed, media.name);
  if (!isCovered) return shown;
  return (
    <div class="cover">
      {shown}
      <button
        type="button"
        class="cover-button"
        onClick={() => {
          isRevealed.value = true;
        }}
      >
        <Icon name="eye" size={16} /> Spoiler: show
      </button>
    </div>
  );
}

/** Whether the kind is shown without a bubble. */
export const isBare = (kind: MediaKind | undefined): boolean => kind === "sticker" || kind === "video_note";

/** The class of a captionless message's time: on the picture, or beside the file. */
export function timePlace(kind: MediaKind | undefined): string {
  if (kind === undefined) return "";
  return kind === "voice" || kind === "audio" || kind === "document" ? "has-time-beside" : "has-time-over";
}

const drawn: Readonly<Record<MediaKind, (seed: number, name: string | undefined) => preact.JSX.Element>> = {
  photo: (seed) => (
    <figure class="picture" role="img" aria-label="Photo">
      <PhotoArt seed={seed} />
    </figure>
  ),
  video: (seed) => (
    <figure class="picture" role="img" aria-label={`Video, ${lengthOf(seed)}`}>
      <PhotoArt seed={seed} />
      <span class="picture-badge">{lengthOf(seed)}</span>
      <PlaySign />
    </figure>
  ),
  animation: (seed) => (
    <figure class="picture" role="img" aria-label="GIF">
      <PhotoArt seed={seed} />
      <span class="picture-badge">GIF</span>
    </figure>
  ),
  video_note: (seed) => (
    <figure class="round-video" role="img" aria-label={`Video message, ${lengthOf(seed)}`}>
      <PhotoArt seed={seed} />
      <PlaySign />
      <span class="picture-badge">{lengthOf(seed)}</span>
    </figure>
  ),
  sticker: (seed) => (
    <figure class="sticker-place" role="img" aria-label="Sticker">
      <StickerArt seed={seed} />
    </figure>
  ),
  voice: (seed) => (
    <div class="file" role="img" aria-label={`Voice message, ${lengthOf(seed)}`}>
      <span class="file-sign">
        <Icon name="play" />
      </span>
      <span class="file-words">
        <Waves seed={seed} />
        <span class="soft small">{lengthOf(seed)}</span>
      </span>
    </div>
  ),
  audio: (seed, name) => (
    <div class="file">
      <span class="file-sign">
        <Icon name="audio" />
      </span>
      <span class="file-words">
        <b>{name ?? "Recording"}</b>
        <span class="soft small">Audio, {lengthOf(seed * 7)}</span>
      </span>
    </div>
  ),
  document: (seed, name) => (
    <div class="file">
      <span class="file-sign">
        <Icon name="document" />
      </span>
      <span class="file-words">
        <b>{name ?? "Document"}</b>
        <span class="soft small">Document, {20 + ((seed * 37) % 900)} kB</span>
      </span>
    </div>
  ),
};

function PlaySign() {
  return (
    <span class="play-sign">
      <Icon name="play" size={26} />
    </span>
  );
}

/** A duration derived from the seed. */
function lengthOf(seed: number): string {
  const seconds = 3 + ((seed * 13) % 176);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

const BARS = Array.from({ length: 36 }, (_, index) => index);

function Waves({ seed }: { readonly seed: number }) {
  return (
    <svg class="waves" viewBox="0 0 144 24" aria-hidden="true">
      {BARS.map((bar) => {
        const height = 3 + Math.abs(Math.sin((bar + seed) * 1.7) * Math.cos(bar * 0.6 + seed)) * 20;
        return <rect key={bar} x={bar * 4} y={24 - height} width="2.6" height={height} rx="1.3" />;
      })}
    </svg>
  );
}
