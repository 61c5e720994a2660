import { createHash } from "node:crypto";
import { PARAMETERS_DATE, PARAMETERS_FINGERPRINT } from "../../src/parameters/generated/version";
import { parameters } from "../../src/parameters/index";

/** The first 8 hexadecimal digits of SHA-256 over the parameters as JSON. */
export function parametersFingerprint(): string {
  return createHash("sha256").update(JSON.stringify(parameters)).digest("hex").slice(0, 8);
}

/** The source that tells which parameters a result was calculated with; its date moves only with them. */
export function parametersVersion(today: string): string {
  const fingerprint = parametersFingerprint();
  const date = fingerprint === PARAMETERS_FINGERPRINT ? PARAMETERS_DATE : today;
  return `// Made by npm run generate. Do not edit.

/** The day the parameters were last changed. */
export const PARAMETERS_DATE = "${date}";

/** The first 8 hexadecimal digits of SHA-256 over the parameters as JSON. */
export const PARAMETERS_FINGERPRINT = "${fingerprint}";
`;
}
