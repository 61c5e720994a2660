import * as v from "valibot";
import { askJson, type Asking } from "../ask/askJson";
import { OpenDataError, tooMuch, unreadable } from "../ask/openDataError";
import type { OpenData, Place, PlaceSeries } from "../openData";

/** Version 3, the only one that answers since 2025 (https://api.kolada.se/v3/docs). */
export const KOLADA = "https://api.kolada.se/v3";
const SOURCE = "Kolada";
/** Of municipalities and of years in one question: more has been refused with 422. */
const MOST_IN_ONE = 8;
/** Of answers to one question: no list here is nearly so long. */
const MOST_PAGES = 40;
const MOST_LETTERS = 100;
const NOT_PROCESSED = 422;

/** A measure, nyckeltal. */
export interface Kpi {
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

/** Where it is asked, and how; the address is another one in tests. */
export interface KoladaAsking extends Omit<Asking, "source" | "body"> {
  readonly base?: string;
}

const kpiShape = v.object({
  id: v.string(),
  title: v.string(),
  description: v.nullish(v.string(), ""),
});
const placeShape = v.object({ id: v.string(), title: v.string() });
const dataShape = v.object({
  kpi: v.string(),
  municipality: v.string(),
  period: v.pipe(v.number(), v.integer()),
  values: v.array(
    v.object({
      gender: v.string(),
      value: v.nullish(v.pipe(v.number(), v.finite())),
      status: v.nullish(v.string()),
      isdeleted: v.nullish(v.boolean()),
    }),
  ),
});
const pageShape = v.object({
  values: v.array(v.unknown()),
  next_url: v.nullish(v.string()),
  count: v.nullish(v.number()),
});

const LETTERS_IN_TWO = /[ÂÃ][\u0080-\u00BF]/;

/** Some titles come with each letter outside ASCII as the two bytes that it has in UTF-8. */
function decodedOnce(text: string): string {
  if (!LETTERS_IN_TWO.test(text)) return text;
  const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return text;
  }
}

/** The page after, which must be of the same service: an answer leads nowhere else. */
function nextOf(next: string | null | undefined, base: URL): URL | undefined {
  if (next === null || next === undefined || next === "") return undefined;
  const url = URL.canParse(next, base) ? new URL(next, base) : undefined;
  if (url?.host !== base.host || !url.pathname.startsWith(`${base.pathname}/`)) {
    throw unreadable(SOURCE, "nästa sida ligger på en annan adress");
  }
  // Behind a proxy it may be told as http; that would be refused, and tapped.
  url.protocol = base.protocol;
  return url;
}

async function everyPage<T>(
  path: string,
  shape: v.GenericSchema<unknown, T>,
  { base: address = KOLADA, ...asking }: KoladaAsking,
): Promise<T[]> {
  const base = new URL(address);
  const found: T[] = [];
  let url: URL | undefined = new URL(`${address}${path}`);
  for (let pages = 0; url !== undefined; pages += 1) {
    if (pages === MOST_PAGES) throw tooMuch(SOURCE);
    const page = v.safeParse(pageShape, await askJson(url, { ...asking, source: SOURCE }));
    const values = v.safeParse(v.array(shape), page.success ? page.output.values : undefined);
    if (!page.success || !values.success) throw unreadable(SOURCE, "det har en annan form");
    found.push(...values.output);
    url = nextOf(page.output.next_url, base);
    // Of the page, or of all of them: the last one tells whether something was left out.
    const { count } = page.output;
    const counts = [values.output.length, found.length];
    if (url === undefined && typeof count === "number" && !counts.includes(count)) {
      throw unreadable(SOURCE, `det har ${found.length} uppgifter men säger sig ha ${count}`);
    }
  }
  return found;
}

/** Measures whose title has the words, in the order that the service gives them. @throws OpenDataError */
export async function searchKpis(
  words: string,
  asking: KoladaAsking = {},
): Promise<readonly Kpi[]> {
  const title = encodeURIComponent(words.trim().slice(0, MOST_LETTERS));
  const found = await everyPage(`/kpi?title=${title}`, kpiShape, asking);
  return found.map(({ id, title: name, description }) => ({
    id,
    title: decodedOnce(name),
    description: decodedOnce(description ?? ""),
  }));
}

/** Municipalities, regions and the nation, by name; the nation first. @throws OpenDataError */
export async function koladaPlaces(asking: KoladaAsking = {}): Promise<readonly Place[]> {
  const found = await everyPage("/municipality", placeShape, asking);
  const places = found.map(({ id, title }) => ({ code: id, name: decodedOnce(title) }));
  const byName = new Intl.Collator("sv");
  return places.sort(
    (a, b) =>
      Number(b.code === "0000") - Number(a.code === "0000") || byName.compare(a.name, b.name),
  );
}

const inParts = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / MOST_IN_ONE) }, (_, part) =>
    all.slice(part * MOST_IN_ONE, (part + 1) * MOST_IN_ONE),
  );

type Row = v.InferOutput<typeof dataShape>;

/** The rows of some places; where so many at once are refused, in halves. */
async function rowsOf(
  kpi: string,
  codes: readonly string[],
  years: readonly number[],
  asking: KoladaAsking,
): Promise<Row[]> {
  // By path: asked with a query string the service answers with nothing, and without an error.
  const listed = (ids: readonly (string | number)[]): string =>
    ids.map((id) => encodeURIComponent(id)).join(",");
  try {
    return await everyPage(
      `/data/kpi/${listed([kpi])}/municipality/${listed(codes)}/year/${listed(years)}`,
      dataShape,
      asking,
    );
  } catch (error) {
    const tooMany = error instanceof OpenDataError && error.status === NOT_PROCESSED;
    if (!tooMany || codes.length < 2) throw error;
    const half = Math.ceil(codes.length / 2);
    return [
      ...(await rowsOf(kpi, codes.slice(0, half), years, asking)),
      ...(await rowsOf(kpi, codes.slice(half), years, asking)),
    ];
  }
}

const isThere = ({ gender, isdeleted, status }: Row["values"][number]): boolean =>
  gender === "T" && isdeleted !== true && !/missing/i.test(status ?? "");

/** Of women and men together (T); what is deleted, or said to be missing, or has no value is missing. */
const totalsOf = ({ values }: Row): readonly number[] =>
  values.filter(isThere).flatMap(({ value }) => value ?? []);

function seriesOf(place: Place, rows: readonly Row[]): PlaceSeries {
  const values = new Map<number, number>();
  for (const row of rows) {
    for (const value of totalsOf(row)) {
      const before = values.get(row.period);
      if (before !== undefined && before !== value) {
        throw unreadable(SOURCE, `${place.name} har två olika värden för ${row.period}`);
      }
      values.set(row.period, value);
    }
  }
  return { ...place, values };
}

/**
 * A measure of some places, year by year: all of it, or nothing.
 *
 * @throws OpenDataError
 */
export async function koladaData(
  kpi: Kpi,
  places: readonly Place[],
  years: readonly number[],
  asking: KoladaAsking = {},
): Promise<OpenData> {
  const rows: Row[] = [];
  for (const some of inParts(places)) {
    for (const part of inParts(years)) {
      const codes = some.map(({ code }) => code);
      rows.push(...(await rowsOf(kpi.id, codes, part, asking)));
    }
  }
  const asked = rows.filter((row) => row.kpi === kpi.id && years.includes(row.period));
  return {
    title: `${kpi.title} (${kpi.id})`,
    source: "Kolada",
    sheet: "Kolada",
    years,
    places: places.map((place) =>
      seriesOf(
        place,
        asked.filter(({ municipality }) => municipality === place.code),
      ),
    ),
  };
}
