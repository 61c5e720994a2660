import type { DatedValue, Parameter, Source } from "./types";
import { wholeYear } from "./wholeYear";

/** The sum is decided for one calendar year at a time, so every value ends with its year. */
function decided(
  year: number,
  value: number,
  reference: string,
  more?: Partial<Source>,
): DatedValue {
  return wholeYear(year, value, "beslutad", {
    title: "Förordning (1993:1091) om assistansersättning",
    place: "5 §",
    reference,
    ...more,
  });
}

/** Checked against Försäkringskassan FK 2025/000542, Tabell 42 (2007-2024). */
export const schablonbelopp: Parameter = {
  id: "schablonbelopp",
  name: "Schablonbelopp",
  description:
    "Statens ersättning per assistanstimme (timbelopp). Beloppet följer den dag assistansen gavs, inte fakturans dag.",
  unit: "kr/timme",
  series: [
    {
      name: "schablonbelopp",
      aliases: ["schablon", "timbelopp"],
      values: [
        decided(2007, 228, "SFS 2006:914"),
        decided(2008, 237, "SFS 2007:689"),
        decided(2009, 247, "SFS 2008:479"),
        decided(2010, 252, "SFS 2009:931"),
        decided(2011, 258, "SFS 2010:812"),
        decided(2012, 267, "SFS 2011:790"),
        decided(2013, 275, "SFS 2012:531"),
        decided(2014, 280, "SFS 2013:723"),
        decided(2015, 284, "SFS 2014:1311"),
        decided(2016, 288, "SFS 2015:556"),
        decided(2017, 291, "SFS 2016:870"),
        decided(2018, 295.4, "SFS 2017:891"),
        decided(2019, 299.8, "SFS 2018:1750"),
        decided(2020, 304.3, "SFS 2019:576"),
        decided(2021, 315, "SFS 2020:791"),
        decided(2022, 319.7, "SFS 2021:880"),
        decided(2023, 324.5, "SFS 2022:1541"),
        decided(2024, 332.6, "SFS 2023:578"),
        decided(2025, 342.6, "SFS 2024:999", {
          place: "5 §; härlett: 332,60 × 1,03 → 342,60 och 342,60 × 1,015 → 347,70 (2026)",
        }),
        decided(2026, 347.7, "SFS 2025:1045"),
      ],
    },
  ],
};
