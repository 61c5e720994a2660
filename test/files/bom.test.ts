import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import Ajv from "ajv";
import addFormats from "ajv-formats";
import { JSDOM } from "jsdom";

const DIST = join(__dirname, "../../dist");
/** The standard's own schemas, as the library that makes the list carries them. */
const SCHEMAS = join(
  createRequire(__filename).resolve("@cyclonedx/cyclonedx-library/package.json"),
  "../res/schema",
);
const schema = (name: string): object =>
  JSON.parse(readFileSync(join(SCHEMAS, `${name}.SNAPSHOT.schema.json`), "utf8")) as object;

interface Component {
  readonly group?: string;
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly licenses: readonly unknown[];
  readonly properties: readonly { readonly value: string }[];
  readonly externalReferences: readonly {
    readonly hashes: readonly { readonly alg: string; readonly content: string }[];
  }[];
}

const text = readFileSync(join(DIST, "sbom.cdx.json"), "utf8");
const bom = JSON.parse(text) as { readonly components: readonly Component[] };
const nameOf = ({ group, name }: Component): string => (group ? `${group}/${name}` : name);

test("the list of parts keeps to CycloneDX 1.6", () => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  // Formats of addresses with other letters and of mail; no field of ours has one.
  for (const format of ["iri-reference", "idn-email"]) ajv.addFormat(format, true);
  for (const other of ["spdx", "jsf-0.82", "cryptography-defs"]) {
    ajv.addSchema(schema(other), `http://cyclonedx.org/schema/${other}.SNAPSHOT.schema.json`);
  }
  const valid = ajv.compile(schema("bom-1.6"));
  expect([valid(bom), valid.errors]).toEqual([true, null]);
  expect(valid({ ...bom, components: [{ name: "utan slag" }] })).toBe(false);
});

test("the same build gives the same list: no time, no number by chance, no path", () => {
  expect(bom).not.toHaveProperty("serialNumber");
  expect(bom).not.toHaveProperty("metadata.timestamp");
  expect(text).not.toContain("node_modules");
});

test("it names every library whose licence is given, page by page, with the hash of the lock file", () => {
  for (const page of ["add-in", "worker", "workbench"]) {
    const html = readFileSync(join(DIST, "licenses", `${page}.html`), "utf8");
    const headings = new JSDOM(html).window.document.querySelectorAll("h2");
    const listed = bom.components.filter(({ properties }) =>
      properties.some(({ value }) => value === page),
    );
    expect(listed.map(nameOf).sort()).toEqual([...headings].map(({ id }) => id).sort());
  }
  const { packages } = JSON.parse(
    readFileSync(join(__dirname, "../../package-lock.json"), "utf8"),
  ) as { packages: Record<string, { integrity: string }> };
  const decimal = bom.components.find(({ name }) => name === "decimal.js");
  const base64 = packages["node_modules/decimal.js"]?.integrity.replace("sha512-", "") ?? "";
  expect(decimal?.externalReferences[0]?.hashes).toEqual([
    { alg: "SHA-512", content: Buffer.from(base64, "base64").toString("hex") },
  ]);
});

test.each([
  ["@fluentui/react", "MIT"],
  ["@odoo/o-spreadsheet", "LGPL-3.0-or-later"],
  ["crc-32", "Apache-2.0"],
  ["d3-scale", "ISC"],
])("%s is under %s", (name, id) => {
  const found = bom.components.find((each) => nameOf(each) === name);
  expect(found?.licenses).toEqual([{ license: { id } }]);
});
