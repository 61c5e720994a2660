import type { BackTestPart } from "./backTest";
import { errorText } from "./errorText";
import { FEW_YEARS } from "./fewYears";
import { type AheadTest, aheadMethods } from "./oneYearAhead";
import { partNames } from "./partNames";
import { yearsText } from "./yearsText";

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Why nothing can be said of a history. */
function nothing({ history }: AheadTest): string {
  const why =
    history.length < 2
      ? `historiken har bara ${yearsText(history)}. Det behövs minst två år i följd, med personer, timmar och utfall`
      : "inget år har både utfall och uppgifter från året före. Det behövs minst två år i följd";
  return `Ett år i förväg går inte att pröva: ${why}.`;
}

/** The years that are tried, those that are not, and whether they are too few. */
function remarks({ history }: AheadTest, tried: readonly number[]): string {
  const out = history.slice(1).filter((year) => !tried.includes(year));
  return [
    ...(out.length === 0 ? [] : [` ${yearsText(out)} är inte med: uppgifter saknas.`]),
    ...(tried.length < FEW_YEARS
      ? [` Bara ${tried.length} år: för få för att säga hur säker en prognos är.`]
      : []),
  ].join("");
}

/**
 * The answer of the test one year ahead, to stand beside a forecast: each method's MAPE, or MAE in kr where there is
 * none. Methods that share no year are told each with its own years; a history that can say nothing says why.
 */
export function aheadText(test: AheadTest, part: BackTestPart): string {
  const of = test.accuracy.filter((each) => each.part === part);
  const shared = test.compared[part];
  const told = aheadMethods.flatMap(({ id, label }) => {
    const found = of.find(({ method }) => method === id);
    const figures = shared.length > 0 ? found?.common : found?.own;
    if (figures === undefined) return [];
    const own = shared.length > 0 ? "" : ` (${yearsText(figures.years)})`;
    return [{ years: figures.years, text: `${lower(label)} ${errorText(figures)}${own}` }];
  });
  if (told.length === 0) return nothing(test);
  const tried = [...new Set(told.flatMap(({ years }) => years))].sort((a, b) => a - b);
  const texts = told.map(({ text }) => text).join(", ");
  return (
    `Ett år i förväg ${yearsText(tried)}, medelfel för ${partNames[part]}: ${texts}. ` +
    `Räknat på det som var känt när året började.${remarks(test, tried)}`
  );
}
