// The menu of scenes.
import type { StatusView } from "../../protocol/status.ts";
import { Icon } from "../chat/parts/icon.tsx";
import { status } from "../state/entities.ts";
import { playScene } from "../state/play-scene.ts";
import { copySceneLink } from "../state/scene-link.ts";
import { Menu, MenuGroup, MenuItem } from "./menu.tsx";
import { SpeedItems } from "./speed.tsx";

export function Scenes() {
  const { scenes = [], bot, play } = status.value ?? {};
  if (scenes.length === 0) return undefined;
  const isBusy = play?.state === "playing" || play?.state === "paused";
  return (
    <Menu
      label="Play a scene"
      buttonClass={`toolbar-button${isBusy ? "" : " button-main"} scenes-button`}
      head={<p>{HEADS[bot?.state ?? "stopped"]}</p>}
      trigger={
        <>
          <Icon name="play" size={18} />
          <span class="scenes-words">Play a scene</span>
          <span class="scenes-word" aria-hidden="true">
            Scenes
          </span>
          <Icon name="chevron" size={14} />
        </>
      }
    >
      {scenes.map(({ id, title, description }) => (
        <MenuItem key={id} isDisabled={bot?.state !== "running"} onChoose={() => void playScene(id)}>
          <span class="drop-words">
            <strong>{title}</strong>
            <span class="soft small">{description}</span>
          </span>
        </MenuItem>
      ))}
      <MenuGroup label="Speed" isRow>
        <SpeedItems />
      </MenuGroup>
      {play && (
        <MenuItem onChoose={() => void copySceneLink(play.id)}>
          <Icon name="chain" size={18} /> Copy the link to “{play.title}”
        </MenuItem>
      )}
    </Menu>
  );
}

const HEADS: Readonly<Record<StatusView["bot"]["state"], string>> = {
  running: "A scene plays by itself, and the bot reacts to it.",
  starting: "The bot is starting: one moment.",
  stopped: "The bot is stopped: start it first, in the menu with its name.",
};
