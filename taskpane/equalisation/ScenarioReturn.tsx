import { useState } from "react";
import type { ReturnYear } from "../../src/equalisation/scenarioReturn";
import type { Decimal } from "../../src/exact/decimal";
import { useForecast } from "../forecast/ForecastContext";
import { useAmounts } from "../ownvalues/useAmounts";
import { Choice } from "../shared/Choice";
import { Disclosure } from "../shared/Disclosure";
import { Notice } from "../shared/Notice";
import { ExampleMark } from "../work/ExampleMark";
import { attempt } from "../work/attempt";
import { CommitField } from "../work/CommitField";
import { readTyped } from "../work/typedFigure";
import { useEqualisation } from "./EqualisationContext";
import { amountSpec, BASE_VOLUME, growthSpec, useScenarioReturn } from "./useScenarioReturn";

const NONE = "–";

interface TableProps {
  readonly years: readonly ReturnYear[];
  readonly name: string;
}

/** A scenario by year: its cost, what comes back, what the state takes back, and net. */
function ReturnTable({ years, name }: TableProps) {
  const { rounding, text } = useAmounts();
  const caption = `Efter LSS-utjämning för ${name}, belopp i ${rounding.unit}`;
  const takes = years.some(({ takenBack }) => !takenBack.isZero());
  const of = (amount: Decimal | undefined): string => (amount === undefined ? NONE : text(amount));
  return (
    <div className="table-box" tabIndex={0} role="region" aria-label={caption}>
      <table className="table results__table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">År</th>
            {[
              "Kostnad",
              "Tillbaka",
              ...(takes ? ["Staten tar"] : []),
              "Netto",
              "Mer än jämförelsen",
            ].map((heading) => (
              <th key={heading} scope="col" className="table__number">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map(({ year, cost, more, back, takenBack, net }) => (
            <tr key={year}>
              <th scope="row">
                {year}
                <span className="results__kind">skattning</span>
              </th>
              <td className="table__number">{of(cost)}</td>
              <td className="table__number">{of(back)}</td>
              {takes && <td className="table__number">{of(takenBack)}</td>}
              <td className="table__number">{of(net)}</td>
              <td className="table__number">{of(more)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What the state takes back of general grants, year by year: the user's own figures. */
function TakenBack({ years }: { readonly years: readonly number[] }) {
  const { work, dispatch } = useEqualisation().inHand;
  return (
    <>
      <p className="entry__description">
        Tar staten över assistansen minskar de generella bidragen. Hur mycket är inte beslutat: ange
        ett eget antagande för varje år. Det som utjämningen ger för ett år som staten har tagit
        över räknas inte; ta med det i beloppet.
      </p>
      {years.map((year) => (
        <CommitField
          key={year}
          label={`Staten tar tillbaka ${year}`}
          unit="kr"
          value={work.takenBack.find((each) => each.year === year)?.amount ?? ""}
          onCommit={(typed) =>
            attempt(() => {
              if (typed.trim() !== "") readTyped(amountSpec, typed);
              dispatch({ type: "takenBack", year, text: typed.trim() });
            })
          }
        />
      ))}
    </>
  );
}

/** The scenario that Prognos shows, net of what LSS equalisation brings back two years later. */
export function ScenarioReturn() {
  const [reference, setReference] = useState(BASE_VOLUME);
  const [takingShown, setTakingShown] = useState(false);
  const { work, shown } = useForecast();
  const { work: form, dispatch } = useEqualisation().inHand;
  const others = work.scenarios.filter(({ id }) => id !== shown.chosen);
  const held = others.some(({ id }) => id === reference) ? reference : BASE_VOLUME;
  const returned = useScenarioReturn(held);
  if (returned === undefined) return null;
  if (returned.kind === "empty") {
    return (
      <Notice kind="info">
        Prislapparna är inte ifyllda. Fyll i LSS-utjämning i fliken Jämförelse, så räknas det som
        kommer tillbaka här.
      </Notice>
    );
  }
  if (returned.kind === "wrong") {
    return (
      <Notice kind="warn">
        {returned.message} Uppgifterna till utjämningen finns i fliken Jämförelse.
      </Notice>
    );
  }
  const { years, scenario, notes } = returned.content;
  return (
    <div className="equalisation">
      <Choice
        label="Jämfört med"
        value={held}
        options={[
          { key: BASE_VOLUME, text: "Basårets volym" },
          ...others.map(({ id, name }) => ({ key: id, text: name })),
        ]}
        onChoice={setReference}
      />
      <CommitField
        label={growthSpec.label}
        unit="% per år"
        value={form.priceGrowth}
        placeholder="som schablonbeloppet"
        share={growthSpec}
        onCommit={(typed) =>
          attempt(() => {
            if (typed.trim() !== "") readTyped(growthSpec, typed);
            dispatch({ type: "priceGrowth", text: typed.trim() });
          })
        }
      />
      <ExampleMark name={form.example} />
      <ReturnTable years={years} name={scenario} />
      {notes.map((note) => (
        <p key={note} className="entry__description">
          {note}
        </p>
      ))}
      <ul className="entries">
        <Disclosure
          open={takingShown}
          onToggle={() => setTakingShown(!takingShown)}
          level={4}
          heading="Statligt övertagande"
          summary="Vad staten tar tillbaka år för år, ditt eget antagande"
        >
          {() => <TakenBack years={years.map(({ year }) => year)} />}
        </Disclosure>
      </ul>
    </div>
  );
}
