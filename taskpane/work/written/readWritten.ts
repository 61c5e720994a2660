import * as v from "valibot";
import { FORMATS, type FormatName, LOOKS, type LookName } from "../../../sheets/builder/looks";
import { reader } from "../../documents/readDocument";
import { stored } from "../../documents/stored";
import { parseAddress } from "../../workbook/address";
import { type PackedTemplate, unpacked } from "./packedTemplate";
import { writtenDocument } from "./writtenDocument";
import { WRITTEN_GROUPS, type WrittenSet, type WrittenSheets } from "./writtenSheets";

const MOST_SETS = 60;
const MOST_SHEETS = 10;
const MOST_LISTED = 100_000;
const LARGEST_AREA = 100_000;
const LONGEST = 31;
const LONGEST_NOTE = 10_000;
const SHEET = "Ett skrivet blad";

const isArea = (text: string): boolean => {
  const area = parseAddress(text);
  return (
    area !== undefined &&
    (area.bottom - area.top + 1) * (area.right - area.left + 1) <= LARGEST_AREA
  );
};
const area = v.pipe(v.string(), v.check(isArea));
const size = v.pipe(v.number(), v.minValue(0), v.maxValue(10_000));
const listOf = <T extends v.GenericSchema>(item: T) => stored.list(SHEET, MOST_LISTED, item);
const colour = v.pipe(v.string(), v.regex(/^(#[0-9A-Fa-f]{6}|none)$/));
const named = <T extends string>(names: readonly T[]) => v.record(v.picklist(names), listOf(area));

const chart = v.object({
  id: v.string(),
  kind: v.picklist(["bar", "line", "combo"]),
  title: v.string(),
  labels: area,
  series: listOf(
    v.object({
      range: area,
      label: v.string(),
      colour,
      type: v.optional(v.picklist(["bar", "line"])),
    }),
  ),
  at: v.object({ col: size, row: size, x: v.optional(size), y: v.optional(size) }),
  size: v.object({ width: size, height: size }),
  // Written before every chart had titles on its axes: then it has none.
  axis: v.optional(
    v.object({
      x: v.optional(v.string(), ""),
      y: v.optional(v.string(), ""),
      min: v.optional(v.number()),
    }),
    {},
  ),
  stacked: v.optional(v.boolean()),
  legend: v.optional(v.boolean()),
});

const edge = v.object({
  left: v.optional(v.string()),
  center: v.optional(v.string()),
  right: v.optional(v.string()),
});
const page = v.object({
  orientation: v.picklist(["portrait", "landscape"]),
  header: edge,
  footer: edge,
  breaks: v.optional(listOf(size)),
});

const template = v.pipe(
  v.object({
    name: stored.text(SHEET, LONGEST),
    layout: v.object({
      widths: listOf(size),
      frozenRows: size,
      rows: size,
      printed: v.optional(v.string()),
      page: v.optional(page),
    }),
    cells: v.record(area, v.string()),
    looks: named(Object.keys(LOOKS) as LookName[]),
    formats: named(Object.keys(FORMATS) as FormatName[]),
    heights: listOf(v.tuple([size, size])),
    notes: v.optional(v.record(stored.text(SHEET, LONGEST_NOTE), listOf(area))),
    merges: listOf(area),
    charts: listOf(chart),
    tables: listOf(v.object({ id: v.string(), range: area, totals: v.optional(v.boolean()) })),
    scales: listOf(
      v.object({
        range: area,
        most: v.number(),
        colours: v.object({ least: colour, most: colour }),
      }),
    ),
  }),
  v.transform((found) => unpacked(found as PackedTemplate)),
);

const set = v.pipe(
  v.object({
    group: v.picklist(WRITTEN_GROUPS),
    date: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)),
    title: stored.typed(SHEET, 1000),
    kept: v.boolean(),
    sheets: stored.list(
      SHEET,
      MOST_SHEETS,
      v.object({
        id: v.string(),
        name: stored.text(SHEET, LONGEST),
        versions: stored.list(SHEET, 2, template),
      }),
    ),
    content: v.optional(v.unknown()),
  }),
  v.transform((found): WrittenSet => found),
);

const content = v.pipe(
  v.object({ sets: stored.list("Skrivna blad", MOST_SETS, set) }),
  v.transform(({ sets }): WrittenSheets => sets),
);

/** What has been written, from its stored text. @throws ModelError `invalid`: it cannot be read. */
export const readWritten = reader<WrittenSheets>(content, writtenDocument);
