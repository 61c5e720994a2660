import { swedishNumber } from "../../exact/swedishNumber";
import { type BackTest, type BackTestMethod, type BackTestPart } from "./backTest";
import { yearsText } from "./yearsText";

const PARTS: Readonly<Record<BackTestPart, string>> = {
  total: "SFB och LSS",
  sfb: "SFB",
  lss: "LSS",
};

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
    const { mape, mae } = figures;
    const error =
      mape === undefined
        ? `${swedishNumber(mae.toDecimalPlaces(0))} kr`
        : `${mape.times(100).toFixed(1).replace(".", ",")} %`;
    return [{ method, text: `${label} ${error}` }];
  });
  const years = compared[part];
  if (errors.length === 0) return "Prov bakåt: inget år har uppgifter till alla metoder.";
  const texts = errors.map(({ text }) => text).join(", ");
  const unknown = errors.some(({ method }) => method === "budget")
    ? ", som budgeten inte kände"
    : "";
  return `Prov bakåt ${yearsText(years)}, medelfel för ${PARTS[part]}: ${texts}. Modellen fick årets verkliga volym${unknown}.`;
}
