import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { swedishNumber } from "../../../src/exact/swedishNumber";
import {
  type Correlation,
  swingPairs,
  type YearlySwing,
} from "../../../src/risk/correlation/correlation";
import { swingName } from "../../../src/risk/correlation/swingName";
import { Notice } from "../../shared/Notice";
import { useFocusAfter } from "../../shared/useFocusAfter";
import { TypedField } from "../../work/TypedField";
import type { Wrong } from "../evaluate";
import type { CorrelationForm } from "../form";
import { useRiskMemory } from "../RiskContext";

type Pair = readonly [YearlySwing, YearlySwing];

const isOf =
  ([one, other]: Pair) =>
  (form: CorrelationForm): boolean =>
    (form.one === one && form.other === other) || (form.one === other && form.other === one);
const nameOf = (pair: Pair): string => pair.map(swingName).join(" och ");

/** What the nearest that can hold would change, and what takes it. */
function Proposed({
  given,
  proposed,
  onTake,
}: {
  readonly given: readonly CorrelationForm[];
  readonly proposed: readonly Correlation[];
  readonly onTake: () => void;
}) {
  const box = useFocusAfter<HTMLDivElement>((gone) =>
    gone.closest(".form")?.querySelector<HTMLElement>("input"),
  );
  return (
    <div ref={box}>
      <Notice kind="warn">
        <p>
          Sambanden går inte ihop: svänger två delar med en tredje kan de inte svänga hur som helst
          mot varandra. Inget är ändrat. Så nära som möjligt vore (Higham 2002):
        </p>
        <div className="table-box" tabIndex={0} role="region" aria-label="Närmast möjliga samband">
          <table className="table">
            <thead>
              <tr>
                <th scope="col">Samband</th>
                <th scope="col" className="table__number">
                  Ert
                </th>
                <th scope="col" className="table__number">
                  Närmast
                </th>
              </tr>
            </thead>
            <tbody>
              {proposed.map(({ between, value }) => (
                <tr key={between.join()}>
                  <th scope="row">{nameOf(between)}</th>
                  <td className="table__number">{given.find(isOf(between))?.value ?? "0"}</td>
                  <td className="table__number">{swedishNumber(value)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <DefaultButton text="Ta de närmaste" onClick={onTake} />
      </Notice>
    </div>
  );
}

/** How the yearly swings go together, two and two. */
export function Correlations({ wrong }: { readonly wrong: Wrong | undefined }) {
  const { inHand } = useRiskMemory();
  const { work: form, dispatch } = inHand;
  const { correlations } = form;
  const put = (pair: Pair, value: string): void => {
    const others = correlations.filter((each) => !isOf(pair)(each));
    const [one, other] = pair;
    dispatch({
      change: { correlations: value.trim() === "" ? others : [...others, { one, other, value }] },
      done: `sambandet mellan ${nameOf(pair)} ändrades`,
      field: `correlation ${pair.join()}`,
    });
  };
  const isWrong = wrong?.field === "correlations";
  const proposed = isWrong ? wrong.proposed : undefined;
  return (
    <div className="form">
      <p className="entry__description">
        1 = de svänger alltid åt samma håll, −1 = alltid åt var sitt, 0 eller tomt = var för sig. I
        den stora kommun som metoden prövats på var sambandet mellan SFB och LSS 0,02.
      </p>
      {isWrong && proposed === undefined && <Notice kind="error">{wrong.message}</Notice>}
      {proposed !== undefined && (
        <Proposed
          given={correlations}
          proposed={proposed}
          onTake={() =>
            dispatch({
              change: {
                correlations: proposed
                  .filter(({ value }) => value !== 0)
                  .map(({ between: [one, other], value }) => ({
                    ...{ one, other },
                    value: swedishNumber(value),
                  })),
              },
              done: "de närmaste samband som går togs",
            })
          }
        />
      )}
      {swingPairs.map((pair) => (
        <TypedField
          key={pair.join()}
          label={nameOf(pair)}
          placeholder="0"
          value={correlations.find(isOf(pair))?.value ?? ""}
          onTyped={(value) => put(pair, value)}
        />
      ))}
    </div>
  );
}
