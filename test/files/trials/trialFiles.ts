import { BESIDE_THE_CELLS } from "./besideTheCells";
import { CUT_FILES } from "./cutFiles";
import { EVERYDAY_FILES } from "./everydayFiles";
import { EXPANDING_FORMULAS } from "./expandingFormulas";
import { FAR_PLACES } from "./farPlaces";
import { GROWING_FILES } from "./growingFiles";
import { MANY_OF_ONE } from "./manyOfOne";
import { OTHER_KINDS } from "./otherKinds";
import type { TrialFile } from "./trialFile";
import { XML_TRICKS } from "./xmlTricks";
import { ZIP_TRICKS } from "./zipTricks";

/** Every file made to exhaust, mislead or merely weigh, by kind. */
export const TRIAL_FILES: Readonly<Record<string, readonly TrialFile[]>> = {
  vardag: EVERYDAY_FILES,
  långtUt: FAR_PLACES,
  formler: EXPANDING_FORMULAS,
  mängder: [...MANY_OF_ONE, ...BESIDE_THE_CELLS],
  xml: XML_TRICKS,
  zip: [...ZIP_TRICKS, ...GROWING_FILES, ...CUT_FILES],
  annat: OTHER_KINDS,
};
