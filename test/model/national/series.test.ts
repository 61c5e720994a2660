import { gzipSync } from "node:zlib";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  figureIn,
  type NationalTable,
  requiredFigure,
  yearsIn,
} from "../../../src/national/tables/nationalTable";
import { nationalSections } from "../../../src/national/sections";
import { costShares } from "../../../src/national/tables/costShares";
import { decisions } from "../../../src/national/tables/decisions";
import { causes, flows } from "../../../src/national/tables/flows";
import { grantedByAge, grantedByGroup, grantedBySex } from "../../../src/national/tables/granted";
import { hours, hoursByAge, hoursBySex, hoursGranted } from "../../../src/national/tables/hours";
import { children, groups, meanAge, recipients } from "../../../src/national/tables/recipients";
import {
  rejectedBySex,
  rejectedChildren,
  rejectionReasons,
  under20ByAge,
} from "../../../src/national/tables/rejected";
import {
  childrenOf19,
  firstDecisions,
  may,
  october,
  providers,
} from "../../../src/national/tables/sector";
import { schablonPrices, spending } from "../../../src/national/tables/spending";

const row = (table: NationalTable, year: number): readonly (number | undefined)[] =>
  (table.rows.get(year) ?? []).map((cell) => (typeof cell === "number" ? cell : undefined));
const sum = (of: readonly (number | undefined)[]): number =>
  of.reduce<number>((all, each) => all + (each ?? 0), 0);
const partsOf = (table: NationalTable, year: number): number => sum(row(table, year).slice(0, -1));
const last = (table: NationalTable, year: number): number | undefined => row(table, year).at(-1);

describe("the printed series (FK 2025/000542)", () => {
  test("the stock is the stock before + inflow − outflow, and the change is their difference", () => {
    for (const year of yearsIn(flows)) {
      const [inflow = 0, outflow = 0, change = 0] = row(flows, year);
      expect([year, inflow - outflow]).toEqual([year, change]);
      const before = requiredFigure(recipients, "total", year - 1);
      expect([year, before + change]).toEqual([year, figureIn(recipients, "total", year)]);
    }
  });

  test("recipients by sex, and by age, are the total; children are the children", () => {
    for (const year of yearsIn(recipients)) {
      const [girls = 0, boys = 0, women = 0, men = 0, young = 0, old = 0, total] = row(
        recipients,
        year,
      );
      expect([year, girls + boys + women + men]).toEqual([year, total]);
      expect([year, young + old]).toEqual([year, total]);
      expect([year, girls + boys]).toEqual([year, last(children, year)]);
      expect([year, partsOf(children, year)]).toEqual([year, last(children, year)]);
      expect([year, partsOf(groups, year)]).toEqual([year, total]);
    }
  });

  test("the groups of 2024 are those of 2023 and the changes of Tabell 10", () => {
    // Tabell 10, s. 77: 271, −8, −178, −24, together 61 as in Tabell 11.
    const before = row(groups, 2023);
    expect([271, -8, -178, -24].map((change, k) => (before[k] ?? 0) + change)).toEqual(
      row(groups, 2024).slice(0, -1),
    );
  });

  test("the mean age is that of the two age groups together, as far as one decimal tells", () => {
    for (const year of yearsIn(meanAge)) {
      const [young = 0, old = 0, all = 0] = row(meanAge, year);
      const [upTo64 = 0, from65 = 0, total = 1] = row(recipients, year).slice(4);
      expect(Math.abs((young * upTo64 + old * from65) / total - all)).toBeLessThan(0.11);
    }
  });

  test("granted: first time + after a break; decisions: granted + rejected; by group, sex and age the same", () => {
    for (const year of yearsIn(decisions)) {
      const [granted = 0, first = 0, again = 0, rejected = 0, total] = row(decisions, year);
      expect([year, first + again]).toEqual([year, granted]);
      expect([year, granted + rejected]).toEqual([year, total]);
      for (const table of [grantedByGroup, grantedBySex]) {
        expect([year, partsOf(table, year), last(table, year)]).toEqual([year, granted, granted]);
      }
      expect([year, last(grantedByAge, year)]).toEqual([year, granted]);
      expect([year, partsOf(rejectedBySex, year)]).toEqual([year, rejected]);
      const [girls = 0, boys = 0] = row(rejectedBySex, year);
      expect([year, partsOf(rejectedChildren, year)]).toEqual([year, girls + boys]);
    }
  });

  test("by age all of the granted are there, but for two cells that the report hides in 2023", () => {
    const short = yearsIn(grantedByAge).filter(
      (year) => partsOf(grantedByAge, year) !== last(grantedByAge, year),
    );
    expect(short).toEqual([2023]);
    expect(grantedByAge.rows.get(2023)?.filter((cell) => cell === "hidden")).toHaveLength(2);
  });

  test("the reasons are all of the rejected, but in 2018, which the note says", () => {
    const off = yearsIn(rejectionReasons).filter(
      (year) => last(rejectionReasons, year) !== figureIn(decisions, "rejected", year),
    );
    expect(off).toEqual([2018]);
    expect(rejectionReasons.notes.join(" ")).toContain("1 555 avslag med orsak i Tabell 22, 1 699");
    for (const year of yearsIn(rejectionReasons)) {
      expect(partsOf(rejectionReasons, year)).toBe(last(rejectionReasons, year));
      // Tabell 23 is Tabell 22 by age; in 2023 one cell is hidden.
      const hidden = under20ByAge.rows.get(year)?.includes("hidden") === true ? 1 : 0;
      expect(last(under20ByAge, year)).toBe(
        (figureIn(rejectionReasons, "under20", year) ?? 0) - hidden,
      );
      expect(partsOf(under20ByAge, year)).toBe(last(under20ByAge, year));
    }
  });

  test("deaths of 2024 are 523, 3,9 percent of those who had it the December before and 70 of those who left", () => {
    // Tabell 12 and 13: 16 + 17 + 244 + 246.
    const deaths = sum(
      (["diedGirls", "diedBoys", "diedWomen", "diedMen"] as const).map((of) =>
        figureIn(causes, of, 2024),
      ),
    );
    expect(deaths).toBe(523);
    expect((100 * deaths) / requiredFigure(recipients, "total", 2023)).toBeCloseTo(3.94, 2);
    expect((100 * deaths) / sum(row(causes, 2024))).toBeCloseTo(70.5, 1);
    expect(sum(row(causes, 2024))).toBe(742);
  });

  test("average hours are those of sexes and ages together, within what whole hours tell", () => {
    for (const year of yearsIn(hours)) {
      const all = figureIn(hours, "all", year) ?? 0;
      const persons = row(recipients, year);
      const total = persons[6] ?? 1;
      const bySex = sum(row(hoursBySex, year).map((each = 0, k) => each * (persons[k] ?? 0)));
      expect(Math.abs(bySex / total - all)).toBeLessThanOrEqual(1);
      const byAge = sum(row(hoursByAge, year).map((each = 0, k) => each * (persons[4 + k] ?? 0)));
      expect(Math.abs(byAge / total - all)).toBeLessThanOrEqual(1);
      const granted = row(grantedBySex, year);
      const ofNew = sum(row(hoursGranted, year).map((each = 0, k) => each * (granted[k] ?? 0)));
      expect(
        Math.abs(ofNew / (granted[4] ?? 1) - (figureIn(hours, "granted", year) ?? 0)),
      ).toBeLessThanOrEqual(1);
    }
  });

  test("spending is 25,3 billion in 2024 and 24,6 in 2023, whose difference is not what the text says", () => {
    const billions = (year: number): number =>
      ((figureIn(spending, "current", year) ?? 0) * (figureIn(recipients, "total", year) ?? 0)) /
      1e9;
    expect(billions(2024).toFixed(1)).toBe("25.3");
    expect(billions(2023).toFixed(1)).toBe("24.6");
    // 13 343 × 1 899 450 − 13 282 × 1 852 687 = 737,0 million kronor; s. 53 has "nästan 800".
    expect(Math.round((billions(2024) - billions(2023)) * 1000)).toBe(737);
    expect(spending.notes.join(" ")).toContain("737 miljoner");
  });

  test("the municipalities' part, calculated, is within what the report says, and the state's share has grown", () => {
    for (const [year, [state, own]] of costShares.rows) {
      expect([year, Number(own) >= 3.4 && Number(own) <= 4.9]).toEqual([year, true]);
      expect(Number(state)).toBeGreaterThan(14);
    }
    // 13 343 × 20 × 366/7 × 332,60 = 4,64 billion.
    expect(costShares.rows.get(2024)?.slice(0, 2)).toEqual([25.34, 4.64]);
    expect(Number(costShares.rows.get(2024)?.[2])).toBeGreaterThan(
      Number(costShares.rows.get(2015)?.[2]),
    );
  });

  test("the two tables of fixed prices imply two indices, which the note says", () => {
    const index = (table: typeof spending | typeof schablonPrices): number =>
      (figureIn(table, "current", 2024) ?? 0) / (figureIn(table, "fixed", 2024) ?? 1);
    expect(index(spending).toFixed(4)).toBe("1.6246");
    expect(index(schablonPrices).toFixed(4)).toBe("1.6328");
    expect(spending.notes.join(" ")).toContain("1,6246 mot 1,6328");
  });
});

describe("Vårdföretagarna, May 2025", () => {
  test("derived figures are the printed ones and the printed differences", () => {
    expect(figureIn(may, "persons", 2025)).toBe(13_345);
    expect([13_345 - 5, 13_345 - 4]).toEqual([
      figureIn(may, "persons", 2024),
      figureIn(may, "persons", 2023),
    ]);
    expect(figureIn(may, "hours", 2024)).toBeCloseTo(136.8 - 1.9, 10);
    expect(figureIn(childrenOf19, "persons", 2020)).toBe(2734 - 85);
  });

  test("the share of children is 2 734 of 13 345, and the share of providers is not 9 653 of them", () => {
    expect((100 * 2734) / 13_345).toBeCloseTo(figureIn(childrenOf19, "share", 2025) ?? 0, 1);
    expect(Math.round((100 * 9653) / 13_345)).toBe(72);
    expect(figureIn(providers, "share", 2025)).toBe(75);
    expect(providers.notes.join(" ")).toContain("72 procent");
  });

  test("its first decisions are not those of Försäkringskassan, which the note says", () => {
    expect(figureIn(decisions, "firstTime", 2024)).toBe(739);
    expect(figureIn(firstDecisions, "granted", 2024)).toBe(369);
    expect(firstDecisions.notes.join(" ")).toContain("739 år 2024");
  });

  test("its hours do not come to the difference that its text has, which the note says", () => {
    const weekly = 13_345 * 136.8 - 13_340 * 134.9;
    expect(Math.round(weekly)).toBe(26_030);
    expect(Math.round((weekly * 31) / 7 / 1000)).toBe(115);
  });
});

describe("every table", () => {
  const tables = nationalSections.flatMap((section) => section.tables);

  test("has a name, a source with a place and an id of its own", () => {
    expect(new Set(tables.map(({ id }) => id)).size).toBe(tables.length);
    for (const { name, source } of tables) {
      expect(name).not.toBe("");
      expect(source.place).toMatch(/Tabell \d|avsnitt \d|5 §/);
    }
  });

  test("a year that the source does not have is refused with the years that it has", () => {
    expect(() => requiredFigure(october, "lss", 2025)).toThrow(
      "Rikets uppgift ”LSS” (Personer med SFB och LSS den 1 oktober, riket) saknas för 2025. Källan har 2020–2024.",
    );
  });

  test("all of them are less than 40 kB compressed", () => {
    const folder = join(__dirname, "../../../src/national");
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(".ts"),
    );
    const bytes = gzipSync(
      files.map((file) => readFileSync(join(folder, file), "utf8")).join(""),
    ).length;
    expect(bytes).toBeLessThan(40_000);
  });
});
