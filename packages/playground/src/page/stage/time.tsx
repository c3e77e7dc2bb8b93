// What time it is at the emulated Telegram, and putting it forward.
import { Icon } from "../chat/parts/icon.tsx";
import { now } from "../state/clock.ts";
import { control } from "../state/stream.ts";
import { status } from "../state/things.ts";
import { span } from "../words/durations.ts";
import { clockTime, day } from "../words/moments.ts";
import { Menu, MenuItem } from "./menu.tsx";

export function Time() {
  return (
    <Menu
      label="The clock of Telegram and the bot: put it forward"
      head={<p>Put the clock forward for Telegram and the bot: mutes and bans run out before your eyes.</p>}
      face={<Face />}
    >
      {STEPS.map(({ name, ms }) => (
        <MenuItem key={ms} onChoose={() => void control({ kind: "forward-clock", ms })}>
          <Icon name="clock" size={18} /> {name}
        </MenuItem>
      ))}
    </Menu>
  );
}

function Face() {
  const ahead = status.value?.ahead ?? 0;
  return (
    <>
      <Icon name="clock" size={18} />
      <span class="stage-lines">
        <time class="stage-line time-now" dateTime={new Date(now.value).toISOString()}>
          {clockTime(now.value)}
        </time>
        <span class="stage-line stage-second">{ahead >= 60_000 ? `${span(ahead)} ahead` : day(now.value)}</span>
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
