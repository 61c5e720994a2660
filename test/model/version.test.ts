import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parametersFingerprint, parametersVersion } from "../../scripts/generate/parametersVersion";
import { PARAMETERS_DATE, PARAMETERS_FINGERPRINT } from "../../src/parameters/generated/version";
import { MODEL_VERSION, VERSION_TEXT } from "../../src/version";

test("the model has the package's version", () => {
  const text = readFileSync(join(__dirname, "../../package.json"), "utf8");
  const { version } = JSON.parse(text) as { version: string };
  expect(MODEL_VERSION).toBe(version);
});

test("the fingerprint is the one of the parameters, and its day has been", () => {
  expect(PARAMETERS_FINGERPRINT).toBe(parametersFingerprint());
  expect(PARAMETERS_DATE).toMatch(/^\d{4}-\d\d-\d\d$/);
});

test("the day moves with the parameters, and only with them", () => {
  expect(parametersVersion("2099-01-01")).toContain(`"${PARAMETERS_DATE}"`);
});

test("the version text has all three", () => {
  for (const part of [MODEL_VERSION, PARAMETERS_DATE, PARAMETERS_FINGERPRINT]) {
    expect(VERSION_TEXT).toContain(part);
  }
});
