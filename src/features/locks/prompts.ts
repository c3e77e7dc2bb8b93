// Questions in private: which lock type, what is allowed, and what a lock does and says.
import { text } from "../../core/text.ts";
import { done, type Prompt } from "../../kit/declarations/prompt.ts";
import { accept, refuse } from "../../kit/parsing/parsed.ts";
import { answer } from "../../kit/reply.ts";
import { readEntries, readLocks } from "./arguments.ts";
import { switchButtons } from "./callbacks.ts";
import { allowing, locking } from "./changes.ts";
import { nearestLocks, searchLocks } from "./lock-types.ts";
import { type LockSettings, MOST_ALLOWED } from "./settings.ts";
import { allowedText, lockLine } from "./texts.ts";

const ACCESS = "restrict_members";

const ACT_EXAMPLE = "url ### No adverts {warn}";

/** How many found types get buttons. */
const MOST_FOUND = 10;

/** Finds lock types by a word, with buttons to switch them. */
const find: Prompt<LockSettings> = {
  id: "find",
  access: ACCESS,
  question: () => text("locks-question-find"),
  answer: async ({ chat, settings }, { content }) => {
    const word = content.text.trim().slice(0, 50);
    const found = searchLocks(word).slice(0, MOST_FOUND);
    if (found.length > 0) return accept(done(answer(text("locks-found"), switchButtons(found, settings, chat.id))));
    const names = nearestLocks(word);
    return refuse(
      names.length > 0
        ? text("locks-unknown-near", { word, names: names.join(", "), example: "url" })
        : text("locks-unknown", { word, example: "url" }),
    );
  },
};

/** Adds to what is allowed. */
const allow: Prompt<LockSettings> = {
  id: "allow",
  access: ACCESS,
  question: ({ settings }) => text("locks-question-allow", { list: allowedText(settings.allowed) }),
  answer: async ({ settings, configure }, { content }) => {
    const entries = readEntries(content.text, "example.org");
    if (!entries.ok) return entries;
    const allowed = allowing(settings.allowed, entries.value);
    if (allowed.length > MOST_ALLOWED) return refuse(text("locks-allowed-full", { most: MOST_ALLOWED }));
    const refusal = await configure({ allowed });
    return refusal ? refuse(refusal) : accept(done(allowedText(allowed)));
  },
};

/** Sets what a lock does and says, as behind `/lock`. */
const act: Prompt<LockSettings> = {
  id: "act",
  access: ACCESS,
  question: () => text("locks-question-act", { example: ACT_EXAMPLE }),
  answer: async ({ settings, configure }, { content }) => {
    const request = readLocks(content.text, ACT_EXAMPLE);
    if (!request.ok) return request;
    const change = locking(settings, request.value);
    const refusal = await configure(change);
    if (refusal) return refuse(refusal);
    const now = { ...settings, ...change };
    return accept(
      done(
        text("locks-locked", {
          lines: request.value.locks.map((one) => lockLine(one, now)),
          hint: text("locks-hint-unlock", { name: request.value.locks[0] ?? "" }),
        }),
      ),
    );
  },
};

export const lockPrompts: readonly Prompt<LockSettings>[] = [find, allow, act];
