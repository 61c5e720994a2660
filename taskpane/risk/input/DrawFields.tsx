import { baseAlone } from "../../../src/forecast/scenarios/baseAlone";
import { Choice } from "../../shared/Choice";
import { useForecast } from "../../forecast/ForecastContext";
import { scenarioName } from "../../forecast/results/scenarioName";
import { useCounted } from "../../ownvalues/useCounted";
import { OWN_LAYER } from "../../ownvalues/ownLayer";
import { TypedField } from "../../work/TypedField";
import type { Wrong } from "../evaluate";
import { BASE_ALONE, type FetchedForm } from "../form";
import { useRiskMemory } from "../RiskContext";

interface Props {
  readonly years: readonly number[];
  readonly year: number | undefined;
  readonly wrong: Wrong | undefined;
}

const FOLLOW = "som i Prognos";
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
  const fetched = (id: "stockError" | "knownError", done: string) => ({
    value: form[id].value,
    error: errorAt(id),
    onTyped: (value: string) =>
      dispatch({ change: { [id]: { value, from: "" } }, done, field: id }),
  });
  const fromOf = ({ from }: FetchedForm) =>
    from !== "" && (
      <>
        <span className="badge badge--statistik">hämtat</span> {from}.{" "}
      </>
    );
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
        placeholder="okänt"
        {...fetched("stockError", "medelfelet i antalet personer ändrades")}
        about={
          <>
            {fromOf(form.stockError)}Hämtas ur Retro med en knapp där: medelfelet för basårets sista
            period, delat med vad en person kostar då. Tomt: två månaders nya ärenden antas inte
            synas än.
          </>
        }
      />
      <TypedField
        label="Medelfel i det som återstår att fakturera"
        unit="kr"
        placeholder="inget"
        {...fetched("knownError", "medelfelet i det som återstår att fakturera ändrades")}
        about={
          <>
            {fromOf(form.knownError)}Hur fel det uppbokade för år som är slut kan vara. Det slår mot
            första prognosåret.
          </>
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
