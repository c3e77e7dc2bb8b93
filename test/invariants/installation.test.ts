// What is installed to run the bot: what the product asks for, and nothing of the packages beside it.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const read = <T>(path: string): T => JSON.parse(readFileSync(path, "utf8")) as T;

const product = read<Manifest>("package.json");
const packages = readdirSync("packages").map((folder) => read<Manifest>(`packages/${folder}/package.json`));

test("the list of what runs in production holds every library of the product, and no package", () => {
  const list = execFileSync("npm", ["run", "--silent", "sbom"], { encoding: "utf8" });
  const { components } = JSON.parse(list) as { readonly components: readonly { readonly name: string }[] };
  const names = components.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(Object.keys(product.dependencies ?? {})));
  expect(names.filter((name) => packages.some((one) => one.name === name))).toEqual([]);
  for (const developed of ["preact", "vite", "vitest", "playwright-core"]) expect(names).not.toContain(developed);
});

test("the packages use the product's libraries in the product's version, and install none twice", () => {
  const own = { ...product.devDependencies, ...product.dependencies };
  for (const { dependencies = {}, devDependencies = {} } of packages)
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
      expect(`${name}@${own[name] ?? version}`).toBe(`${name}@${version}`);
  const { packages: locked } = read<{ readonly packages: Readonly<Record<string, unknown>> }>("package-lock.json");
  expect(Object.keys(locked).filter((path) => /^packages\/[^/]+\/node_modules/.test(path))).toEqual([]);
});

test("a package beside the product asks for none of its libraries for development alone", () => {
  // npm sbom would leave such a library out, although the product runs with it.
  for (const { devDependencies = {} } of packages)
    expect(Object.keys(devDependencies).filter((name) => name in (product.dependencies ?? {}))).toEqual([]);
});
