import type { EqualisationId } from "../../../src/equalisation/fields/equalisationFields";
import { otherServices } from "../../../src/equalisation/fields/services";
import { LAG } from "../../../src/equalisation/law/lag";
import { ACCOUNTS } from "../../../src/equalisation/resolve/staffCostOf";
import { fieldOf } from "../../../src/equalisation/fields/fieldOf";
import { invanare } from "../../../src/parameters/invanare";
import { kpif } from "../../../src/parameters/kpif";
import { personalkostnadsindex } from "../../../src/parameters/personalkostnadsindex";
import { seriesOf } from "../../../src/parameters/required";
import type { Series } from "../../../src/parameters/types";
import { utjamningsvikter } from "../../../src/parameters/utjamningsvikter";
import type { SheetBuilder } from "../../builder/SheetBuilder";
import { rowsOf, valueIn, valueOrLatest } from "../datedValue";
import type { ParameterPlan } from "../parameterPlan";
import type { ValueBlock } from "../valueBlock";
import type { InputCells } from "./placeInputs";

/** The cells of each step from the figures to the grant or charge. */
export interface StepCells {
  readonly sfbPrice: string;
  readonly lssPrice: string;
  readonly services: string;
  readonly first: string;
  readonly staffCost: string;
  readonly replaced: string;
  readonly staff: string;
  readonly indexed: string;
  readonly kpif: string;
  readonly raised: string;
  readonly standard: string;
  readonly nationStandard: string;
  readonly nationInhabitants: string;
  readonly nation: string;
  readonly adjustment: string;
  readonly outcome: string;
  readonly checks: readonly string[];
  readonly next: number;
}

/** Each step in a row (docs/utjamning.md; förordningen 2008:776 and its annex). */
export function placeSteps(
  sheet: SheetBuilder,
  top: number,
  inputs: InputCells,
  plan: ParameterPlan,
): StepCells {
  const { at, value, orElse, isGiven } = inputs;
  let row = top;
  const step = (label: string, formula: string, kind: "kronor" | "factor" = "kronor"): string => {
    sheet.put(`A${row}`, label, "label");
    sheet.put(`B${row}`, `=${formula}`, "value", kind);
    row += 1;
    return `$B$${row - 1}`;
  };
  const year = value("year");
  const first = (of: string): string => `DATE(${of},1,1)`;
  const block = (series: Series): ValueBlock =>
    plan.block(series.name, `Utjämning: ${series.title ?? series.name}`, rowsOf(series));
  const of = (series: Series): string => valueOrLatest(block(series), first(year));
  const index = (name: string): string => of(seriesOf(personalkostnadsindex, name));
  const uplift = orElse("tableUplift", "0");
  const scb = step(
    "SCB:s belopp, uppräkning",
    `IF(${value("tableYear")}=${year},IF(${uplift}<>0,NA(),1),IF(${uplift}=0,NA(),1+${uplift}))`,
    "factor",
  );
  const weight = step(
    "Ett SFB-beslut som andel av ett LSS-beslut",
    of(seriesOf(utjamningsvikter, "vikt assistans enligt SFB")),
    "factor",
  );
  const decisions = `(${value("nationLss")}+${weight}*${value("nationSfb")})`;
  const lssPrice = step(
    "Prislapp LSS",
    isGiven("lssPrice")
      ? `${value("lssPrice")}*${scb}`
      : `${value("nationCost")}*${scb}/${decisions}`,
  );
  const sfbPrice = step("Prislapp SFB", `${lssPrice}*${weight}`);
  const each = otherServices.flatMap(({ id, price, weight: share }) => {
    const persons = at(id);
    if (persons === undefined) return [];
    const cost = orElse(price, "NA()");
    const part = share === undefined ? "" : `*${of(share)}`;
    return [
      step(`${fieldOf(id).label}, kr`, `IF(N(${persons})=0,0,${persons}${part}*${cost}*${scb})`),
    ];
  });
  const services = step(
    "Övriga LSS-insatser",
    isGiven("otherServices") ? `${value("otherServices")}*${scb}` : each.join("+"),
  );
  const persons = (id: EqualisationId, price: string): string => `${value(id)}*${price}`;
  const s = step(
    "Standardkostnad före index (S)",
    `${persons("lssPersons", lssPrice)}+${persons("sfbPersons", sfbPrice)}+${services}+${value("fkCharge")}`,
  );
  const replaced = step(
    "Ersatt andel av personalkostnadens avvikelse",
    index("ersatt andel av personalkostnadens avvikelse"),
    "factor",
  );
  const staff = step(
    "Personalens andel av kostnaden",
    index("personalens andel av kostnaden i LSS-utjämningen"),
    "factor",
  );
  const staffCost = step("Personalkostnad", staffCostFormula());
  const indexed = step(
    "S × personalkostnadsindex",
    `${s}+${replaced}*(${staffCost}-${staff}*${s})`,
  );
  const rises = block(seriesOf(kpif));
  const rise = (of: string): string => `(1+${valueIn(rises, first(of), first(of))})`;
  const kpifCell = step(
    "KPIF, båda åren tillsammans",
    orElse("kpif", `${rise(`${year}-1`)}*${rise(year)}-1`),
    "factor",
  );
  const raised = step("Uppräknat med KPIF", `${indexed}*(1+${kpifCell})`);
  const standard = step("Standardkostnad", `${raised}*${value("correction")}`);
  const nationStandard = step(
    "Rikets standardkostnad per invånare",
    `${value("nationStandard")}*${scb}`,
  );
  const nationInhabitants = step(
    "Rikets invånare",
    orElse(
      "nationInhabitants",
      valueOrLatest(block(seriesOf(invanare, "invånare riket")), first(`${year}-1`)),
    ),
  );
  const nation = step("Rikets standardkostnad", `${nationStandard}*${value("inhabitants")}`);
  const adjustment = step("Nivåjustering", `${orElse("adjustment", "0")}*${value("inhabitants")}`);
  const outcome = step("Bidrag eller avgift", `${standard}-${nation}+${adjustment}`);

  /** The municipality's staff cost by its accounts, or what the published index says (the annex, steps 1–3). */
  function staffCostFormula(): string {
    if (isGiven("staffIndex")) return `${s}*((${value("staffIndex")}-1)/${replaced}+${staff})`;
    const po = orElse("po", of(seriesOf(personalkostnadsindex, "PO-pålägg i LSS-utjämningen")));
    const municipal = index("kommunens andel av assistansen i LSS-utjämningen");
    const [wages, bought, internal, byKey, byScb, income, fromFk, sold] = ACCOUNTS.map(value);
    const costs = `${bought}+${internal}+${byKey}+${byScb}-${income}-${fromFk}-${sold}`;
    return `${wages}*(1+${po})+${staff}*(${costs}+${value("fkCharge")}-${municipal}*${fromFk})`;
  }
  const { min, max } = fieldOf("staffIndex");
  return {
    ...{ sfbPrice, lssPrice, services, first: s, staffCost, replaced, staff, indexed },
    ...{ kpif: kpifCell, raised, standard, nationStandard, nationInhabitants, nation },
    ...{ adjustment, outcome, next: row + 1 },
    checks: [
      `${value("dataYear")}+${LAG}=${year}`,
      `OR(${value("fkCharge")}<>0,${value("sfbPersons")}=0)`,
      `${nationInhabitants}>=${value("inhabitants")}`,
      `${indexed}>=${min}*${s}`,
      `${indexed}<=${max}*${s}`,
      `ISNUMBER(${outcome})`,
    ],
  };
}
