import { type BackTest, type BackTestMethod, type BackTestPart } from "./backTest";
import { errorText } from "./errorText";
import { partNames } from "./partNames";
import { yearsText } from "./yearsText";

/** What a controller would have had: the model, the own budget, and last year once more. */
const TOLD: readonly (readonly [BackTestMethod, string])[] = [
  ["model", "modellen med årets volym"],
  ["budget", "egen budget"],
  ["lastVolume", "förra årets volym"],
];

/** The answer of the back-test in one line, to stand beside a forecast: MAPE, or MAE in kr where there is none. */
export function backTestText({ accuracy, compared }: BackTest, part: BackTestPart): string {
  const errors = TOLD.flatMap(([method, label]) => {
    const figures = accuracy.find((each) => each.part === part && each.method === method)?.common;
    if (figures === undefined) return [];
    return [{ method, text: `${label} ${errorText(figures)}` }];
  });
  const years = compared[part];
  if (errors.length === 0) return "Prov bakåt: inget år har uppgifter till alla metoder.";
  const texts = errors.map(({ text }) => text).join(", ");
  const unknown = errors.some(({ method }) => method === "budget")
    ? ", som budgeten inte kände"
    : "";
  return `Prov bakåt ${yearsText(years)}, medelfel för ${partNames[part]}: ${texts}. Modellen fick årets verkliga volym${unknown}.`;
}
