/** The model's version; equals the package's. */
export const MODEL_VERSION = "0.1.0";

/** The day the parameters were last changed. */
export const PARAMETERS_DATE = "2026-11-23";

/** The first 8 hexadecimal digits of SHA-256 over the parameters as JSON; a test tells when it is stale. */
export const PARAMETERS_FINGERPRINT = "23f7a763";

/** Which rules and which figures gave a result, e.g. for PA.VERSION and a report's foot. */
export const VERSION_TEXT = `PA-kalkyl ${MODEL_VERSION}, parametrar ${PARAMETERS_DATE} (${PARAMETERS_FINGERPRINT})`;
