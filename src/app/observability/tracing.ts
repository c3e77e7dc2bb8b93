// Spans for OpenTelemetry, where OTEL_EXPORTER_OTLP_ENDPOINT is set; its packages are not even loaded otherwise.

import { AsyncLocalStorage } from "node:async_hooks";
import type { Context } from "@opentelemetry/api";
import { withTimeout } from "../../async/with-timeout.ts";
import { noTracer, type Tracer } from "../../kit/ports/delivery/tracer.ts";
import type { Config } from "../environment/config.ts";

export interface Tracing {
  readonly tracer: Tracer;
  /** The fetch for the client of the Bot API, with a span for every call, by its method. */
  readonly traced: (inner: typeof fetch) => typeof fetch;
  /** Sends what has gathered, for at most a second. Never rejects. */
  readonly close: () => Promise<void>;
}

/** How long the last spans may take to leave at the stop, in milliseconds. */
const EXPORT_LIMIT = 1_000;

/** The name of the service unless OTEL_SERVICE_NAME says another. */
const SERVICE = "moderato";

/** Tracing by the usual variables of OpenTelemetry (OTEL_EXPORTER_OTLP_HEADERS and others are read by its own packages). */
export async function openTracing(config: Pick<Config, "OTEL_EXPORTER_OTLP_ENDPOINT">): Promise<Tracing> {
  if (config.OTEL_EXPORTER_OTLP_ENDPOINT === undefined)
    return { tracer: noTracer, traced: (inner) => inner, close: async () => undefined };
  const { tracer, shutdown } = await exporting();
  return {
    tracer,
    traced: (inner) => tracedBy(tracer, inner),
    close: () =>
      withTimeout(
        EXPORT_LIMIT,
        shutdown().catch(() => undefined),
      ),
  };
}

async function exporting(): Promise<{ readonly tracer: Tracer; readonly shutdown: () => Promise<void> }> {
  const { ROOT_CONTEXT, SpanStatusCode, trace } = await import("@opentelemetry/api");
  const { BasicTracerProvider, BatchSpanProcessor } = await import("@opentelemetry/sdk-trace-base");
  const { OTLPTraceExporter } = await import("@opentelemetry/exporter-trace-otlp-http");
  const { defaultResource, resourceFromAttributes } = await import("@opentelemetry/resources");
  const name = process.env["OTEL_SERVICE_NAME"] ?? SERVICE;
  const provider = new BasicTracerProvider({
    resource: defaultResource().merge(resourceFromAttributes({ "service.name": name })),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  });
  const source = provider.getTracer(SERVICE);
  const present = new AsyncLocalStorage<Context>();
  const tracer: Tracer = {
    span: async (title, attributes, work) => {
      const parent = present.getStore() ?? ROOT_CONTEXT;
      const span = source.startSpan(title, { attributes: { ...attributes } }, parent);
      try {
        return await present.run(trace.setSpan(parent, span), work);
      } catch (error) {
        span.setStatus({ code: SpanStatusCode.ERROR });
        throw error;
      } finally {
        span.end();
      }
    },
  };
  return { tracer, shutdown: () => provider.shutdown() };
}

/** The address of a call ends with its method (Bot API, Making requests); nothing else of it may leave: it holds the token. */
function tracedBy(tracer: Tracer, inner: typeof fetch): typeof fetch {
  return (input, init) => {
    const method =
      String(input instanceof Request ? input.url : input)
        .split("/")
        .at(-1) ?? "";
    return tracer.span(`bot-api ${method}`, { "rpc.system": "telegram", "rpc.method": method }, () =>
      inner(input, init),
    );
  };
}
