// The bot's state, and what can be done to its process.
import { BOT_ACTS, STATE_WORDS } from "../state/bot-acts.ts";
import { control, isConnected } from "../state/stream.ts";
import { status } from "../state/things.ts";
import { Menu, MenuGroup, MenuItem } from "./menu.tsx";
import { isResetAsked } from "./shown.ts";

export function BotMenu() {
  const bot = status.value?.bot;
  if (!bot) return undefined;
  const words = isConnected.value ? STATE_WORDS[bot.state] : "Not connected";
  return (
    <Menu
      label={`The bot: ${words}`}
      head={
        <>
          <p>
            <strong>{bot.name}</strong> <span class="soft">@{bot.username}</span>: {words.toLowerCase()}
          </p>
          {bot.complaint !== undefined && <p class="complaint">{bot.complaint}</p>}
        </>
      }
      face={
        <>
          <span class="dot" data-state={isConnected.value ? bot.state : "stopped"} />
          <span class="stage-lines">
            <span class="stage-line">{bot.name}</span>
            <span class="stage-line stage-second" data-is-bad={bot.complaint !== undefined}>
              {words}
            </span>
          </span>
        </>
      }
    >
      <MenuGroup label="The bot’s process">
        {BOT_ACTS.map(({ control: wanted, name, tells, isFor }) => (
          <MenuItem key={name} isDisabled={!isFor(bot.state)} onChoose={() => void control(wanted)}>
            <span class="drop-words">
              <strong>{name}</strong>
              <span class="soft small">{tells}</span>
            </span>
          </MenuItem>
        ))}
      </MenuGroup>
      <MenuGroup label="The playground">
        <MenuItem
          isBad
          onChoose={() => {
            isResetAsked.value = true;
          }}
        >
          <span class="drop-words">
            <strong>Start over…</strong>
            <span class="soft small">New chats, an empty database.</span>
          </span>
        </MenuItem>
      </MenuGroup>
    </Menu>
  );
}
