import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parameters } from "../../src/parameters/index";
import {
  MODEL_VERSION,
  PARAMETERS_DATE,
  PARAMETERS_FINGERPRINT,
  VERSION_TEXT,
} from "../../src/version";

test("the model has the package's version", () => {
  const text = readFileSync(join(__dirname, "../../package.json"), "utf8");
  const { version } = JSON.parse(text) as { version: string };
  expect(MODEL_VERSION).toBe(version);
});

test("the fingerprint is the one of the parameters (changed? put the received value and today's date in src/version.ts)", () => {
  const hash = createHash("sha256").update(JSON.stringify(parameters)).digest("hex").slice(0, 8);
  expect(`PARAMETERS_FINGERPRINT = "${hash}"`).toBe(
    `PARAMETERS_FINGERPRINT = "${PARAMETERS_FINGERPRINT}"`,
  );
});

test("the version text has all three", () => {
  for (const part of [MODEL_VERSION, PARAMETERS_DATE, PARAMETERS_FINGERPRINT]) {
    expect(VERSION_TEXT).toContain(part);
  }
});
