// The page of the playground.
import { render } from "preact";
import { App } from "./app.tsx";
import { followSceneLinks } from "./state/scene-link.ts";
import { connect } from "./state/stream.ts";
import "./styles/theme.css";
import "./styles/frame.css";
import "./styles/avatar.css";
import "./styles/context-menu.css";
import "./styles/dialog.css";
import "./styles/chat-list.css";
import "./styles/chat.css";
import "./styles/history.css";
import "./styles/lines.css";
import "./styles/message.css";
import "./styles/text.css";
import "./styles/keyboard.css";
import "./styles/media.css";
import "./styles/cards.css";
import "./styles/composer.css";
import "./styles/members.css";
import "./styles/stage.css";
import "./styles/desk.css";

const place = document.getElementById("app");
if (place) render(<App />, place);
connect();
followSceneLinks();
