// The private chat of a person, where the bot writes to them alone.
import type { ChatHandle } from "../../core/chat.ts";
import type { Member } from "../../core/member.ts";

/** A person, of whom sometimes only the id is known. */
type Person = Pick<Member, "id"> & Partial<Pick<Member, "name" | "username">>;

/** The private chat has the id of the person (Bot API, Chat). */
export const privateChatOf = ({ id, name = "", username }: Person): ChatHandle => ({
  id,
  kind: "private",
  title: name,
  username,
});
