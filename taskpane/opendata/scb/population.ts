import JSONstat from "jsonstat-toolkit";
import * as v from "valibot";
import { askJson, type Asking } from "../ask/askJson";
import { unreadable } from "../ask/openDataError";
import { type OpenData, type Place, yearsFrom } from "../openData";

/** PxWeb's address of SCB's table of inhabitants on 31 December, by municipality, county and the nation. */
export const SCB_TABLE = "https://api.scb.se/OV0104/v1/doris/sv/ssd/BE/BE0101/BE0101A/BefolkningNy";
const SOURCE = "SCB";
/** The table's code for the count of inhabitants; the other is their change. */
const INHABITANTS = "BE0101N1";
const TITLE = "Folkmängd 31 december";

export interface ScbAsking extends Omit<Asking, "source" | "body"> {
  readonly table?: string;
}

const variableShape = v.object({
  code: v.string(),
  values: v.array(v.string()),
  valueTexts: v.array(v.string()),
});
const tableShape = v.object({ variables: v.array(variableShape) });

/** What the table has: which places, and from which year to which. */
export interface PopulationTable {
  readonly places: readonly Place[];
  readonly years: readonly number[];
}

/** Counties and the nation have codes of two digits, municipalities of four. @throws OpenDataError */
export async function populationTable({
  table = SCB_TABLE,
  ...asking
}: ScbAsking = {}): Promise<PopulationTable> {
  const answer = await askJson(new URL(table), { ...asking, source: SOURCE });
  const found = v.safeParse(tableShape, answer);
  const variable = (code: string) =>
    found.success ? found.output.variables.find((each) => each.code === code) : undefined;
  const [regions, times] = [variable("Region"), variable("Tid")];
  if (regions === undefined || times === undefined) {
    throw unreadable(SOURCE, "tabellen har en annan form");
  }
  return {
    places: regions.values.map((code, k) => ({ code, name: regions.valueTexts[k] ?? code })),
    years: times.values.map(Number).filter(Number.isInteger),
  };
}

const positions = v.record(v.string(), v.number());
const answerShape = v.object({
  class: v.literal("dataset"),
  id: v.array(v.string()),
  size: v.array(v.pipe(v.number(), v.integer(), v.minValue(1))),
  value: v.array(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0)))),
  dimension: v.record(
    v.string(),
    v.object({
      category: v.object({
        index: v.optional(v.union([v.array(v.string()), positions])),
        label: v.optional(v.record(v.string(), v.string())),
      }),
    }),
  ),
});
type Answer = v.InferOutput<typeof answerShape>;

/** The codes of a dimension in order; undefined: not one for each of its places. */
function codesOf({ id, size, dimension }: Answer, name: string): readonly string[] | undefined {
  const { index, label = {} } = dimension[name]?.category ?? {};
  // One place needs no order (https://json-stat.org/full/, index).
  const at =
    index === undefined
      ? Object.fromEntries(Object.keys(label).map((code, place) => [code, place]))
      : Array.isArray(index)
        ? Object.fromEntries(index.map((code, place) => [code, place]))
        : index;
  const codes = Object.keys(at).sort((one, other) => (at[one] ?? 0) - (at[other] ?? 0));
  const count = size[id.indexOf(name)];
  return codes.length === count && codes.every((code, place) => at[code] === place)
    ? codes
    : undefined;
}

/** Whether it is a whole table of inhabitants and of nothing else. */
function isWhole(answer: Answer): boolean {
  const { id, size, value } = answer;
  const isAll = value.length === size.reduce((product, each) => product * each, 1);
  const codes = id.map((name) => codesOf(answer, name));
  const contents = codes[id.indexOf("ContentsCode")];
  return (
    isAll &&
    codes.every((each) => each !== undefined) &&
    ["Region", "Tid"].every((name) => id.includes(name)) &&
    (contents === undefined ? !id.includes("ContentsCode") : contents.join() === INHABITANTS) &&
    id.every((name, at) => ["Region", "Tid"].includes(name) || size[at] === 1)
  );
}

/** The count of a place and year in a table of JSON-stat 2 (https://json-stat.org/full/); undefined: missing. */
function counted(answer: unknown): (code: string, year: number) => number | undefined {
  const found = v.safeParse(answerShape, answer);
  try {
    if (!found.success || !isWhole(found.output)) throw new TypeError();
    const data = JSONstat(answer);
    return (code, year) => {
      const cell = data.Data({ Region: code, Tid: String(year) });
      return typeof cell?.value === "number" ? cell.value : undefined;
    };
  } catch {
    throw unreadable(SOURCE, "det är ingen hel tabell i formatet JSON-stat 2");
  }
}

const item = (code: string, values: readonly string[]) => ({
  code,
  selection: { filter: "item", values },
});

/**
 * Inhabitants on 31 December of some places, year by year: all of it, or nothing.
 *
 * @throws OpenDataError
 */
export async function population(
  places: readonly Place[],
  years: readonly number[],
  { table = SCB_TABLE, ...asking }: ScbAsking = {},
): Promise<OpenData> {
  const body = {
    query: [
      item(
        "Region",
        places.map(({ code }) => code),
      ),
      item("ContentsCode", [INHABITANTS]),
      item("Tid", years.map(String)),
    ],
    response: { format: "json-stat2" },
  };
  const answer = await askJson(new URL(table), { ...asking, source: SOURCE, body });
  const count = counted(answer);
  return {
    title: TITLE,
    source: "SCB",
    sheet: "Folkmängd",
    years,
    places: places.map((place) => ({
      ...place,
      values: new Map(
        years.flatMap((year) => {
          const value = count(place.code, year);
          return value === undefined ? [] : [[year, value] as const];
        }),
      ),
    })),
  };
}

/** The last years of the table, so many as a report looks back. */
export function latestYears({ years }: PopulationTable, count: number): readonly number[] {
  const last = Math.max(...years);
  return yearsFrom(last - count + 1, last);
}
