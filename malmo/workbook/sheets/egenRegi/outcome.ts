import { cellOf } from "../../../../sheets/builder/cellOf";
import type { SheetBuilder } from "../../../../sheets/builder/SheetBuilder";
import { ANSWER, KRONOR, PER_HOUR } from "../../../../sheets/egenregi/bridgePlan";
import type { FieldId } from "../../../../src/provider/fields/providerFields";
import { placeYearRows } from "../../yearRows/placeYearRows";
import type { RowFinder, RowPlan, YearRow } from "../../yearRows/YearRow";
import { PROVIDER_ECONOMY } from "../../data/economy";
import { YEARS } from "../../data/report";
import { columnOf, fieldCellOf, ROW } from "./layout";

type Line = Pick<YearRow, "key" | "label" | "look" | "format"> &
  Partial<Pick<YearRow, "values" | "source" | "lookByYear">> & {
    readonly of?: (column: string, row: RowFinder, call: string) => string;
  };

const field = (id: FieldId) => (column: string) => fieldCellOf(id, column);
const grant = field("grant");
const administration = field("administrationPerHour");
const growth = (id: FieldId) => (column: string) => {
  const at = field(id);
  return `=${at(column)}/${at("$B")}-1`;
};

const LINES: readonly Line[] = [
  {
    key: "persons",
    label: "Brukare, snitt per månad",
    look: "value",
    format: "whole",
    of: (column) => `=${field("persons")(column)}`,
    source: "Ur indata",
  },
  {
    key: "hours",
    label: "Ersatta timmar",
    look: "value",
    format: "whole",
    of: (column) =>
      `=PA.TIMMAR(${field("sfbActiveHours")(column)},${field("sfbJourHours")(column)})+` +
      `PA.TIMMAR(${field("lssActiveHours")(column)},${field("lssJourHours")(column)})`,
    source: "Aktiva timmar och en fjärdedel av jourtimmarna",
  },
  {
    key: "schablon",
    label: "Schablonbelopp, kr per timme",
    look: "value",
    format: "kronor",
    of: (column) => `=${field("schablon")(column)}`,
    source: "PA.SCHABLON",
  },
  {
    key: "cost",
    label: "Kostnad, kr per timme",
    look: "value",
    format: "kronor",
    of: (_column, _row, call) => cellOf(call, ANSWER.cost, PER_HOUR),
    source: "PA.EGENREGI på indata med årets uppgifter",
  },
  {
    key: "result",
    label: "Resultat enligt modellen, kr",
    look: "total",
    format: "whole",
    of: (_column, _row, call) => cellOf(call, ANSWER.result, KRONOR),
    source: "PA.EGENREGI: intäkt − kostnad, före kommunbidrag",
  },
  {
    key: "outturn",
    label: "Utfall enligt utredningen, tkr",
    look: "input",
    format: "whole",
    values: PROVIDER_ECONOMY.netCost,
    source: `${PROVIDER_ECONOMY.source}, rad Nettokostnad`,
  },
  {
    key: "difference",
    label: "Modell − utfall, kr",
    look: "value",
    format: "kronor",
    of: (column, row) => `=${column}${row("result")}-${column}${row("outturn")}*1000`,
    source: "0 så länge indata är orörda: administrationen är löst så",
  },
  {
    key: "agrees",
    label: "Resultatet är utfallet",
    look: "check",
    format: "whole",
    of: (column, row) => `=IF(ABS(${column}${row("difference")})<0.0101,"Ja","Nej")`,
    source: "Inom ett öre",
  },
  {
    key: "deviation",
    label: "Budgetavvikelse, kr",
    look: "total",
    format: "whole",
    of: (column, row) => `=${column}${row("result")}+${grant(column)}`,
    source: "Resultat + kommunbidrag i budget; minus är överskriden budget",
  },
  {
    key: "needed",
    label: "Kommunbidrag som ger noll, kr",
    look: "value",
    format: "whole",
    of: (_column, _row, call) => cellOf(call, ANSWER.grantNeeded, KRONOR),
    source: "PA.EGENREGI, sista raden",
  },
  {
    key: "solved",
    label: "Administration som ger utfallet, kr per timme",
    look: "total",
    format: "kronor",
    of: (column, row) =>
      `=${administration(column)}+${column}${row("difference")}/${column}${row("hours")}`,
    source: "Den obekanta som är löst. Ändras något i indata står här vad den då måste vara",
  },
  {
    key: "payGrowth",
    label: "Månadslön, ökning sedan 2020",
    look: "value",
    format: "percent",
    of: growth("monthlyPay"),
    source: "Antagen lön, se indata",
  },
  {
    key: "schablonGrowth",
    label: "Schablonbelopp, ökning sedan 2020",
    look: "value",
    format: "percent",
    of: growth("schablon"),
    source: "Beslutade belopp; skillnaden mot lönen är det som bryggan visar som Lön och PO",
  },
];

/** The years beside each other: result, outturn, budget, the solved unknown. */
export function placeOutcome(
  sheet: SheetBuilder,
  inputs: string,
  /** What each year changes of the inputs. */
  changes: readonly string[],
): RowFinder {
  const callOf = new Map(
    YEARS.map((_, place) => [columnOf(place), `PA.EGENREGI(${inputs},${changes[place] ?? ""})`]),
  );
  const plans: RowPlan[] = [
    { kind: "band", text: "1  Resultat och utfall per år" },
    ...LINES.map(({ of, ...line }): RowPlan => ({
      kind: "row",
      change: "none",
      ...line,
      ...(of
        ? {
            formula: (column: string, row: RowFinder) => of(column, row, callOf.get(column) ?? ""),
          }
        : {}),
    })),
  ];
  return placeYearRows(sheet, { years: YEARS, firstRow: ROW.years }, plans);
}
