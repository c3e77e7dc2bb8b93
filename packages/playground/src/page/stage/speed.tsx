// How fast scenes play.
import type { Speed } from "../../protocol/status.ts";
import { Icon } from "../chat/parts/icon.tsx";
import { control } from "../state/stream.ts";
import { status } from "../state/things.ts";
import { Menu, MenuItem } from "./menu.tsx";

/** The speed as a button with a menu. */
export function SpeedMenu() {
  const speed = status.value?.speed ?? 1;
  return (
    <Menu
      label={`Speed: ${WORDS[speed]}`}
      face={
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
          stays={true}
          onChoose={() => void control({ kind: "speed", speed })}
        >
          <span title={WORDS[speed]}>{NAMES[speed]}</span>
        </MenuItem>
      ))}
    </>
  );
}

const SPEEDS = [1, 4, 20, "max"] as const satisfies readonly Speed[];

const NAMES: Readonly<Record<Speed, string>> = { 1: "×1", 4: "×4", 20: "×20", max: "max" };

const WORDS: Readonly<Record<Speed, string>> = {
  1: "as fast as life",
  4: "4 times as fast as life",
  20: "20 times as fast as life",
  max: "as fast as the bot can work",
};
