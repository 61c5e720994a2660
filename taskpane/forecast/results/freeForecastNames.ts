import {
  type ForecastSheetNames,
  forecastSheetNames,
} from "../../../sheets/prognos/forecastSheetNames";
import { freeSheetName } from "../../workbook/freeSheetName";

/**
 * Names for the three sheets that no sheet has, all with the same number, so that it is seen which
 * belong together: Indata 2, Antaganden 2, Prognos 2.
 */
export function freeForecastNames(taken: readonly string[]): ForecastSheetNames {
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? "" : ` ${number}`;
    const { indata, antaganden, prognos } = forecastSheetNames;
    const names = {
      indata: indata + ending,
      antaganden: antaganden + ending,
      prognos: prognos + ending,
    };
    if (Object.values(names).every((name) => freeSheetName(name, taken) === name)) return names;
  }
}
