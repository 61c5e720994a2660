import { toDay } from "../../src/calendar/day";
import type { DecimalInput } from "../../src/exact/decimal";
import type { Base } from "../../src/forecast/base/base";
import { fieldValue } from "../../src/labelled/fieldValue";
import { PARAMETERS_DATE } from "../../src/parameters/generated/version";
import { schablonbelopp } from "../../src/parameters/schablonbelopp";
import { seriesOf } from "../../src/parameters/required";
import { entryOn } from "../../src/parameters/valueOn";
import type { OwnValue } from "../documents/ownvalues/ownValues";
import { decidedNote } from "../ownvalues/decidedNote";
import { ownKindOf } from "../ownvalues/ownKinds";
import { statusWord } from "../ownvalues/statusWord";
import { shownFigure, type TypedSpec, unitText } from "../work/typedFigure";
import type { WrittenSheets } from "../work/written/writtenSheets";
import { valueText } from "../parameters/valueText";

/** Something in the workbook that may not be the latest: what it is, and what to do. */
export interface NotLatest {
  readonly what: string;
  readonly why: string;
}

/** What the workbook keeps that follows from values of a year. */
export interface Kept {
  readonly base: Base | undefined;
  readonly own: readonly OwnValue[];
  readonly written: WrittenSheets;
}

const shown = (spec: TypedSpec, value: DecimalInput): string =>
  shownFigure(spec, fieldValue(spec, value, spec.label));

function ofOwn(row: OwnValue, year: number): NotLatest | undefined {
  const { spec } = ownKindOf(row.kind);
  const what = `Egna värden, ${spec.label} ${row.year}: ${shown(spec, row.value)} ${unitText(spec)}`;
  const note = decidedNote(row);
  if (note !== undefined) return { what, why: note };
  const isGuess = row.status === "antagande" || row.status === "aviserad";
  if (!isGuess || row.year >= year) return undefined;
  const why = `Statusen är ${statusWord(row.status)}, men ${row.year} är slut. Skriv det verkliga värdet om det är känt, och ändra statusen.`;
  return { what, why };
}

function ofBase({ name, example, values, series }: Base, year: number): NotLatest[] {
  // An example's years are the example's.
  if (example !== undefined) return [];
  const baseYear = Number(values.year);
  const old: NotLatest = {
    what: `Prognosens basår: ${baseYear} (${name})`,
    why: `${year - 1} är slut. Läs in ${year - 1} med Hämta dina siffror när bokslutet är klart.`,
  };
  const schablon = seriesOf(schablonbelopp);
  const replaced = [...(series.schablon ?? []), ...(series.announcedSchablon ?? [])].flatMap(
    ({ year: of, value }): NotLatest[] => {
      const entry = entryOn(schablon, toDay(of, 1, 1));
      if (entry?.status !== "beslutad") return [];
      const why = `${of} är beslutat: ${valueText(entry, schablonbelopp.unit)} gäller före prognosens eget, som inte används.`;
      const { spec } = ownKindOf("schablon");
      return [{ what: `Prognosens schablonbelopp ${of}: ${shown(spec, value)} kr/timme`, why }];
    },
  );
  return [...(baseYear < year - 1 ? [old] : []), ...replaced];
}

/** Sheets that the user keeps as they are, are not to be written again. */
function ofWritten(written: WrittenSheets): NotLatest[] {
  return written
    .filter(({ kept, date }) => !kept && date < PARAMETERS_DATE)
    .map(({ sheets, date }) => {
      const names = sheets.map(({ name }) => `”${name}”`).join(", ");
      const are = sheets.length === 1 ? "Bladet" : "Bladen";
      return {
        what: `${are} ${names}, från ${date}`,
        why: `Parametrarna ändrades ${PARAMETERS_DATE}. Formlerna följer med när de räknas om; värden och texter som skrevs står kvar. Skriv igen i fliken.`,
      };
    });
}

/**
 * What a workbook keeps that is no longer the latest.
 *
 * @param today "2026-11-30".
 */
export function notLatest({ base, own, written }: Kept, today: string): readonly NotLatest[] {
  const year = Number(today.slice(0, 4));
  return [
    ...own.flatMap((row) => ofOwn(row, year) ?? []),
    ...(base === undefined ? [] : ofBase(base, year)),
    ...ofWritten(written),
  ];
}
