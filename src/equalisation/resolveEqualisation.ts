import { Decimal } from "../exact/decimal";
import { swedishNumber } from "../exact/swedishNumber";
import { ModelError } from "../modelError";
import { invanare } from "../parameters/invanare";
import { knownOrLatest } from "../parameters/knownOrLatest";
import { seriesOf } from "../parameters/required";
import { firstDayOf, indexShares, kpifUplift, ZERO } from "./law/decided";
import type {
  Equalisation,
  EqualisationGiven,
  EqualisationNaming,
} from "./fields/equalisationInput";
import { type EqualisationId, equalisationFields } from "./fields/equalisationFields";
import { firstPart } from "./firstPart";
import { LAG } from "./law/lag";
import { byLabel, type Figures, refuse, required } from "./resolve/figures";
import { lssPriceOf } from "./resolve/lssPriceOf";
import { servicesOf } from "./resolve/servicesOf";
import { staffCostOf } from "./resolve/staffCostOf";
import { checkDataYear, raisedBy } from "./resolve/years";
import { sfbWeight } from "./fields/services";

const nation = seriesOf(invanare, "invånare riket");

function kpifOf({ given, naming }: Figures, year: number): Decimal {
  const told = given.kpif ?? kpifUplift(year);
  if (told !== undefined) return told;
  throw new ModelError(
    "unknown",
    `KPIF för utjämningsåret ${year} är inte känt i PA-kalkyl. Ange ${naming("kpif")}: ökningen från ` +
      `${year - LAG} till ${year} enligt förordningens bilaga, till exempel 0,04.`,
    ["kpif"],
  );
}

function nationInhabitantsOf({ given }: Figures, year: number, inhabitants: Decimal): Decimal {
  const told = given.nationInhabitants ?? knownOrLatest(nation, firstDayOf(year - 1));
  if (told.gte(inhabitants)) return told;
  return refuse(
    `${byLabel("inhabitants")} är ${swedishNumber(inhabitants)}, fler än rikets ${swedishNumber(told)}.`,
    "inhabitants",
  );
}

/**
 * A municipality's equalisation of what was given: what belongs together checked, prices and the staff cost
 * worked out, defaults filled in, exact. Each value is within its field's limits already (equalisationFields).
 *
 * @throws ModelError `invalid` naming the field: one that is missing, figures of another year than two years
 * before, a price list of another year without a rise, two ways to say the same; `unknown` for KPIF of a year
 * that the ordinance has not told.
 */
export function resolveEqualisation(
  given: EqualisationGiven,
  naming: EqualisationNaming = byLabel,
): Equalisation {
  const figures: Figures = { given, naming, raised: new Decimal(1) };
  for (const field of equalisationFields) if (field.required) required(figures, field.id);
  checkDataYear(figures);
  const raised = { ...figures, raised: raisedBy(given, naming) };
  const of = (id: EqualisationId): Decimal => required(figures, id);
  const fkCharge = of("fkCharge");
  const sfbPersons = of("sfbPersons");
  const inhabitants = of("inhabitants");
  if (fkCharge.isZero() && !sfbPersons.isZero()) {
    refuse(
      `${naming("fkCharge")} är 0 men ${byLabel("sfbPersons")} är ${swedishNumber(sfbPersons)}. ` +
        "Ange vad kommunen har betalat Försäkringskassan.",
      "fkCharge",
    );
  }
  const at = of("year").toNumber();
  const weight = sfbWeight(at);
  const lssPrice = lssPriceOf(raised, weight);
  const counted = {
    sfbPersons,
    lssPersons: of("lssPersons"),
    fkCharge,
    otherServices: servicesOf(raised, at),
    lssPrice,
    sfbPrice: lssPrice.times(weight),
  };
  return {
    ...counted,
    year: at,
    inhabitants,
    staffCost: staffCostOf(figures, firstPart(counted), fkCharge, indexShares(at)),
    kpif: kpifOf(figures, at),
    correction: of("correction"),
    nationStandard: of("nationStandard").times(raised.raised),
    nationInhabitants: nationInhabitantsOf(figures, at, inhabitants),
    adjustment: given.adjustment ?? ZERO,
    sfbCaseCost: given.sfbCaseCost,
    lssCaseCost: given.lssCaseCost,
  };
}
