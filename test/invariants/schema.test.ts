// A table's schema is one file: what Prisma wants written at the other end of its relations is added.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { assembleSchema } from "../../scripts/schema.mjs";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "moderato-schema-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const CHATS = `model Chat {
  id      BigInt @id
  members Member[]

  @@map("chats")
}
`;

const table = (model: string): string => `model ${model} {
  chatId BigInt @id @map("chat_id")
  chat   Chat   @relation(fields: [chatId], references: [id])
}
`;

test("a model that refers to chats is listed there, and one that is listed already is left as it is", () => {
  writeFileSync(join(folder, "chats.prisma"), CHATS);
  writeFileSync(join(folder, "members.prisma"), table("Member"));
  writeFileSync(join(folder, "notes.prisma"), table("NoteButton"));
  const [chats, members] = assembleSchema(folder);
  expect(chats?.content).toContain("  noteButton NoteButton[]\n}");
  expect(chats?.content.match(/Member\[\]/g)).toHaveLength(1);
  expect(members?.content).toBe(table("Member"));
});
