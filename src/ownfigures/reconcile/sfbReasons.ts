import { swedishNumber } from "../../exact/swedishNumber";
import { modelCost } from "../checks/yardstick";
import { commonReasons, percent } from "./commonReasons";
import type { Reason } from "./reason";
import type { Compared } from "./compared";

/** Persons have 20 to some 170 hours a week, of which the municipality pays 20. */
const ALL_HOURS = { least: 2.5, most: 10 } as const;
const HIGHER = { least: 1, most: 1.03 } as const;
/** 51 kap. 11 § SFB: at most 12 per cent over the schablon. */
const MOST_HIGHER = 0.12;
const USED = { least: 0.8, most: 1.02 } as const;

function ofYear({ year, model, yearEffect = 0, median, money }: Compared): Reason {
  const amount = Math.abs(yearEffect) * model;
  const usual = median === undefined ? "" : ` Andra år är det ${percent(median)}.`;
  if (yearEffect > 0) {
    const onePerson = modelCost("sfb", 1, { year: year - 1, stage: "outturn" });
    const persons =
      onePerson === undefined
        ? ""
        : `, cirka ${swedishNumber(Math.round((amount / onePerson) * 10) / 10)} personer`;
    return {
      cause: "lateInvoices",
      text:
        `Året är ${money(amount)} högre än de andra åren säger: troligen sena fakturor för tidigare år.${usual} ` +
        `Flyttas beloppet till sitt eget år måste personerna bakom det flyttas med${persons}.`,
      setting: { kind: "item", field: "lateInvoices", year, amount },
    };
  }
  return {
    cause: "repayment",
    text: `Året är ${money(amount)} lägre än de andra åren säger: troligen en återbetalning, eller fakturor som inte har kommit än.${usual}`,
    setting: { kind: "item", field: "repayments", year, amount },
  };
}

/** Why the cost of SFB may differ from the model, the likely reasons first. */
export function sfbReasons(compared: Compared): readonly Reason[] {
  const { ratio, yearEffect } = compared;
  const { reasons, alone } = commonReasons(compared);
  if (alone) return reasons;
  const found: Reason[] = [];
  if (ratio >= ALL_HOURS.least && ratio <= ALL_HOURS.most) {
    found.push({
      cause: "allHours",
      text: "Beloppet är troligen hela assistansen med statens del, inte kommunens 20 timmar i veckan.",
    });
  }
  if (yearEffect !== undefined) found.push(ofYear(compared));
  if (ratio > HIGHER.least && ratio <= HIGHER.most) {
    const values = { higherShare: (ratio - 1) / MOST_HIGHER, higherUplift: MOST_HIGHER };
    found.push({
      cause: "higherRate",
      text: `Utfallet är ${percent(ratio)} av modellen: högre timbelopp för en del av personerna kan förklara det.`,
      setting: { kind: "base", values },
    });
  }
  if (ratio >= USED.least && ratio <= USED.most) {
    found.push({
      cause: "utilisation",
      text: `Nyttjandegraden kan vara ${percent(ratio)}: alla timmar används inte.`,
      ...(ratio <= 1 && { setting: { kind: "base", values: { utilisation: ratio } } as const }),
    });
  }
  if (ratio > USED.most) {
    found.push({
      cause: "personsOrSickPay",
      text: "Personerna kan vara antalet vid årets slut i stället för snittet, eller så ingår sjuklön.",
    });
  }
  if (found.length > 0) return found;
  return [
    {
      cause: "wrongRow",
      text: "Skillnaden är för stor för de vanliga orsakerna: pröva om rätt rad är vald för kostnad och personer.",
    },
  ];
}
