// The clock of the emulated Telegram, with a menu to move it forward.
import { Icon } from "../chat/parts/icon.tsx";
import { formatDuration } from "../format/durations.ts";
import { clockTime, formatDay } from "../format/moments.ts";
import { now } from "../state/clock.ts";
import { status } from "../state/entities.ts";
import { control } from "../state/stream.ts";
import { Menu, MenuItem } from "./menu.tsx";

export function Time() {
  return (
    <Menu
      label="The clock of Telegram and the bot: put it forward"
      head={<p>Moves the clock of Telegram and the bot forward, so that mutes and bans end.</p>}
      trigger={<Clock />}
    >
      {STEPS.map(({ name, ms }) => (
        <MenuItem key={ms} onChoose={() => void control({ kind: "forward-clock", ms })}>
          <Icon name="clock" size={18} /> {name}
        </MenuItem>
      ))}
    </Menu>
  );
}

function Clock() {
  const ahead = status.value?.ahead ?? 0;
  return (
    <>
      <Icon name="clock" size={18} />
      <span class="toolbar-lines">
        <time class="toolbar-line time-now" dateTime={new Date(now.value).toISOString()}>
          {clockTime(now.value)}
        </time>
        <span class="toolbar-line toolbar-second">
          {ahead >= 60_000 ? `${formatDuration(ahead)} ahead` : formatDay(now.value)}
        </span>
      </span>
    </>
  );
}

const STEPS = [
  { name: "+1 minute", ms: 60_000 },
  { name: "+1 hour", ms: 3_600_000 },
  { name: "+1 day", ms: 86_400_000 },
  { name: "+1 week", ms: 604_800_000 },
] as const;
