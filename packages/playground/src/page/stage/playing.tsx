// The scene that plays, or played last.
import { useSignal } from "@preact/signals";
import type { PlayView } from "../../protocol/status.ts";
import { Icon } from "../chat/parts/icon.tsx";
import { playScene } from "../state/play-scene.ts";
import { copySceneLink } from "../state/scene-link.ts";
import { control } from "../state/stream.ts";
import { status } from "../state/things.ts";
import { counted } from "../words/numbers.ts";
import { SpeedMenu } from "./speed.tsx";

export function Playing() {
  const play = status.value?.play;
  const put = useSignal<string | undefined>(undefined);
  const isOver = play?.state === "over" || play?.state === "stopped";
  if (!play || (isOver && put.value === play.id)) return undefined;
  return (
    <section class="playing" aria-label="The scene">
      <div class="playing-words">
        <span class="playing-title">{play.title}</span>
        <span class="playing-step" role="status">
          {stepOf(play)}
        </span>
      </div>
      <progress class="playing-bar" value={play.progress} max={1} aria-label={`Progress of “${play.title}”`} />
      <div class="playing-buttons">
        {isOver ? (
          <Afterwards
            play={play}
            onPut={() => {
              put.value = play.id;
            }}
          />
        ) : (
          <Meanwhile play={play} />
        )}
      </div>
    </section>
  );
}

interface Played {
  readonly play: PlayView;
}

function Meanwhile({ play }: Played) {
  const isPaused = play.state === "paused";
  return (
    <>
      <button
        type="button"
        class="icon-button"
        aria-label={isPaused ? "Go on" : "Pause"}
        title={isPaused ? "Go on" : "Pause"}
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

function Afterwards({ play, onPut }: Played & { readonly onPut: () => void }) {
  return (
    <>
      <button
        type="button"
        class="stage-button"
        disabled={status.value?.bot.state !== "running"}
        onClick={() => void playScene(play.id)}
      >
        <Icon name="again" size={16} /> Play again
      </button>
      <LinkButton play={play} />
      <button type="button" class="icon-button" aria-label="Put the scene away" title="Put away" onClick={onPut}>
        <Icon name="close" size={16} />
      </button>
    </>
  );
}

function LinkButton({ play }: Played) {
  return (
    <button
      type="button"
      class="icon-button playing-link"
      aria-label="Copy the link to this scene"
      title="Copy the link to this scene"
      onClick={() => void copySceneLink(play.id)}
    >
      <Icon name="chain" size={18} />
    </button>
  );
}

function stepOf({ state, step, keptOut }: PlayView): string {
  const kept = keptOut > 0 ? `Telegram refused ${counted(keptOut, "act")}` : undefined;
  const [first, ...rest] = { playing: [step], paused: ["Paused", step], over: ["Over"], stopped: ["Stopped"] }[state];
  return [first, ...rest, kept].filter(Boolean).join(" · ");
}
