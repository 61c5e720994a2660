import { asCellText } from "../../builder/cellText";
import type { SheetTemplate } from "../../builder/SheetTemplate";
import { calculationSheet } from "../calculationSheet";
import type { ParameterPlan } from "../parameterPlan";
import { type EffectCells, placeEffects } from "./placeEffects";
import { type equalisationInputs, type InputCells, placeInputs } from "./placeInputs";
import { placeSteps, type StepCells } from "./placeSteps";

/** The row of the answer's headings, and they themselves. */
export const HEAD = 5;
export const HEADS = ["Post", "Kronor", "Kr per invånare"] as const;
const SOUND = "$B$3";
const WIDTHS = { first: 330, other: 130 } as const;

interface Content {
  readonly inputs: ReturnType<typeof equalisationInputs>;
  readonly plan: ParameterPlan;
  /** What one more case brings back, not the grant or charge. */
  readonly isCases: boolean;
  /** What each row of the answer is called. */
  readonly posts: readonly string[];
}

/** The grant or charge, a formula a row of the answer (src/equalisation/equalisationRows.ts). */
const outcomeRows = (of: StepCells, { value }: InputCells): readonly string[] => [
  `${value("sfbPersons")}*${of.sfbPrice}`,
  `${value("lssPersons")}*${of.lssPrice}`,
  of.services,
  value("fkCharge"),
  of.first,
  `${of.indexed}-${of.first}`,
  `${of.raised}-${of.indexed}`,
  `${of.standard}-${of.raised}`,
  of.standard,
  `-${of.nation}`,
  of.adjustment,
  of.outcome,
];

/** The three cases, in the order of the answer's rows. */
const effectRows = ([sfb, lss, fk]: readonly EffectCells[]): readonly string[] => [
  ...(sfb === undefined
    ? []
    : [sfb.cost, sfb.prices, sfb.fkCharge, sfb.nation, sfb.total, sfb.net]),
  ...(lss === undefined
    ? []
    : [lss.cost, lss.prices, lss.otherCost, lss.nation, lss.total, lss.net]),
  ...(fk === undefined ? [] : [fk.cost, fk.fkCharge, fk.nation, fk.total, fk.net]),
];

/** The arithmetic of PA.UTJÄMNING as a sheet of ordinary formulas. */
export function equalisationSheet(name: string, content: Content): SheetTemplate {
  const { inputs, plan, isCases, posts } = content;
  const { sheet, layout } = calculationSheet(
    name,
    "Uträkning: LSS-utjämningen, en skattning",
    "Det PA.UTJÄMNING gör, som vanliga formler. Vilka rader som är ifyllda lästes när kopian skrevs; SCB räknar det slutliga utfallet.",
    WIDTHS.first,
  );
  const top = HEAD + posts.length + 2;
  sheet.band(top, "2  Uppgifterna", HEADS.length + 1);
  const cells = placeInputs(sheet, top + 1, inputs);
  sheet.band(cells.next, "3  Steg för steg", HEADS.length + 1);
  const steps = placeSteps(sheet, cells.next + 1, cells, plan);
  let last = steps.next;
  let width: number = HEADS.length + 1;
  let formulas = outcomeRows(steps, cells);
  if (isCases) {
    const effects = placeEffects(sheet, steps.next + 1, { inputs: cells, steps, plan });
    sheet.band(steps.next, "4  Ett ärende till", effects.width);
    ({ last, width } = effects);
    formulas = effectRows(effects.cases);
  }
  const sound = `AND(${[...cells.checks, ...steps.checks].join(",")})`;
  sheet.put("A3", "Uppgifterna går att räkna med", "label");
  sheet.put("B3", `=IF(ISERROR(${sound}),"Nej",IF(${sound},"Ja","Nej"))`, "check");
  sheet.put("C3", "Nej ger #SAKNAS! i svaret: kolumnen Inom gränserna visar var.", "lead");
  sheet.height(3, 24);
  sheet.band(HEAD - 1, "1  Svaret", HEADS.length);
  HEADS.forEach((text, place) =>
    sheet.put(`${"ABC"[place] ?? ""}${HEAD}`, text, place === 0 ? "headLeft" : "head"),
  );
  const inhabitants = cells.value("inhabitants");
  formulas.forEach((formula, place) => {
    const row = HEAD + 1 + place;
    const each = isCases ? `IF(B${row}="","",B${row}/${inhabitants})` : `B${row}/${inhabitants}`;
    sheet.put(`A${row}`, asCellText(posts[place] ?? ""), "valueLeft");
    sheet.put(`B${row}`, `=IF(${SOUND}="Ja",${formula},NA())`, "value", "kronor");
    sheet.put(`C${row}`, `=IF(${SOUND}="Ja",${each},NA())`, "value", "kronor");
  });
  layout.rows = last + 2;
  for (let more = 1; more < width; more += 1) layout.widths.push(WIDTHS.other);
  return sheet;
}
