// npm run playground: runs the built bot on an emulated Telegram, with a page to use it as any persona.
import { fileURLToPath } from "node:url";
import { readPage } from "./server/page-files.ts";
import { PortInUse, serve } from "./server/server.ts";
import { createStream } from "./server/stream.ts";
import { OptionsRefused, openFolder, readOptions } from "./session/options.ts";
import { openSession } from "./session/session.ts";

const PAGE = fileURLToPath(new URL("page", import.meta.url));

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const { folder, leave } = openFolder(options.data);
  const closers: (() => unknown)[] = [leave];
  const close = async (): Promise<void> => {
    for (const closer of closers.splice(0).reverse()) await closer();
  };
  endOnSignal(close);
  try {
    const stream = createStream((query) => session.view(query));
    closers.push(stream.close);
    const session = await openSession({ folder, onChange: stream.notify });
    closers.push(session.close);
    const server = await serve({ port: options.port, page: readPage(PAGE), stream, api: session });
    closers.push(server.close);
    void session.start();
    console.log(`The playground is open: ${server.url}\nCtrl-C ends it.`);
  } catch (error) {
    await close();
    throw error;
  }
}

function endOnSignal(close: () => Promise<void>): void {
  const end = (): void => void close().then(() => process.exit(0), fail);
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) process.once(signal, end);
}

/** Prints a sentence for errors that the user can fix. */
function fail(error: unknown): void {
  const isPlain = error instanceof OptionsRefused || error instanceof PortInUse;
  console.error(isPlain ? error.message : error);
  process.exit(1);
}

main().catch(fail);
