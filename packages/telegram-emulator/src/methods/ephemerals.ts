// Ephemeral messages, visible to one member: edited and deleted by their own ids.
import { badRequest, orRefuse } from "../refusal.ts";
import type { EphemeralMessage } from "../state/records.ts";
import { captionEdit, type Edit, editedBody, keyboardEdit, mediaEdit, textEdit } from "./editing.ts";
import { chatOf, type Method, numberOf, type Request } from "./reading.ts";

/** The message, which the request names together with its receiver. */
function ephemeralOf(request: Request, errorText: string): EphemeralMessage {
  const found = chatOf(request).ephemerals.get(numberOf(request, "ephemeral_message_id"));
  const isRight = found?.receiver.id === numberOf(request, "receiver_user_id") && !found.isDeleted;
  return orRefuse(isRight ? found : undefined, () => badRequest(errorText));
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
