import { knownField } from "../../src/forecast/fields/fieldOf";
import type { RiskAnalysis } from "../../src/risk/run/riskAnalysis";
import { unitText } from "../work/typedFigure";
import { swingName } from "../../src/risk/correlation/swingName";
import type { FetchedForm, RiskForm } from "./form";
import { shapeText } from "./shapeText";

type Row = readonly [name: string, value: string | number];

const fetched = ({ value, from }: FetchedForm, unit: string, none: string): string =>
  value.trim() === "" ? none : `${value} ${unit}${from === "" ? "" : `, ${from}`}`;

/** What the draws were made with, so that they can be made again. */
export function optionRows(
  form: RiskForm,
  { draws, seed, adjusted }: RiskAnalysis,
): readonly Row[] {
  const { stockError, knownError, correlations, events, own } = form;
  return [
    ["Dragningar", draws],
    ["Frö", seed],
    ["Medelfel i antalet SFB-personer vid basårets slut", fetched(stockError, "personer", "okänt")],
    ["Medelfel i det som återstår att fakturera", fetched(knownError, "kr", "inget")],
    ...(correlations.length === 0
      ? [["Samband mellan delarna", "inga: de svänger var för sig"] as const]
      : correlations.map(({ one, other, value }): Row => [
          `Samband mellan ${swingName(one)} och ${swingName(other)}`,
          value,
        ])),
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
    ...own.map(({ field, min, max, shape }): Row => {
      const spec = knownField(field);
      return [
        `Min och max, ${spec.label}`,
        `${min} och ${max} ${unitText(spec)}, ${shapeText[shape]}`,
      ];
    }),
    ...(adjusted === 0
      ? []
      : [["Dragningar räknade vid närmaste möjliga värde", adjusted] as const]),
  ];
}
