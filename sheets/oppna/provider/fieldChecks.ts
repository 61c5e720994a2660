import type { FieldId } from "../../../src/provider/fields/providerFields";
import type { SheetBuilder } from "../../builder/SheetBuilder";
import { placeLines } from "../placeLines";

/** Shares typed with four decimals, thirds for example, count as a whole. */
const SLACK = "0.0005";
/** A last digit of a sum in doubles is neither within nor without a limit. */
const asTyped = (sum: string): string => `ROUND(${sum},10)`;

/** What must hold between the fields (src/provider/checkInputs.ts and rota.ts), a row each; the range of their answers. */
export function fieldChecks(
  sheet: SheetBuilder,
  top: number,
  value: (id: FieldId) => string,
  { isPeriod }: { readonly isPeriod: string },
): { readonly range: string; readonly next: number } {
  sheet.put(`A${top}`, "Det som ska gälla mellan uppgifterna", "headLeft");
  const { line, next } = placeLines(sheet, top + 1);
  const sum = (ids: readonly FieldId[]): string => ids.map(value).join("+");
  const whole = (ids: readonly FieldId[]): string => `${asTyped(`ABS(${sum(ids)}-1)`)}<=${SLACK}`;
  const jour = sum(["sfbJourHours", "lssJourHours"]);
  const withJour = ["rotaEmployees", "rotaHours", "jourLimit"] as const;
  line("Perioden är ett år eller en månad", isPeriod);
  line("Andelarna HÖK, PAN och PAN anhörig är 1", whole(["hokShare", "panShare", "relativeShare"]));
  line("Andelarna av heltidsmåtten är 1", whole(["weeklyShare1", "weeklyShare2", "weeklyShare3"]));
  line(
    "Semester, sjukfrånvaro och utbildning är under 1",
    `${asTyped(sum(["vacation", "sickShare", "training"]))}<1`,
  );
  line("Det finns aktiva timmar", `${sum(["sfbActiveHours", "lssActiveHours"])}>0`);
  line(
    "Jour har anställda, schema och gräns",
    `OR(${jour}=0,AND(${withJour.map((id) => `${value(id)}>0`).join(",")}))`,
  );
  return { range: `$B$${top + 1}:$B$${next() - 2}`, next: next() };
}
