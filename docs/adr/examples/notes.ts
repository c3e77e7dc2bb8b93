// Notes with media: saved by reply or by a wizard in private, shown by name in the group or in private.
import { z } from "zod";
import type { Content } from "../../../src/core/content.ts";
import { type Text, text } from "../../../src/core/text.ts";
import { wholeNumber } from "../../../src/kit/declarations/callback.ts";
import { type Command, command } from "../../../src/kit/declarations/command.ts";
import { link } from "../../../src/kit/declarations/link.ts";
import { done, type Prompt } from "../../../src/kit/declarations/prompt.ts";
import { feature } from "../../../src/kit/feature-declaration.ts";
import { accept, type Parsed, refuse } from "../../../src/kit/parsing/parsed.ts";
import { answer, type Card, post, type Reply } from "../../../src/kit/reply.ts";

const noteSettings = z.object({ isPrivate: z.boolean().default(false) });
type NoteSettings = z.infer<typeof noteSettings>;

interface NoteButton {
  readonly label: string;
  readonly url: string;
}

/** A note as it is kept: the words with their formatting, one file, its buttons. */
interface Note {
  readonly id: number;
  readonly name: string;
  readonly content: Content;
  readonly buttons: readonly (readonly NoteButton[])[];
}

interface NoteStore {
  readonly save: (chatId: number, note: Omit<Note, "id">) => Promise<void>;
  readonly byName: (chatId: number, name: string) => Promise<Note | undefined>;
  readonly byId: (chatId: number, id: number) => Promise<Note | undefined>;
}

export const notes = feature({
  id: "notes",
  settings: noteSettings,
  store: (statements: { readonly notes: NoteStore }) => statements.notes,
  setup: ({ store }) => {
    const show = link<NoteSettings, number>({
      id: "notes.show",
      access: "everyone",
      codec: wholeNumber,
      run: async ({ chat, args: id }) => {
        const note = await store.byId(chat.id, id);
        return { kind: "said", reply: note && cardOf(note) };
      },
    });
    const present = (chatId: number, { isPrivate }: NoteSettings, note: Note): Reply =>
      isPrivate
        ? answer(text("notes-in-private", { name: note.name }), [[show.button(text("notes-open"), chatId, note.id)]])
        : cardOf(note);
    return {
      title: "notes-title",
      links: [show],
      prompts: [askName, askContent(store)],
      commands: [
        save(store),
        command({
          name: "get",
          summary: "notes-command-get",
          example: "rules",
          access: "everyone",
          place: "group",
          parse: ({ args }) => accept(args.trim().toLowerCase()),
          run: async ({ chat, settings, args: name }) => {
            const note = await store.byName(chat.id, name);
            return note ? present(chat.id, settings, note) : text("notes-unknown", { name });
          },
        }),
      ],
      listeners: {
        message: async ({ content, chat }, { settings }) => {
          const name = /^#([\w-]{1,32})$/u.exec(content.text)?.[1]?.toLowerCase();
          const note = name === undefined ? undefined : await store.byName(chat.id, name);
          return note && present(chat.id, settings, note);
        },
      },
      pages: [
        {
          title: "notes-title",
          overview: () => text("notes-overview"),
          access: "change_info",
          controls: [
            { kind: "toggle", key: "isPrivate", label: "notes-control-private" },
            { kind: "ask", prompt: "name", label: "notes-control-new", value: (): Text => text("notes-overview") },
          ],
        },
      ],
    };
  },
});

/** What somebody wrote stays data: its formatting comes from the message's entities, its file from its id. */
const cardOf = ({ content, buttons }: Note): Card => ({
  ...post(text("notes-show", { body: { kind: "markup", html: content.html } })),
  buttons: buttons.map((row) =>
    row.map(({ label, url }) => ({ kind: "open", label: text("notes-button", { label }), url })),
  ),
  file: content.file,
});

/** `/save name words`, or `/save name` in reply to a message of any kind. */
const save = (store: NoteStore): Command<NoteSettings> =>
  command({
    name: "save",
    summary: "notes-command-save",
    example: "rules Be kind.",
    access: "change_info",
    place: "group",
    parse: ({ args, content, repliedTo }): Parsed<{ readonly name: string; readonly content: Content }> => {
      const name = nameIn(args.split(/\s/)[0] ?? "");
      const saved = repliedTo?.content ?? content;
      return name
        ? accept({ name, content: saved })
        : refuse(text("notes-bad-name", { example: "/save rules Be kind." }));
    },
    run: async ({ chat, args }) => {
      await store.save(chat.id, { ...args, buttons: [] });
      return text("notes-saved", { name: args.name });
    },
  });

const nameIn = (word: string): string | undefined => /^[\w-]{1,32}$/u.exec(word.toLowerCase())?.[0];

/** The wizard: first the name … */
const askName: Prompt<NoteSettings> = {
  id: "name",
  access: "change_info",
  question: () => text("notes-ask-name"),
  answer: async ({ args }) => {
    const name = nameIn(args);
    return name
      ? accept({ kind: "next", prompt: "content", draft: { name } })
      : refuse(text("notes-bad-name", { example: "rules" }));
  },
};

const draftOf = z.object({ name: z.string() });

/** … then the message itself, with whatever it carries. */
const askContent = (store: NoteStore): Prompt<NoteSettings> => ({
  id: "content",
  access: "change_info",
  question: (_scope, draft) => text("notes-ask-content", draftOf.parse(draft)),
  answer: async ({ chat }, { content, draft }) => {
    const { name } = draftOf.parse(draft);
    if (content.text === "" && content.file === undefined) return refuse(text("notes-empty"));
    await store.save(chat.id, { name, content, buttons: [] });
    return accept(done(text("notes-saved", { name })));
  },
});
