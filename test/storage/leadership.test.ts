// One of several processes leads; the end of its session, however that ends, makes another lead.
import pg from "pg";
import { afterEach, describe, expect, test, vi } from "vitest";
import { LeadershipLost } from "../../src/storage/engine/errors.ts";
import { createLeadership, type Leadership, POLLER_LOCK } from "../../src/storage/engine/leadership.ts";
import { createDatabase, onServer } from "./engines.ts";

const server = process.env["TEST_DATABASE_URL"];

describe.skipIf(!server)("leadership on PostgreSQL", () => {
  const ends: (() => Promise<void>)[] = [];
  const never = new AbortController().signal;

  afterEach(async () => {
    for (const end of ends.splice(0).reverse()) await end();
  });

  /** A database of its own, and the means to make processes on it. */
  async function place() {
    const { url, drop } = await createDatabase(server ?? "");
    ends.push(drop);
    const lost = vi.fn();
    const join = (): Leadership => {
      const leadership = createLeadership({ url, lost });
      ends.push(leadership.close);
      return leadership;
    };
    const endHolder = (): Promise<void> =>
      onServer(
        url,
        `SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND objid = ${POLLER_LOCK}
        AND granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
      );
    return { join, lost, endHolder, url };
  }

  test("the first leads at once; the second waits, says so once, and leads when the first has ended", async () => {
    const { join } = await place();
    const [first, second] = [join(), join()];
    await first.lead(never, () => undefined);
    const waits = vi.fn();
    let isLeading = false;
    const leading = second.lead(never, waits).then(() => {
      isLeading = true;
    });
    await vi.waitFor(() => expect(waits).toHaveBeenCalledOnce(), 5_000);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(isLeading).toBe(false);
    expect(waits).toHaveBeenCalledTimes(1);
    await first.close();
    await leading;
  });

  test("a leader whose session was ended leads on where nobody else does", async () => {
    const { join, lost, endHolder } = await place();
    const [first, second] = [join(), join()];
    await first.lead(never, () => undefined);
    await endHolder();
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    const stop = new AbortController();
    const waits = vi.fn();
    const waiting = second.lead(stop.signal, waits);
    await vi.waitFor(() => expect(waits).toHaveBeenCalled(), 5_000);
    stop.abort();
    await expect(waiting).rejects.toMatchObject({ name: "AbortError" });
    expect(lost).not.toHaveBeenCalled();
  });

  test("a leader that finds another in its place hears of its loss", async () => {
    const { join, lost, endHolder, url } = await place();
    await join().lead(never, () => undefined);
    const usurper = new pg.Client({ connectionString: url });
    await usurper.connect();
    ends.push(() => usurper.end());
    // Waits in the server's own line for the lock, and has it the moment the leader's session ends.
    const usurping = usurper.query("SELECT pg_advisory_lock($1)", [POLLER_LOCK]);
    await endHolder();
    await usurping;
    await vi.waitFor(() => expect(lost).toHaveBeenCalled(), 10_000);
    expect(lost).toHaveBeenCalledWith(expect.any(LeadershipLost));
  });
});
