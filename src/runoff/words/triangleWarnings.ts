import { swedishNumber } from "../../exact/swedishNumber";
import { listed } from "../../comment/listed";
import { startOf } from "../triangle/startOf";
import type { Triangle } from "../triangle/triangle";

/** Whether a cell brings nothing to its row. */
const isIdle = (row: readonly number[], k: number): boolean =>
  row[k] === (k === 0 ? 0 : row[k - 1]);

function latestIdle({ rows, origins }: Triangle): string | undefined {
  const last = Math.max(...rows.map((row, i) => i + row.length - 1));
  const on = rows.flatMap((row, i) => (i + row.length - 1 === last ? [i] : []));
  if (!on.every((i) => isIdle(rows[i] ?? [], last - i))) return undefined;
  return (
    `Den senaste fakturaperioden, med den sista cellen i varje rad upp till ${origins.at(-1) ?? ""}, har inte ett ` +
    `enda belopp. Är den inte fakturerad än ska de cellerna vara tomma: nu återstår för lite.`
  );
}

function oldestIdle({ rows, origins, firstDelay }: Triangle): string | undefined {
  const first = Math.min(
    ...rows.flatMap((row, i) => {
      const k = row.findIndex((value) => value !== 0);
      return k < 0 ? [] : [i + k];
    }),
  );
  if (first < 1) return undefined;
  return (
    `Perioden ${origins[0] ?? ""} har 0 fakturerat till och med fördröjningen ${firstDelay + first - 1}. Börjar ` +
    `uppgifterna senare än så ska de cellerna vara tomma: nu blir utvecklingen för stor.`
  );
}

function begunLate(triangle: Triangle): string | undefined {
  const { rows, origins, before = [] } = triangle;
  const late = rows.filter((_, i) => startOf(triangle, i) > 0).length;
  if (late === 0) return undefined;
  const which =
    late === 1
      ? `perioden ${origins[0] ?? ""}`
      : `perioderna ${origins[0] ?? ""} till ${origins[late - 1] ?? ""}`;
  const names = (triangle.thin ?? []).map((i) => origins[i] ?? "");
  const thin =
    names.length === 0
      ? ""
      : ` Av ${listed(names)} syns mindre än en tiondel eller inget belopp: ${names.length === 1 ? "dess" : "deras"} storlek ` +
        `är ett antagande, de hela periodernas medelvärde. Ta bort ${names.length === 1 ? "perioden" : "perioderna"} om det inte stämmer.`;
  const sum = before.reduce((all, each) => all + each, 0);
  const missing =
    sum === 0
      ? "De tomma cellerna räknas som okända, inte som 0."
      : `Det som saknas är okänt, inte 0: det är skattat till ${swedishNumber(Math.round(sum))} ur de ` +
        `andra perioderna och är inte med i Fakturerat och Slutligt. Kom inget då: skriv 0, i en ` +
        `fakturalista en rad med beloppet 0.`;
  return `Uppgifterna börjar efter de första fakturorna för ${which}. ${missing}${thin}`;
}

/**
 * What of the data may make the figures wrong, in Swedish: it is shown wherever they are. Zeros that may
 * stand for what is not observed, and first invoices that are not in the data.
 */
export function triangleWarnings(triangle: Triangle): readonly string[] {
  const { rows, delays } = triangle;
  const whole = rows.every(({ length }) => length === delays);
  const found = whole
    ? "Alla perioder har alla fördröjningar: utan svans återstår inget."
    : latestIdle(triangle);
  return [found, oldestIdle(triangle), begunLate(triangle)].filter((each) => each !== undefined);
}
