import { useMemo } from "react";
import type { ReturnContent } from "../../sheets/equalisation/equalisationContent";
import type { Decimal } from "../../src/exact/decimal";
import { swedishNumber } from "../../src/exact/swedishNumber";
import { scenarioReturn } from "../../src/equalisation/scenarioReturn";
import { knownField } from "../../src/forecast/fields/fieldOf";
import { ModelError } from "../../src/modelError";
import type { EqualisationForm } from "../documents/equalisation/equalisationDocument";
import { useForecast } from "../forecast/ForecastContext";
import { cachedForecast } from "../forecast/results/cachedForecast";
import { scenarioName } from "../forecast/results/scenarioName";
import { countedId } from "../ownvalues/ownLayer";
import { useCounted } from "../ownvalues/useCounted";
import { typedValue } from "../work/typedFigure";
import { useEqualisation } from "./EqualisationContext";
import { evaluate } from "./evaluate";
import { stateOfPrices } from "./stateOfPrices";

/** What is held against: the base year's volume, or a scenario by its id. */
export const BASE_VOLUME = "baseVolume";

export type Returned =
  | { readonly kind: "ok"; readonly content: ReturnContent }
  /** No equalisation has been filled in. */
  | { readonly kind: "empty" }
  | { readonly kind: "wrong"; readonly message: string };

export const amountSpec = { ...knownField("budget"), label: "Det som staten tar tillbaka" };
export const growthSpec = { ...knownField("wageGrowth"), label: "Prislapparnas ökning per år" };

const takenBackOf = ({ takenBack }: EqualisationForm): ReadonlyMap<number, Decimal> =>
  new Map(takenBack.map(({ year, amount }) => [year, typedValue(amountSpec, amount)]));

/** Undefined: the average costs follow the schablon. */
function growthOf({ priceGrowth }: EqualisationForm): Decimal | undefined {
  return priceGrowth.trim() === "" ? undefined : typedValue(growthSpec, priceGrowth);
}

function notesOf(form: EqualisationForm, againstScenario: boolean): readonly string[] {
  const growth = growthOf(form);
  const prices =
    growth === undefined
      ? "Prislapparna och rikets värden följer schablonbeloppet i prognosen."
      : `Prislapparna och rikets värden ökar ${swedishNumber(growth.times(100))} procent per år (antagande).`;
  return [
    `Skattning. Det som kommer tillbaka ett år avser skillnaden två år före, i personer i snitt under året; utjämningen räknar den 1 oktober. ${prices} KPIF för år som inte är kända är det senast kända.`,
    againstScenario
      ? "Skillnaden är SFB, LSS och sjuklön. Egen regi och kända poster räknas inte i det som kommer tillbaka. Resten av riket är oförändrat."
      : "Skillnaden är den volym i SFB och LSS som är större eller mindre än basårets, till årets pris. Resten av riket är oförändrat.",
    stateOfPrices(form),
  ];
}

const notTogether = (example: string | undefined): string =>
  example === undefined
    ? "Prognosen är ett exempel men utjämningens uppgifter är egna: de hör inte ihop."
    : "Utjämningens uppgifter är ett exempel men prognosen är egen: de hör inte ihop. Fyll i egna.";

/**
 * The scenario that Prognos shows beside what LSS equalisation brings back of it; undefined where there is no
 * forecast. `reference`: the base year's volume, or the id of a scenario.
 */
export function useScenarioReturn(reference: string): Returned | undefined {
  const { inHand } = useEqualisation();
  const form = inHand.work;
  const { work, shown } = useForecast();
  const counted = useCounted(work);
  const { base, scenarios, lastYear } = counted;
  const main = shown.chosen ?? countedId(counted, undefined);
  return useMemo(() => {
    if (base === undefined) return undefined;
    const evaluation = evaluate(form);
    if (evaluation.kind !== "ok") return evaluation;
    // Figures of one's own say nothing of an example's, and the other way round.
    if ((form.example === undefined) !== (base.example === undefined)) {
      return { kind: "wrong", message: notTogether(form.example) };
    }
    const of = (scenario: string | undefined) =>
      cachedForecast({ base, scenarios, scenario, lastYear });
    const outcome = of(main);
    const other = reference === BASE_VOLUME ? undefined : of(reference);
    for (const each of [outcome, other]) if (each?.kind === "wrong") return each;
    if (outcome.kind !== "ok") return undefined;
    try {
      const years = scenarioReturn({
        forecast: outcome.forecast,
        reference: other?.kind === "ok" ? other.forecast : "baseVolume",
        equalisation: evaluation.equalisation,
        priceGrowth: growthOf(form),
        takenBack: takenBackOf(form),
      });
      const content: ReturnContent = {
        scenario: scenarioName(scenarios, main),
        reference:
          other === undefined
            ? "basårets volym till årets pris"
            : scenarioName(scenarios, reference),
        years,
        notes: notesOf(form, other !== undefined),
      };
      return { kind: "ok", content };
    } catch (error) {
      if (error instanceof ModelError) return { kind: "wrong", message: error.message };
      throw error;
    }
  }, [form, base, scenarios, lastYear, main, reference]);
}
