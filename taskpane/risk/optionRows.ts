import { knownField } from "../../src/forecast/fields/fieldOf";
import type { RiskAnalysis } from "../../src/risk/run/riskAnalysis";
import { unitText } from "../work/typedFigure";
import type { RiskForm } from "./form";

type Row = readonly [name: string, value: string | number];

/** What the draws were made with, so that they can be made again. */
export function optionRows(
  form: RiskForm,
  { draws, seed, adjusted }: RiskAnalysis,
): readonly Row[] {
  const { stockError, correlation, events, own } = form;
  return [
    ["Dragningar", draws],
    ["Frö", seed],
    ["Samband mellan SFB:s och LSS gemensamma svängningar", correlation],
    ["Medelfel i antalet SFB-personer vid basårets slut", stockError === "" ? "okänt" : stockError],
    ...events.map(
      ({ name, probability, from, lasting, amount, sfbPersons, lssHours }, place): Row => [
        `Händelse ${place + 1}: ${name}`,
        [
          `${probability} % från ${from}, ${lasting ? "tills vidare" : "en gång"}`,
          amount === "" ? "" : `${amount} kr`,
          sfbPersons === "" ? "" : `${sfbPersons} SFB-personer`,
          lssHours === "" ? "" : `${lssHours} LSS-timmar`,
        ]
          .filter((text) => text !== "")
          .join(", "),
      ],
    ),
    ...own.map(({ field, min, max }): Row => {
      const spec = knownField(field);
      return [`Min och max, ${spec.label}`, `${min} och ${max} ${unitText(spec)}`];
    }),
    ...(adjusted === 0
      ? []
      : [["Dragningar räknade vid närmaste möjliga värde", adjusted] as const]),
  ];
}
