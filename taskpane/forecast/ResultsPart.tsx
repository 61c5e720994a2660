import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Base } from "../../src/forecast/base/base";
import { Disclosure } from "../shared/Disclosure";
import { LateView } from "../shared/LateView";
import { countedId } from "../ownvalues/ownLayer";
import { useCounted } from "../ownvalues/useCounted";
import { Interval } from "../risk/Interval";
import { useForecast } from "./ForecastContext";
import { BackTest } from "./results/BackTest";
import { BackTestBrief } from "./results/BackTestBrief";
import { Results } from "./results/Results";

/** More lines over the chart than this cannot be told apart. */
const MOST_BESIDE = 3;

/** The pane opens with the forecast: what is seldom asked comes when it is. */
const loadReturn = async () =>
  (await import(/* webpackChunkName: "view-equalisation" */ "../equalisation/ScenarioReturn"))
    .ScenarioReturn;

interface Props {
  readonly base: Base;
  /** The scenarios that are shown beside the chosen one. */
  readonly beside: readonly string[];
  readonly onBeside: (ids: readonly string[]) => void;
  /** Goes to where earlier years are read. */
  readonly onHistory: () => void;
}

/** The chosen scenario's figures, others beside it, and the test on earlier years. */
export function ResultsPart({ base: own, beside, onBeside, onHistory }: Props) {
  const { work, shown: view } = useForecast();
  const { scenarios, lastYear } = work;
  const counted = useCounted(work);
  const { base = own } = counted;
  const layer = countedId(counted, undefined);
  const { chosen } = view;
  const [tested, setTested] = useState(false);
  const [netShown, setNetShown] = useState(false);
  const others = scenarios.filter(({ id }) => id !== chosen);
  const extra = others.filter(({ id }) => beside.includes(id)).map(({ id }) => id);
  const main = chosen ?? layer;
  const shown = main === undefined ? [] : [main, ...extra];
  const test = useRef<HTMLUListElement>(null);
  const showTest = (): void => {
    flushSync(() => setTested(true));
    const heading = test.current?.querySelector("button");
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: "start" });
  };
  return (
    <>
      <Results
        base={base}
        scenarios={counted.scenarios}
        shown={shown}
        lastYear={lastYear}
        beside={
          <>
            <Interval scenario={{ id: main }} />
            <BackTestBrief history={base.history} onWhole={showTest} onHistory={onHistory} />
          </>
        }
      />
      {chosen !== undefined && others.length > 0 && (
        <fieldset className="beside">
          <legend className="entry__part">Visa också, högst {MOST_BESIDE}</legend>
          {others.map(({ id, name }) => (
            <label key={id} className="switch">
              <input
                type="checkbox"
                checked={extra.includes(id)}
                disabled={!extra.includes(id) && extra.length >= MOST_BESIDE}
                onChange={(event) =>
                  onBeside(
                    event.currentTarget.checked
                      ? [...extra, id]
                      : extra.filter((each) => each !== id),
                  )
                }
              />
              <span>{name}</span>
            </label>
          ))}
        </fieldset>
      )}
      <ul className="entries" ref={test}>
        <Disclosure
          open={tested}
          onToggle={() => setTested(!tested)}
          level={3}
          heading="Prov bakåt"
          summary="Hur nära hade modellen kommit tidigare år?"
        >
          {() => <BackTest base={base} />}
        </Disclosure>
        <Disclosure
          open={netShown}
          onToggle={() => setNetShown(!netShown)}
          level={3}
          heading="Efter LSS-utjämning"
          summary="Vad kommer tillbaka två år senare, år för år? En skattning."
        >
          {() => <LateView name="LSS-utjämning" load={loadReturn} props={{}} />}
        </Disclosure>
      </ul>
    </>
  );
}
