// What can be seen of a running bot from outside: where HTTP_PORT is set, its door with health, readiness and measures.
import { statusPages } from "../../http/door.ts";
import { listen } from "../../http/listener.ts";
import { createReadiness, type Readiness } from "../../http/readiness.ts";
import { type Meter, noMeter } from "../../kit/ports/delivery/meter.ts";
import type { Config } from "../environment/config.ts";
import { withDiagnostics } from "./diagnostics.ts";
import { createMeter } from "./meter.ts";

export interface Observation {
  /** Measures nothing where nobody can look. */
  readonly meter: Meter;
  readonly readiness: Readiness;
  /** Closes the port; requests in progress are answered. */
  readonly close: () => Promise<void>;
}

/** Opens the port before anything else, so that a port in use is told at once; throws PortRefused. */
export async function observe({ HTTP_PORT: port, HTTP_HOST: host }: Config): Promise<Observation> {
  const readiness = createReadiness();
  if (port === undefined) return { meter: withDiagnostics(noMeter), readiness, close: async () => undefined };
  const meter = createMeter();
  for (const of of ["telegram", "database"] as const)
    meter.watch("silence_seconds", () => readiness.silence(of), { of });
  const answer = statusPages({ readiness, exposition: meter.exposition });
  const listener = await listen(answer, { port, host, name: "HTTP_PORT" });
  return { meter: withDiagnostics(meter), readiness, close: listener.close };
}
