// The page of the playground.
import { render } from "preact";
import { App } from "./app.tsx";
import { followSceneLinks } from "./state/scene-link.ts";
import { connect } from "./state/stream.ts";
import "./styles/theme.css";
import "./styles/frame.css";
import "./styles/avatar.css";
import "./styles/chat/context-menu.css";
import "./styles/chat/dialog.css";
import "./styles/chat/chat-list.css";
import "./styles/chat/chat.css";
import "./styles/chat/history.css";
import "./styles/chat/lines.css";
import "./styles/chat/message.css";
import "./styles/chat/text.css";
import "./styles/chat/keyboard.css";
import "./styles/chat/media.css";
import "./styles/chat/cards.css";
import "./styles/chat/composer.css";
import "./styles/chat/members.css";
import "./styles/toolbar.css";
import "./styles/activity.css";

const place = document.getElementById("app");
if (place) render(<App />, place);
connect();
followSceneLinks();
