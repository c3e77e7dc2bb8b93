// A signal to npm ends npm and its shell, and does not reach the program: it stops when they are gone.

/** Ends this process as by SIGTERM when npm has ended, where npm runs it as that script. */
export function stopWithNpm(script) {
  if (process.env.npm_lifecycle_event !== script) return;
  const shell = process.ppid;
  const look = () => process.ppid !== shell && process.kill(process.pid, "SIGTERM");
  setInterval(look, 500).unref();
}
