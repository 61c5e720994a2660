import { Decimal } from "../../../src/exact/decimal";
import type { ForecastYear } from "../../../src/forecast/results/forecastResult";
import type { WrittenFigures } from "../../documents/forecast/writtenFigures";
import { countedId } from "../../ownvalues/ownLayer";
import { calculate } from "../calculate";
import type { Work } from "../state/work";
import { scenarioName } from "./scenarioName";

const ORE = 2;
const PERSONS = 4;

const ZERO = new Decimal(0);
const rounded = (value: Decimal | undefined, decimals: number): number =>
  (value ?? ZERO).toDecimalPlaces(decimals).toNumber();

const figuresOf = ({ year, parts, sfbPersons, lssHours }: ForecastYear) => ({
  year,
  parts: {
    sfb: rounded(parts.sfb, ORE),
    lss: rounded(parts.lss, ORE),
    provider: rounded(parts.provider, ORE),
    sickPay: rounded(parts.sickPay, ORE),
    oneOffs: rounded(parts.oneOffs, ORE),
  },
  sfbPersons: rounded(sfbPersons, PERSONS),
  lssHours: rounded(lssHours, ORE),
});

/**
 * What a written forecast says of each of its years, the chosen scenario first, kept so that the outturn can be
 * compared with it when it comes; undefined where nothing can be calculated.
 */
export function figuresToKeep(work: Work, shown: readonly string[]): WrittenFigures | undefined {
  const { base, scenarios } = work;
  const alone = countedId(work, undefined);
  const ids = shown.some((id) => id === alone) ? shown : [...shown, alone];
  const kept = ids.flatMap((id) => {
    const own = calculate(work, id);
    if (own.kind === "wrong") return [];
    const years = own.forecast.years.filter(({ kind }) => kind === "prognos").map(figuresOf);
    return years.length === 0 ? [] : [{ name: scenarioName(scenarios, id), years }];
  });
  if (kept.length === 0) return undefined;
  return { ...(base?.example !== undefined && { example: base.example }), scenarios: kept };
}
