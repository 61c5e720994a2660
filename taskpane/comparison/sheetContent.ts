import type { ComparisonContent } from "../../sheets/jamforelse/comparisonContent";
import { growthOf } from "../../src/comparison/growth";
import { comparedWords } from "../../src/comparison/words/comparedWords";
import type { Calculated } from "./evaluate";
import { growthSources } from "./growthSources";
import { ownName } from "./ownName";

/** What the sheet is made from. */
export function sheetContent(calculated: Calculated): ComparisonContent {
  const { form, years, compared } = calculated;
  return {
    ...{ name: ownName(form), origin: form.origin, years, compared },
    words: {
      sfb: comparedWords(compared.sfb, form.counted),
      lss: comparedWords(compared.lss, form.counted),
    },
    growth: growthSources(calculated).flatMap(({ key, text, factors, years: of, note }) => {
      const growth = growthOf(of);
      const unit = key === "nation" ? "mnkr" : "kr";
      return growth === undefined ? [] : [{ name: text, factors, growth, unit, note }];
    }),
    tables: form.tables.map(({ places, ...table }) => ({
      ...table,
      places: places.map(({ name, values }) => ({
        name,
        values: values.map((value) => (value === "" ? undefined : Number(value))),
      })),
    })),
  };
}
