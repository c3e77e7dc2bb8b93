// Deleting many messages: /purge, /spurge, /purgefrom, /purgeto, /del.
import { z } from "zod";
import type { Right } from "../../core/member.ts";
import { text } from "../../core/text.ts";
import { nothing, readCount } from "../../kit/args.ts";
import { type Command, command } from "../../kit/command.ts";
import { defineFeature } from "../../kit/feature.ts";
import { accept, type Parsed, refuse } from "../../kit/parsed.ts";
import type { Sightings } from "../../kit/ports/sightings.ts";
import type { Reply } from "../../kit/reply.ts";
import { repliedMessages } from "../../kit/rulings.ts";
import type { Call, Utterance } from "../../kit/scope.ts";
import { type DeletionNeeds, deleteMessages } from "./deletion.ts";
import type { PurgeMarkStore } from "./ports.ts";
import { idsBetween, MOST_PURGED } from "./range.ts";

const noSettings = z.object({});
type None = z.infer<typeof noSettings>;

export interface PurgeNeeds extends DeletionNeeds {
  readonly marks: PurgeMarkStore;
  readonly albums: Pick<Sightings, "album">;
}

export const purge = (needs: PurgeNeeds) =>
  defineFeature("purge", noSettings, {
    title: "purge-title",
    commands: [purging(needs, "purge"), purging(needs, "spurge"), from(needs), to(needs), del(needs)],
  });

const RIGHTS: readonly Right[] = ["delete_messages"];

function purging(needs: PurgeNeeds, name: "purge" | "spurge"): Command<None> {
  return command({
    ...{ name, example: "20", access: "delete_messages", needs: RIGHTS, place: "group" },
    summary: name === "purge" ? "purge-command-purge" : "purge-command-spurge",
    parse: readAmount,
    run: async (call) => {
      const ids = rangeOf(call);
      if (ids === undefined) return text("purge-where");
      return deleteMessages(needs, call, { ids, isSilent: name === "spurge" });
    },
  });
}

function readAmount({ args }: Utterance): Parsed<number | undefined> {
  const word = args.trim();
  if (word === "") return accept(undefined);
  const amount = readCount(word, [1, MOST_PURGED]);
  return amount === undefined ? refuse(text("purge-amount-wrong", { most: MOST_PURGED })) : accept(amount);
}

/** From the replied message on, the last so many, or so many from the replied message on; always with the command. */
function rangeOf({ message, repliedTo, args: amount }: Call<None, number | undefined>): readonly number[] | undefined {
  const [first, command] = [repliedTo?.message.id, message.id];
  if (first === undefined) return amount === undefined ? undefined : idsBetween(command - amount, command);
  const last = amount === undefined ? command : Math.min(first + amount - 1, command);
  return [...new Set([...idsBetween(first, last), command])];
}

function from({ marks }: PurgeNeeds): Command<None> {
  return command({
    ...{
      name: "purgefrom",
      access: "delete_messages",
      needs: RIGHTS,
      place: "group",
      summary: "purge-command-purgefrom",
    },
    parse: nothing,
    run: async ({ chat, actor, repliedTo }) => {
      if (!repliedTo) return text("purge-reply-first");
      await marks.set(chat.id, actor.id, repliedTo.message.id);
      return text("purge-marked");
    },
  });
}

function to(needs: PurgeNeeds): Command<None> {
  return command({
    ...{ name: "purgeto", access: "delete_messages", needs: RIGHTS, place: "group", summary: "purge-command-purgeto" },
    parse: nothing,
    run: async (call): Promise<Reply> => {
      const { chat, actor, repliedTo, message } = call;
      if (!repliedTo) return text("purge-reply-last");
      const mark = await needs.marks.take(chat.id, actor.id);
      if (mark === undefined) return text("purge-no-mark");
      const [first = 0, last = 0] = [mark, repliedTo.message.id].sort((a, b) => a - b);
      return deleteMessages(needs, call, { ids: [...idsBetween(first, last), message.id], isSilent: false });
    },
  });
}

/** The replied message with its album, and the command: said to nobody. */
function del(needs: PurgeNeeds): Command<None> {
  return command({
    ...{ name: "del", access: "delete_messages", needs: RIGHTS, place: "group", summary: "purge-command-del" },
    parse: nothing,
    run: async (call) => {
      if (!call.repliedTo) return text("purge-reply-del");
      const ids = [...(await repliedMessages(needs.albums, call)), call.message.id];
      return deleteMessages(needs, call, { ids, isSilent: true });
    },
  });
}
