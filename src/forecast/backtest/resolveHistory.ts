import { Decimal } from "../../exact/decimal";
import { ModelError } from "../../modelError";
import { givenValue } from "../../labelled/givenValue";
import type { HistoryYear } from "../base/historyYear";
import { isDecided } from "../tracks/schablonPath";
import { historyFields } from "./historyFields";

type Id = keyof HistoryYear;

/** A checked year of history; what is not known is left out. */
export type ResolvedHistoryYear = Readonly<Partial<Record<Id, Decimal>>> & {
  readonly number: number;
};

/** A year of history as it is given. */
export type GivenYear = Partial<HistoryYear> & Pick<HistoryYear, "year">;

/**
 * History checked and in order. With `gaps` figures and whole years may be missing: a table in cells is filled
 * in little by little, and a method answers where it has what it needs.
 *
 * @throws ModelError `invalid` naming the year and the figure: twice, missing, a year between.
 */
export function resolveHistory(
  history: readonly GivenYear[],
  { gaps = false }: { readonly gaps?: boolean } = {},
): readonly ResolvedHistoryYear[] {
  const years = history.map((each) => {
    const figures: Partial<Record<Id, Decimal>> = {};
    for (const spec of historyFields) {
      const value = each[spec.id];
      const what = `\u201d${spec.label}\u201d ${each.year}`;
      if (value !== undefined) figures[spec.id] = givenValue(spec, value, what);
      else if (spec.required && !gaps) {
        throw new ModelError("invalid", `${what} saknas eller är tom. Fyll i den.`);
      }
    }
    const number = (figures.year ?? new Decimal(0)).toNumber();
    if (!isDecided(number, 12)) {
      throw new ModelError(
        "invalid",
        `År ${number} går inte att pröva bakåt: schablonbeloppet är inte beslutat. Ta bort året.`,
      );
    }
    return { ...figures, number };
  });
  years.sort((a, b) => a.number - b.number);
  for (const [place, { number }] of years.entries()) {
    const before = years[place - 1]?.number;
    if (before === number) {
      throw new ModelError("invalid", `År ${number} finns två gånger. Ta bort den ena raden.`);
    }
    if (!gaps && before !== undefined && number !== before + 1) {
      throw new ModelError(
        "invalid",
        `Mellan ${before} och ${number} saknas ${before + 1}. Ange åren i följd.`,
      );
    }
  }
  return years;
}
