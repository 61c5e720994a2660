import { Decimal } from "../../../src/exact/decimal";
import { FRACTION } from "../../../src/exact/fraction";
import type { Figure } from "../../../src/forecast/base/figure";
import type { YearFigures } from "../../../src/variance/forecastRows";
import type { Work } from "../../forecast/state/work";

function numberOf(figure: Figure | undefined): number | undefined {
  if (figure === undefined) return undefined;
  const [, over, under] = FRACTION.exec(String(figure)) ?? [];
  return new Decimal(over ?? figure).div(under ?? 1).toNumber();
}

/**
 * The outturn of a year as the tab Prognos has it, in its base year or its history, as far as it is known; undefined
 * where it has none, or what it holds is an example and the forecast is not of the same.
 */
export function knownOutturn(
  { base }: Pick<Work, "base">,
  year: number,
  example: string | undefined,
): YearFigures | undefined {
  if (base === undefined || base.example !== example) return undefined;
  const past = base.history?.find((each) => each.year === year);
  const own = Number(base.values.year) === year ? base.values : {};
  const sfb = numberOf(own.outturnSfb ?? past?.outturnSfb);
  const lss = numberOf(own.outturnLss ?? past?.outturnLss);
  if (sfb === undefined && lss === undefined) return undefined;
  return {
    parts: {
      ...(sfb !== undefined && { sfb }),
      ...(lss !== undefined && { lss }),
      ...partOf("provider", own.outturnProvider),
      ...partOf("sickPay", own.outturnSickPay),
      ...partOf("oneOffs", own.outturnOneOffs),
    },
    sfbPersons: numberOf(own.sfbPersons ?? past?.sfbPersons),
    lssHours: numberOf(own.lssHours ?? past?.lssHours),
    knownSfb: numberOf(past?.knownSfb),
  };
}

function partOf(id: "provider" | "sickPay" | "oneOffs", figure: Figure | undefined) {
  const value = numberOf(figure);
  return value === undefined ? {} : { [id]: value };
}
