// Secrets from files, as Docker and Kubernetes hand them in, and their words kept out of everything that is printed.
import { readFileSync } from "node:fs";
import { redact } from "../../telegram/outbound/bot-api-fetch.ts";

/** The variables that hold a secret; each may be given as `NAME_FILE`, the path of a file with it. */
export const SECRETS = ["BOT_TOKEN", "DATABASE_URL", "AMQP_URL", "WEBHOOK_SECRET"] as const;

type Secret = (typeof SECRETS)[number];

/** A secret cannot be had; the message is one sentence that does not repeat it. */
export class SecretRefused extends Error {}

type Variables = Readonly<Record<string, string | undefined>>;

/** The variables with the contents of the files that they name, without blanks and line breaks around them. Throws `SecretRefused`. */
export function withSecrets(variables: Variables): Variables {
  const read = SECRETS.flatMap((name) => {
    const path = variables[`${name}_FILE`]?.trim();
    return path ? [[name, secretIn(name, path, variables)] as const] : [];
  });
  return { ...variables, ...Object.fromEntries(read) };
}

/** What was meant as the path may be the secret itself: it is not repeated. */
function secretIn(name: Secret, path: string, variables: Variables): string {
  if (variables[name]?.trim()) throw new SecretRefused(`${name} and ${name}_FILE are both set. Use one of them.`);
  let content: string;
  try {
    content = readFileSync(path, "utf8").trim();
  } catch (error) {
    throw new SecretRefused(
      `${name}_FILE names a file that cannot be read (${(error as NodeJS.ErrnoException).code}). It must be the path of a file that this user may read.`,
    );
  }
  if (content === "") throw new SecretRefused(`${name}_FILE names a file that is empty.`);
  return content;
}

/** Takes secrets out of a text. */
export type Redaction = (text: string) => string;

/** Shorter words would be found in everything. */
const LEAST = 6;

/** Takes out what looks like a token, these secrets, and the passwords in those that are addresses. */
export function redactionOf(secrets: Readonly<Partial<Record<Secret, string | undefined>>>): Redaction {
  const words = SECRETS.flatMap((name) => {
    const secret = secrets[name];
    return secret === undefined ? [] : [secret, ...passwordsIn(secret)];
  }).filter((word) => word.length >= LEAST);
  const longestFirst = [...new Set(words)].sort((a, b) => b.length - a.length);
  return (text) => longestFirst.reduce((told, word) => told.replaceAll(word, "[secret]"), redact(text));
}

/** As written in the address, and decoded; a password equal to the user's name is no secret, and may be a common word. */
function passwordsIn(address: string): readonly string[] {
  if (!URL.canParse(address)) return [];
  const { username, password } = new URL(address);
  if (password === username) return [];
  try {
    return [password, decodeURIComponent(password)];
  } catch {
    return [password];
  }
}
