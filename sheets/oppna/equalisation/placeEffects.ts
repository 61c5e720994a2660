import { LAG } from "../../../src/equalisation/law/lag";
import type { SheetBuilder } from "../../builder/SheetBuilder";
import { ColumnTable } from "../columnTable";
import { type ParameterPlan, ROWS } from "../parameterPlan";
import type { InputCells } from "./placeInputs";
import type { StepCells } from "./placeSteps";

/** Of each of the three cases: its cost, what comes back of each part, and the net. Blank where its cost is not given. */
export interface EffectCells {
  readonly cost: string;
  readonly prices: string;
  readonly fkCharge: string;
  readonly otherCost: string;
  readonly nation: string;
  readonly total: string;
  readonly net: string;
}

const MORE_TO_FK = 100_000;
const CASES = ["Ett SFB-ärende till", "Ett LSS-ärende till", "100 000 kr mer till FK"] as const;

interface Plan {
  readonly inputs: InputCells;
  readonly steps: StepCells;
  readonly plan: ParameterPlan;
}

/** A row a case (src/equalisation/effectOf.ts): the municipality with it, in a nation that has it too. */
export function placeEffects(
  sheet: SheetBuilder,
  top: number,
  { inputs, steps, plan }: Plan,
): { readonly cases: readonly EffectCells[]; readonly width: number; readonly last: number } {
  const table = new ColumnTable(sheet, top, CASES.length);
  const column = (title: string, formula: (row: number, place: number) => string): string =>
    table.add(title, formula, "kronor");
  const before = `${inputs.value("year")}-${LAG}`;
  const whole = `${plan.cell(ROWS.weeklyHours)}*${plan.days(before)}/${plan.cell(ROWS.weekDays)}*${plan.rate(before, undefined)}`;
  const costs = [
    inputs.orElse("sfbCaseCost", whole),
    inputs.orElse("lssCaseCost", "0"),
    String(MORE_TO_FK),
  ];
  table.add("Fall", (_, place) => `"${CASES[place] ?? ""}"`);
  const cost = column("Kostnad", (_, place) => costs[place] ?? "0");
  const persons = column(
    "Mer i S av prislappen",
    (_, place) => [steps.sfbPrice, steps.lssPrice, "0"][place] ?? "0",
  );
  const fk = column("Mer till FK", (row, place) => (place === 1 ? "0" : `${cost}${row}`));
  const other = column("Mer i köpt assistans", (row, place) =>
    place === 1 ? `${cost}${row}` : "0",
  );
  /** What S and the staff cost come to more, through the staff cost index. */
  const through = (more: string, staff: string): string =>
    `${more}+${steps.replaced}*(${steps.staff}*${staff}-${steps.staff}*${more})`;
  const level = `(1+${steps.kpif})`;
  const own = (title: string, more: string, staff: string): string =>
    column(title, (row) => {
      const [s, of] = [more, staff].map((each) => (each === "0" ? "0" : `${each}${row}`));
      return `(${through(s ?? "0", of ?? "0")})*${level}*${inputs.value("correction")}`;
    });
  const prices = own("Tillbaka av prislappen", persons, "0");
  const fkCharge = own("Tillbaka av ersättningen till FK", fk, fk);
  const otherCost = own("Tillbaka genom personalkostnadsindex", "0", other);
  const indexed = column(
    "S × index med fallet",
    (row) =>
      `${steps.indexed}+${through(`(${persons}${row}+${fk}${row})`, `(${fk}${row}+${other}${row})`)}`,
  );
  const nationCost = column(
    "Rikets kostnad med fallet",
    (row) =>
      `${steps.nationStandard}*${steps.nationInhabitants}+(${fk}${row}+${other}${row})*${level}`,
  );
  const correction = table.add(
    "Korrigeringsfaktor med fallet",
    (row) =>
      `${nationCost}${row}/(${steps.nationStandard}*${steps.nationInhabitants}/${inputs.value("correction")}+(${indexed}${row}-${steps.indexed})*${level})`,
    "factor",
  );
  const total = column(
    "Tillbaka två år senare",
    (row) =>
      `${indexed}${row}*${level}*${correction}${row}-${nationCost}${row}/${steps.nationInhabitants}*${inputs.value("inhabitants")}+${steps.adjustment}-${steps.outcome}`,
  );
  const nation = column(
    "Avgår rikets medel och korrigeringsfaktor",
    (row) => `${total}${row}-${prices}${row}-${fkCharge}${row}-${otherCost}${row}`,
  );
  const net = column("Netto", (row) => `${cost}${row}-${total}${row}`);
  const cells = CASES.map((_, place): EffectCells => {
    const row = table.first + place;
    const at = (letters: string): string => `$${letters}$${row}`;
    // Nobody has said what an LSS case costs: nothing is told of it.
    const shown = (letters: string): string =>
      place === 1 ? `IF(${at(cost)}=0,"",${at(letters)})` : at(letters);
    return {
      ...{ cost: shown(cost), prices: shown(prices), fkCharge: shown(fkCharge) },
      ...{ otherCost: shown(otherCost), nation: shown(nation), total: shown(total) },
      net: shown(net),
    };
  });
  return { cases: cells, width: table.width, last: table.last };
}
