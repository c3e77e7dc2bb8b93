// The playback speed of scenes.
import type { Speed } from "../../protocol/status.ts";
import { Icon } from "../chat/parts/icon.tsx";
import { status } from "../state/entities.ts";
import { control } from "../state/stream.ts";
import { Menu, MenuItem } from "./menu.tsx";

/** The speed as a button with a menu. */
export function SpeedMenu() {
  const speed = status.value?.speed ?? 1;
  return (
    <Menu
      label={`Speed: ${DESCRIPTIONS[speed]}`}
      trigger={
        <>
          {NAMES[speed]} <Icon name="chevron" size={12} />
        </>
      }
    >
      <SpeedItems />
    </Menu>
  );
}

export function SpeedItems() {
  const chosen = status.value?.speed;
  return (
    <>
      {SPEEDS.map((speed) => (
        <MenuItem
          key={speed}
          isChosen={speed === chosen}
          keepsOpen={true}
          onChoose={() => void control({ kind: "speed", speed })}
        >
          <span title={DESCRIPTIONS[speed]}>{NAMES[speed]}</span>
        </MenuItem>
      ))}
    </>
  );
}

const SPEEDS = [1, 4, 20, "max"] as const satisfies readonly Speed[];

const NAMES: Readonly<Record<Speed, string>> = { 1: "×1", 4: "×4", 20: "×20", max: "max" };

const DESCRIPTIONS: Readonly<Record<Speed, string>> = {
  1: "as in real life",
  4: "4 times as fast",
  20: "20 times as fast",
  max: "as fast as the bot can work",
};
