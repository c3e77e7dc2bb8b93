// Links that carry a scene: `#scene=raid` plays it.
import { effect, signal } from "@preact/signals";
import { sceneIn, sceneLink } from "../words/scene-hash.ts";
import { copy } from "./copying.ts";
import { playScene } from "./play-scene.ts";
import { status } from "./things.ts";
import { tell } from "./toasts.ts";

/** The scene that waits for the bot to run; undefined where none was linked to. */
const wanted = signal<string | undefined>(undefined);

/**
 * Plays the scene of the address once the bot runs. Where a scene has been played already, loading the page does not
 * play one again; following a link in an open page does.
 */
export function followSceneLinks(): void {
  let isFirst = true;
  wanted.value = sceneIn(location.hash);
  addEventListener("hashchange", () => {
    isFirst = false;
    wanted.value = sceneIn(location.hash);
  });
  effect(() => {
    const [id, now] = [wanted.value, status.value];
    if (id === undefined || now === undefined || now.bot.state !== "running") return;
    wanted.value = undefined;
    if (!now.scenes.some((scene) => scene.id === id)) tell(`There is no scene called “${id}”.`, "refusal");
    else if (!isFirst || now.play === undefined) void playScene(id);
  });
}

/** Copies the link of a scene. */
export const copySceneLink = (id: string): Promise<void> =>
  copy(sceneLink(location.origin, id), "Link copied. Whoever opens it with a playground running sees the scene play.");
