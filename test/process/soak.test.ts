// Scenes with the real bot as a process, at ×20 and at full speed: it never goes deaf, and nothing breaks off.
// All at full speed here, and the one after a raid at ×20; SOAK_ROUNDS=3 plays three rounds of all at both (CONTRIBUTING.md).
import { expect, test } from "vitest";
import { temporaryFolder, useOperator } from "./support/operator.ts";

useOperator();

interface Playing {
  readonly state: string;
}

interface Shown {
  readonly kind: string;
  readonly level?: string;
  readonly event?: string;
  readonly play?: Playing;
  readonly metrics?: { readonly waiting: number; readonly violations: readonly string[] };
}

interface Session {
  readonly start: () => Promise<void>;
  readonly view: (look: { readonly chatId: undefined; readonly messages: number }) => readonly Shown[];
  readonly control: (body: unknown) => Promise<{ readonly ok: boolean }>;
  readonly close: () => Promise<void>;
}

const ROUNDS = Number(process.env["SOAK_ROUNDS"] ?? "0");
const SCENES = ["raid", "captcha-farm", "flood", "argument", "blocked-words", "spam-wave", "rogue-admin", "migration"];

/** What is played, in order. */
const rounds = Array.from({ length: ROUNDS }, () => ["max", 20] as const)
  .flat()
  .flatMap((speed) => SCENES.map((scene) => ({ scene, speed })));
const short = [
  ...SCENES.filter((scene) => scene !== "raid").map((scene) => ({ scene, speed: "max" })),
  { scene: "raid", speed: "max" },
  { scene: "captcha-farm", speed: 20 },
];
const plan = ROUNDS > 0 ? rounds : short;

/** How long a scene may take on a busy machine, in milliseconds. */
const LONGEST = 300_000;

test("rounds of all scenes", { timeout: plan.length * LONGEST }, async () => {
  const built = new URL("../../packages/playground/dist/session/session.js", import.meta.url).href;
  const { openSession } = (await import(built)) as {
    readonly openSession: (deps: { folder: string; onChange: () => void }) => Promise<Session>;
  };
  const session = await openSession({ folder: temporaryFolder(), onChange: () => undefined });
  const shown = () => session.view({ chatId: undefined, messages: 0 });
  const status = () => shown().find(({ kind }) => kind === "status");
  try {
    await session.start();
    for (const { scene, speed } of plan) {
      await session.control({ kind: "speed", speed });
      expect(await session.control({ kind: "play", scene })).toMatchObject({ ok: true });
      await expect.poll(() => status()?.play?.state, { timeout: LONGEST, interval: 100 }).toBe("over");
      await expect.poll(() => status()?.metrics?.waiting, { timeout: 10_000, interval: 100 }).toBe(0);
      expect(status()?.metrics?.violations).toEqual([]);
    }
    const told = shown().filter(({ kind, level }) => kind === "log" && level !== "info");
    expect(told.filter(({ event }) => !event?.startsWith("storage.embedded"))).toEqual([]);
  } finally {
    await session.close();
  }
});
