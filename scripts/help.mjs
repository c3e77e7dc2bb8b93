// npm run <script> -- --help: what the script does and takes, said before anything is built.

/** Ends with the words where they are asked for. */
export function helpWith(words) {
  if (!process.argv.slice(2).some((word) => word === "--help" || word === "-h")) return;
  console.log(words);
  process.exit(0);
}
