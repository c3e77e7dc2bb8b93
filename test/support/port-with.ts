// Ports of which a test uses a part.

/** A port with these parts; a test that touches another one fails. */
export function portWith<Port extends object>(given: Partial<NoInfer<Port>>, name = "port"): Port {
  return new Proxy(given, {
    get: (target, part, receiver) => {
      // What looks at any object, such as `await`, asks for these two.
      if (part in target || typeof part === "symbol" || part === "then") return Reflect.get(target, part, receiver);
      throw new Error(`The ${name} is asked for ${part}, which this test does not expect.`);
    },
  }) as Port;
}
