// Messages that only one member sees: changed and taken away by their own numbers.
import { badRequest, orRefuse } from "../refusal.ts";
import type { EphemeralMessage } from "../state/records.ts";
import { captionEdit, type Edit, editedBody, keyboardEdit, mediaEdit, textEdit } from "./editing.ts";
import { chatOf, type Method, numberOf, type Request } from "./reading.ts";

/** The message, which the request must name together with the one who sees it. */
function ephemeralOf(request: Request, words: string): EphemeralMessage {
  const found = chatOf(request).ephemerals.get(numberOf(request, "ephemeral_message_id"));
  const isRight = found?.receiver.id === numberOf(request, "receiver_user_id") && !found.isDeleted;
  return orRefuse(isRight ? found : undefined, () => badRequest(words));
}

const editing =
  (edit: Edit): Method =>
  (request) => {
    const message = ephemeralOf(request, "message to edit not found");
    message.body = editedBody(request, message.body, edit);
    return true;
  };

export const ephemeralMethods: Readonly<Record<string, Method>> = {
  editEphemeralMessageText: editing(textEdit),
  editEphemeralMessageCaption: editing(captionEdit),
  editEphemeralMessageMedia: editing(mediaEdit),
  editEphemeralMessageReplyMarkup: editing(keyboardEdit),
  deleteEphemeralMessage: (request) => {
    ephemeralOf(request, "message to delete not found").isDeleted = true;
    return true;
  },
};
