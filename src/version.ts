import { PARAMETERS_DATE, PARAMETERS_FINGERPRINT } from "./parameters/generated/version";

/** The model's version; equals the package's. */
export const MODEL_VERSION = "1.0.0";

/** Which rules and which figures gave a result, e.g. for PA.VERSION and a report's foot. */
export const VERSION_TEXT = `PA-kalkyl ${MODEL_VERSION}, parametrar ${PARAMETERS_DATE} (${PARAMETERS_FINGERPRINT})`;
