// A limit to how long something is waited for.

/** The value of the promise, or undefined once that many milliseconds are over. Leaves no timer behind that refers to the promise. */
export async function withTimeout<T>(ms: number, value: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ms).unref();
  });
  try {
    return await Promise.race([value, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
