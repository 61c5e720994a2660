import { baseAlone } from "../../../src/forecast/scenarios/baseAlone";
import { Choice } from "../../shared/Choice";
import { useForecast } from "../../forecast/ForecastContext";
import { scenarioName } from "../../forecast/results/scenarioName";
import { useCounted } from "../../ownvalues/useCounted";
import { OWN_LAYER } from "../../ownvalues/ownLayer";
import { TypedField } from "../../work/TypedField";
import type { Wrong } from "../evaluate";
import { BASE_ALONE } from "../form";
import { useRiskMemory } from "../RiskContext";

interface Props {
  readonly years: readonly number[];
  readonly year: number | undefined;
  readonly wrong: Wrong | undefined;
}

const FOLLOW = "som i Prognos";
const TOGETHER = [
  { key: "0", text: "Svänger var för sig (0)" },
  { key: "0,5", text: "Svänger tillsammans (0,5)" },
] as const;

/** Whose uncertainty is drawn, of which year, and with how many draws. */
export function DrawFields({ years, year, wrong }: Props) {
  const { work, shown } = useForecast();
  const counted = useCounted(work);
  const { inHand } = useRiskMemory();
  const { work: form, dispatch } = inHand;
  const errorAt = (field: string): string | undefined =>
    wrong?.field === field ? wrong.message : undefined;
  const scenarios = [
    { key: FOLLOW, text: `Som i Prognos: ${scenarioName(work.scenarios, shown.chosen)}` },
    { key: BASE_ALONE, text: baseAlone.name },
    ...counted.scenarios
      .filter(({ id }) => id !== OWN_LAYER)
      .map(({ id, name }) => ({ key: id, text: name })),
  ];
  const known = scenarios.some(({ key }) => key === form.scenario);
  const together = TOGETHER.some(({ key }) => key === form.correlation)
    ? TOGETHER
    : [...TOGETHER, { key: form.correlation, text: form.correlation }];
  return (
    <div className="form">
      <Choice
        label="Scenario"
        value={known ? (form.scenario ?? FOLLOW) : FOLLOW}
        options={scenarios}
        onChoice={(key) =>
          dispatch({
            change: { scenario: key === FOLLOW ? undefined : key },
            done: "scenariot i Osäkerhet ändrades",
          })
        }
      />
      {year !== undefined && (
        <Choice
          label="År"
          value={String(year)}
          options={years.map((each) => ({ key: String(each), text: String(each) }))}
          onChoice={(key) =>
            dispatch({ change: { year: Number(key) }, done: "året i Osäkerhet ändrades" })
          }
        />
      )}
      <TypedField
        label="Medelfel i antalet SFB-personer vid basårets slut"
        unit="personer"
        value={form.stockError}
        placeholder="okänt"
        error={errorAt("stockError")}
        about="Ur Retro: medelfelet i det som återstår, delat med vad en person kostar på ett år. Tomt: två månaders nya ärenden antas inte synas än."
        onTyped={(stockError) =>
          dispatch({
            change: { stockError },
            done: "medelfelet i antalet personer ändrades",
            field: "stockError",
          })
        }
      />
      <Choice
        label="SFB och LSS"
        value={form.correlation}
        options={together}
        onChoice={(correlation) =>
          dispatch({ change: { correlation }, done: "sambandet mellan SFB och LSS ändrades" })
        }
      />
      <TypedField
        label="Dragningar"
        value={form.draws}
        error={errorAt("draws")}
        onTyped={(draws) =>
          dispatch({ change: { draws }, done: "antalet dragningar ändrades", field: "draws" })
        }
      />
      <TypedField
        label="Frö"
        value={form.seed}
        error={errorAt("seed")}
        about="Samma frö ger samma siffror på varje dator."
        onTyped={(seed) => dispatch({ change: { seed }, done: "fröet ändrades", field: "seed" })}
      />
    </div>
  );
}
