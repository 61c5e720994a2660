// Made by npm run generate. Do not edit.

/** The day the parameters were last changed. */
export const PARAMETERS_DATE = "2026-11-30";

/** The first 8 hexadecimal digits of SHA-256 over the parameters as JSON. */
export const PARAMETERS_FINGERPRINT = "5103864a";
