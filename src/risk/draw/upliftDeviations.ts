import { yearOf } from "../../calendar/day";
import { decidedSchablon } from "../../parameters/decidedSchablon";
import { exactValue } from "../../parameters/valueOn";

/** From when the raises look like today's: about 1.5 % a year, with some of 2.5–3.5 %. */
const FIRST_YEAR = 2015;

/**
 * The yearly raises of the decided schablonbelopp since 2015, each less their mean: what a year that is not
 * decided may differ from the scenario's own. Their mean is 0, so the middle stays the scenario's.
 */
export function upliftDeviations(): Float64Array {
  const raises = decidedSchablon.flatMap((each, place) => {
    const before = decidedSchablon[place - 1];
    return before === undefined || yearOf(each.from) < FIRST_YEAR
      ? []
      : [exactValue(each).div(exactValue(before)).minus(1).toNumber()];
  });
  const mean = raises.reduce((sum, raise) => sum + raise, 0) / raises.length;
  return Float64Array.from(raises, (raise) => raise - mean);
}
