import { functions } from "../../../functions/generated/register";
import type { ResultCell } from "../../../taskpane/catalogue/metadata";
import { cellText } from "../../../taskpane/functions/cellText";
import { columnFormats } from "../../../taskpane/functions/columnFormats";

const plain = (text: string): string => text.replace(/\u00a0/g, " ");

test("the parts of the cost have kronor with öre and shares in per cent", () => {
  const [heading = [], ...body] = functions["KOSTNADSDELAR"]?.(
    [[2025]],
    [[455]],
    [[565386]],
  ) as ResultCell[][];
  const formats = columnFormats(body, heading);
  // 162 563 700 + 193 701 243.60 = 356 264 943.60; 162 563 700 / 356 264 943.60 = 0.45630
  expect(body.map((row) => row.map((cell, i) => plain(cellText(cell, formats[i]))))).toEqual([
    ["SFB, första 20 timmarna", "162 563 700,00", "45,6 %"],
    ["LSS", "193 701 243,60", "54,4 %"],
    ["Sjuklön", "0,00", "0,0 %"],
    ["Egen regi", "0,00", "0,0 %"],
    ["Totalt", "356 264 943,60", "100,0 %"],
  ]);
});

test("a column of small numbers keeps their digits", () => {
  const [format] = columnFormats([[0.5], [1.25]], ["Timmar per dag"]);
  expect([0.5, 1.25].map((value) => format?.(value))).toEqual(["0,5", "1,25"]);
});

test("a column of years has them as years, not as amounts", () => {
  const [format] = columnFormats([[2026], [2027]], ["År"]);
  expect([2026, 2027].map((value) => format?.(value))).toEqual(["2026", "2027"]);
});
