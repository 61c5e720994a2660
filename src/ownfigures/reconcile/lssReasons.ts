import { commonReasons, percent } from "./commonReasons";
import type { Reason } from "./reason";
import type { Compared } from "./compared";

const MONTHS = { least: 9.5, most: 14, times: 12 } as const;
const WEEKS = { least: 42, most: 62, times: 365 / 7 } as const;
const SICK_PAY = { least: 1.01, most: 1.06 } as const;
/** A quarter of the municipalities paid less than the schablon: SKL 2015. */
const PRICE = { least: 0.75, most: 1.35 } as const;
const GRANTED = 0.97;

/** Why the cost of LSS may differ from the model, the likely reasons first. */
export function lssReasons(compared: Compared): readonly Reason[] {
  const { ratio, yearEffect, hasSickPay, model, year, median, money } = compared;
  const { reasons, alone } = commonReasons(compared);
  if (alone) return reasons;
  const found: Reason[] = [];
  if (ratio >= MONTHS.least && ratio <= MONTHS.most) {
    found.push({
      cause: "hoursPerMonth",
      text: "Timmarna är troligen per månad.",
      setting: { kind: "hours", times: MONTHS.times },
    });
  }
  if (ratio >= WEEKS.least && ratio <= WEEKS.most) {
    found.push({
      cause: "hoursPerWeek",
      text: "Timmarna är troligen per vecka.",
      setting: { kind: "hours", times: WEEKS.times },
    });
  }
  if (ratio >= SICK_PAY.least && ratio <= SICK_PAY.most && !hasSickPay) {
    found.push({
      cause: "sickPayInside",
      text: `Utfallet är ${percent(ratio)} av modellen: sjuklönen ingår troligen i kostnaden för LSS. Lägg då inte till sjuklön en gång till.`,
    });
  }
  if (yearEffect !== undefined) {
    const amount = yearEffect * model;
    const usual = median === undefined ? "" : ` Andra år är det ${percent(median)}.`;
    found.push({
      cause: "accrual",
      text: `Året är ${money(Math.abs(amount))} ${amount > 0 ? "högre" : "lägre"} än de andra åren säger: troligen kostnader som bokförts på fel år.${usual}`,
      setting: { kind: "item", field: "otherItems", year, amount },
    });
  }
  if (ratio >= PRICE.least && ratio <= PRICE.most) {
    const granted =
      ratio < GRANTED ? " Det kan också vara beviljade timmar i stället för utförda." : "";
    found.push({
      cause: "priceFactor",
      text: `Priset per timme kan vara ${percent(ratio)} av schablonen.${granted}`,
      setting: { kind: "base", values: { lssPriceFactor: ratio } },
    });
  }
  if (found.length > 0) return found;
  return [
    {
      cause: "wrongRow",
      text: "Skillnaden är för stor för de vanliga orsakerna: pröva om rätt rad är vald för kostnad och timmar.",
    },
  ];
}
