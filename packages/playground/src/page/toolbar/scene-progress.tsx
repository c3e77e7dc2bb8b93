// The current or last scene.
import { useSignal } from "@preact/signals";
import type { PlayView } from "../../protocol/status.ts";
import { Icon } from "../chat/parts/icon.tsx";
import { countOf } from "../format/numbers.ts";
import { status } from "../state/entities.ts";
import { playScene } from "../state/play-scene.ts";
import { copySceneLink } from "../state/scene-link.ts";
import { control } from "../state/stream.ts";
import { SpeedMenu } from "./speed.tsx";

export function SceneProgress() {
  const play = status.value?.play;
  const closed = useSignal<string | undefined>(undefined);
  const isOver = play?.state === "over" || play?.state === "stopped";
  if (!play || (isOver && closed.value === play.id)) return undefined;
  return (
    <section class="scene-progress" aria-label="The scene">
      <div class="scene-progress-words">
        <span class="scene-progress-title">{play.title}</span>
        <span class="scene-progress-step" role="status">
          {progressText(play)}
        </span>
      </div>
      <progress class="scene-progress-bar" value={play.progress} max={1} aria-label={`Progress of “${play.title}”`} />
      <div class="scene-progress-buttons">
        {isOver ? (
          <EndedButtons
            play={play}
            onClose={() => {
              closed.value = play.id;
            }}
          />
        ) : (
          <PlayingButtons play={play} />
        )}
      </div>
    </section>
  );
}

interface PlayProps {
  readonly play: PlayView;
}

function PlayingButtons({ play }: PlayProps) {
  const isPaused = play.state === "paused";
  return (
    <>
      <button
        type="button"
        class="icon-button"
        aria-label={isPaused ? "Resume" : "Pause"}
        title={isPaused ? "Resume" : "Pause"}
        onClick={() => void control({ kind: isPaused ? "resume" : "pause" })}
      >
        <Icon name={isPaused ? "play" : "pause"} />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label="Stop the scene"
        title="Stop the scene"
        onClick={() => void control({ kind: "stop-scene" })}
      >
        <Icon name="stop" />
      </button>
      <SpeedMenu />
      <LinkButton play={play} />
    </>
  );
}

function EndedButtons({ play, onClose }: PlayProps & { readonly onClose: () => void }) {
  return (
    <>
      <button
        type="button"
        class="toolbar-button"
        disabled={status.value?.bot.state !== "running"}
        onClick={() => void playScene(play.id)}
      >
        <Icon name="again" size={16} /> Play again
      </button>
      <LinkButton play={play} />
      <button type="button" class="icon-button" aria-label="Close the scene" title="Close" onClick={onClose}>
        <Icon name="close" size={16} />
      </button>
    </>
  );
}

function LinkButton({ play }: PlayProps) {
  return (
    <button
      type="button"
      class="icon-button scene-progress-link"
      aria-label="Copy the link to this scene"
      title="Copy the link to this scene"
      onClick={() => void copySceneLink(play.id)}
    >
      <Icon name="chain" size={18} />
    </button>
  );
}

function progressText({ state, caption, keptOut }: PlayView): string {
  const kept = keptOut > 0 ? `Telegram refused ${countOf(keptOut, "act")}` : undefined;
  const [first, ...rest] = { playing: [caption], paused: ["Paused", caption], over: ["Over"], stopped: ["Stopped"] }[
    state
  ];
  return [first, ...rest, kept].filter(Boolean).join(" · ");
}
