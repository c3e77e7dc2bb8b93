// The bot's state, and the controls of its process.
import { BOT_ACTIONS, STATE_LABELS } from "../state/bot-actions.ts";
import { status } from "../state/entities.ts";
import { control, isConnected } from "../state/stream.ts";
import { isResetAsked } from "./dialogs/open-dialogs.ts";
import { Menu, MenuGroup, MenuItem } from "./menu.tsx";

export function BotMenu() {
  const bot = status.value?.bot;
  if (!bot) return undefined;
  const label = isConnected.value ? STATE_LABELS[bot.state] : "Not connected";
  return (
    <Menu
      label={`The bot: ${label}`}
      head={
        <>
          <p>
            <strong>{bot.name}</strong> <span class="soft">@{bot.username}</span>: {label.toLowerCase()}
          </p>
          {bot.stopReason !== undefined && <p class="complaint">{bot.stopReason}</p>}
        </>
      }
      trigger={
        <>
          <span class="dot" data-state={isConnected.value ? bot.state : "stopped"} />
          <span class="toolbar-lines">
            <span class="toolbar-line">{bot.name}</span>
            <span class="toolbar-line toolbar-second" data-is-bad={bot.stopReason !== undefined}>
              {label}
            </span>
          </span>
        </>
      }
    >
      <MenuGroup label="The bot’s process">
        {BOT_ACTIONS.map(({ control: wanted, name, description, isFor }) => (
          <MenuItem key={name} isDisabled={!isFor(bot.state)} onChoose={() => void control(wanted)}>
            <span class="drop-words">
              <strong>{name}</strong>
              <span class="soft small">{description}</span>
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
