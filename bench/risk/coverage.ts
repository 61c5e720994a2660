import { yearPeriod } from "../../src/calendar/period";
import { Decimal } from "../../src/exact/decimal";
import { resolveBase } from "../../src/forecast/base/resolveBase";
import { seededStreams } from "../../src/random/seededStreams";
import type { UniformStream } from "../../src/random/uniformStream";
import { centreOf } from "../../src/risk/centre/centreOf";
import type { CentreYear } from "../../src/risk/centre/riskCentre";
import { riskFigures } from "../../src/risk/defaults/riskFigures";
import { riskDrawsOf } from "../../src/risk/draw/riskDrawsOf";
import { riskSizes } from "../../src/risk/estimate/riskSizes";
import { crps } from "../../src/risk/results/crps";
import { yearDraws } from "../../src/risk/results/riskByYear";
import { riskSummary } from "../../src/risk/results/riskSummary";
import { sfbCost } from "../../src/rules/sfbCost";
import { type TrueYear, trueMunicipality } from "./trueMunicipality";

const PAST = 5;
const AHEAD = [1, 2, 3, 5];
const BASE = 2025;
const SIZES = [10, 50, 450];
const DRAWS = 1000;
const count = Number(process.argv[2] ?? 60);
const figures = riskFigures();

const costOf = (year: TrueYear, { days, schablon }: CentreYear): number =>
  (year.sfbPersons * 20 * days * schablon * year.used) / 7 +
  year.lssHours * schablon +
  year.provider;

function history(years: readonly TrueYear[]) {
  return years.map((each, i) => {
    const year = BASE - PAST + 1 + i;
    const full = sfbCost({ period: yearPeriod(year), persons: new Decimal(each.sfbPersons) });
    const { sfbPersons, lssHours, lssPersons, providerPersons, provider } = each;
    const outturnSfb = full.toNumber() * each.used;
    return {
      year,
      sfbPersons,
      lssHours,
      lssPersons,
      providerPersons,
      outturnSfb,
      outturnProvider: provider,
    };
  });
}

/** `npm run coverage:risk -- 60`: how often the truth lies between P10 and P90, for so many municipalities a size. */
function run(persons: number): string {
  const sums = AHEAD.map(() => ({ inside: 0, width: 0, score: 0 }));
  for (let m = 0; m < count; m += 1) {
    const [stream] = seededStreams(1000 * persons + m, 1) as [UniformStream];
    const years = trueMunicipality(persons, PAST + 5, stream);
    const past = years.slice(0, PAST);
    const last = past[PAST - 1] as TrueYear;
    const values = {
      year: BASE,
      sfbPersons: last.sfbPersons.toFixed(4),
      lssPersons: last.lssPersons.toFixed(4),
      lssHoursPerPerson:
        last.lssPersons > 0 ? (last.lssHours / last.lssPersons / 12).toFixed(2) : 0,
      providerPersons: last.providerPersons,
      providerDeficit:
        last.providerPersons > 0 ? (last.provider / last.providerPersons).toFixed(2) : 0,
      wageGrowth: 0,
      utilisation: "0.985",
    };
    const centre = centreOf(resolveBase({ name: "Prov", values, series: {} }), [], BASE + 5);
    const sizes = riskSizes(history(past), figures);
    // The truth is priced at the scenario's schablon: what is tried is the volumes.
    const drawn = riskDrawsOf(centre, sizes, figures, {
      draws: DRAWS,
      seed: m,
      frozen: ["schablon"],
    });
    AHEAD.forEach((ahead, i) => {
      const sum = sums[i] as (typeof sums)[number];
      const truth = costOf(
        years[PAST + ahead - 1] as TrueYear,
        centre.years[ahead - 1] as CentreYear,
      );
      const draws = yearDraws(drawn, "total", ahead - 1);
      const { p10, p50, p90 } = riskSummary(draws);
      sum.inside += Number(truth >= p10 && truth <= p90);
      sum.width += (p90 - p10) / p50;
      sum.score += crps(draws, truth) / p50;
    });
  }
  const cells = (of: (sum: (typeof sums)[number]) => number): string =>
    sums.map((sum) => ((100 * of(sum)) / count).toFixed(1)).join(" ");
  return `| ${persons} | ${cells(({ inside }) => inside)} | ${cells(({ width }) => width)} | ${cells(({ score }) => score)} |`;
}

console.log(`${count} municipalities a size, years ${AHEAD.join(", ")} ahead\n`);
console.log("| SFB persons | inside 80 %, % | mean width, % of P50 | CRPS, % of P50 |");
console.log("| --- | --- | --- | --- |");
for (const persons of SIZES) console.log(run(persons));
