import type { Decimal } from "../../exact/decimal";
import { swedishNumber } from "../../exact/swedishNumber";
import {
  nation2024,
  nationDeaths,
  nationHigherShare,
  nationHigherUplift,
  nationInflow,
  nationOutflow,
} from "../../national/asNation";
import type { ResolvedBase } from "../base/resolvedBase";
import type { Change } from "../changes/change";
import { assumedChange } from "./assumedChange";
import type { Scenario } from "./scenario";

const DECIMALS = 4;
const PER = 100_000;
const FK = "Försäkringskassan, FK 2025/000542";

const said = (number: Decimal, decimals = 1): string =>
  swedishNumber(number.toDecimalPlaces(decimals));
const percent = (share: Decimal): string => `${said(share.times(100))} procent`;

/** The base year's inhabitants, or those of the last year before it that is known. */
function inhabitantsOf({ series, year }: ResolvedBase): Decimal | undefined {
  const known = [...series.inhabitants].filter(([each]) => each <= year);
  return known.toSorted(([one], [other]) => other - one)[0]?.[1];
}

function flows(base: ResolvedBase, first: string, inhabitants: Decimal): readonly Change[] {
  const { inflow, outflow, died, stockBefore } = nation2024;
  const other = nationOutflow.minus(nationDeaths);
  const number = swedishNumber;
  return [
    assumedChange(
      "sfbInflow",
      "set",
      first,
      inhabitants.times(nationInflow).toDecimalPlaces(DECIMALS).toString(),
      `Som riket 2024: ${said(nationInflow.times(PER))} nya per 100 000 invånare (${number(inflow)} i landet; ${FK}, Tabell 11, och SCB) × ${number(inhabitants)} invånare.`,
    ),
    assumedChange(
      "sfbOutflow",
      "set",
      first,
      base.sfbStock.times(nationOutflow).toDecimalPlaces(DECIMALS).toString(),
      `Som riket 2024: ${percent(nationOutflow)} av beståndet slutar, ${percent(nationDeaths)} som avlidna och ${percent(other)} av andra skäl (${number(outflow)} av ${number(stockBefore)}, ${number(died)} avlidna; ${FK}, Tabell 5 och 11–13) × ${said(base.sfbStock)} personer vid basårets slut.`,
    ),
  ];
}

/**
 * Scenarios with the nation's figures where the municipality has none of its own: its flows by inhabitants and stock,
 * and its share with högre timbelopp. The flows only where the inhabitants are known.
 */
export function nationScenarios(
  base: ResolvedBase,
  first: string,
  on: readonly string[],
): readonly Scenario[] {
  const inhabitants = inhabitantsOf(base);
  const higher: Scenario = {
    id: "hogre-timbelopp-som-riket",
    name: "Högre timbelopp som i riket",
    description:
      "Omkring var tionde mottagare i landet har högre timbelopp; kommunen betalar sin del av det.",
    on,
    changes: [
      assumedChange(
        "higherShare",
        "set",
        first,
        nationHigherShare.toString(),
        `Som riket: omkring ${percent(nationHigherShare)} av mottagarna (${FK}, vid fotnot 69).`,
      ),
      assumedChange(
        "higherUplift",
        "set",
        first,
        nationHigherUplift.toString(),
        `Härlett: det högre timbeloppet är omkring en procent av utgifterna (${FK}, efter fotnot 69), delat på dem som har det.`,
      ),
    ],
  };
  if (inhabitants === undefined) return [higher];
  return [
    {
      id: "floden-som-riket",
      name: "Flöden som i riket",
      description:
        "Nya SFB-personer efter invånarna och avslutade efter beståndet, som i hela landet 2024.",
      on: [],
      changes: flows(base, first, inhabitants),
    },
    higher,
  ];
}
