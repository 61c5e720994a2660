import { type IButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { useRef } from "react";
import { ModelError } from "../../../src/modelError";
import { Notice } from "../../shared/Notice";
import { amountText, percentileText, UNKNOWN } from "../amounts";
import type { DrawsTyped } from "../draw/drawsTyped";
import type { Bootstrap } from "../draw/useBootstrap";
import type { Calculated } from "../evaluate";
import { TypedField } from "../../work/TypedField";
import { typedNumber } from "../../work/typedNumber";
import { StopButton } from "./StopButton";

interface Props {
  readonly calculated: Calculated;
  readonly bootstrap: Bootstrap;
  readonly typed: DrawsTyped;
  readonly onTyped: (typed: DrawsTyped) => void;
}

const MOST_REPLICATES = 100_000;
const LEAST_REPLICATES = 100;
const LARGEST_SEED = 0x7fff_ffff;

function wholeNumber(text: string, least: number, most: number): number | undefined {
  try {
    const { value } = typedNumber(text, { unit: "antal", refused: "" });
    return Number.isInteger(value) && value >= least && value <= most ? value : undefined;
  } catch (error) {
    if (error instanceof ModelError) return undefined;
    throw error;
  }
}

/** The whole distribution of what is outstanding, drawn beside the pane. */
export function BootstrapPart({ calculated, bootstrap, typed, onTyped }: Props) {
  const { state, start, stop } = bootstrap;
  const { unit } = calculated.source;
  const { replicates, seed } = typed;
  const draws = wholeNumber(replicates, LEAST_REPLICATES, MOST_REPLICATES);
  const first = wholeNumber(seed, 0, LARGEST_SEED);
  const submit = useRef<IButton>(null);
  const amount = (value: number): string => amountText(value, unit);
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (draws !== undefined && first !== undefined) start(draws, first);
      }}
    >
      <p className="entry__description">
        Tusentals tänkbara trianglar dras ur hur de egna beloppen har varierat. Räknas med chain
        ladder utan svans, vilken metod som än är vald. Samma frö ger samma tal.
      </p>
      <TypedField
        label="Dragningar"
        value={replicates}
        error={draws === undefined ? "Ett heltal från 100 till 100 000." : undefined}
        onTyped={(text) => onTyped({ ...typed, replicates: text })}
      />
      <TypedField
        label="Frö"
        value={seed}
        error={
          first === undefined
            ? `Ett heltal från 0 till ${amountText(LARGEST_SEED, "kr")}, till exempel 1.`
            : undefined
        }
        onTyped={(text) => onTyped({ ...typed, seed: text })}
      />
      <div className="start__row">
        <PrimaryButton
          componentRef={submit}
          type="submit"
          text="Dra"
          disabled={draws === undefined || first === undefined || state.kind === "drawing"}
          allowDisabledFocus
        />
        {state.kind === "drawing" && (
          <StopButton onStop={stop} focusNext={() => submit.current?.focus()} />
        )}
      </div>
      {state.kind === "drawing" && (
        <p>
          <progress className="retro__progress" value={state.share} aria-label="Dragningar" />
        </p>
      )}
      {state.kind === "refused" && <Notice kind="warn">{state.message}</Notice>}
      {state.kind === "done" && (
        <div className="table-box" role="status" tabIndex={0}>
          <table className="table">
            <caption className="entry__description">
              Återstår totalt, {unit}: {amountText(state.result.replicates, "kr")} dragningar, frö{" "}
              {state.result.seed}.
            </caption>
            <tbody>
              <tr>
                <th scope="row">Medelvärde</th>
                <td className="table__number">{amount(state.result.total.mean)}</td>
              </tr>
              <tr>
                <th scope="row">Standardavvikelse</th>
                <td className="table__number">{amount(state.result.total.standardDeviation)}</td>
              </tr>
              {state.result.shares.map((share, i) => (
                <tr key={share}>
                  <th scope="row">Percentil {percentileText(share)}</th>
                  <td className="table__number">
                    {amount(state.result.total.percentiles[i] ?? Number.NaN)}
                  </td>
                </tr>
              ))}
              <tr>
                <th scope="row">Macks medelfel, att jämföra med</th>
                <td className="table__number">
                  {calculated.result.total.standardError === null
                    ? UNKNOWN
                    : amount(calculated.result.total.standardError)}
                </td>
              </tr>
              {state.result.redrawn > 0 && (
                <tr>
                  <th scope="row">Trianglar som inte gick att räkna och drogs om</th>
                  <td className="table__number">{amountText(state.result.redrawn, "kr")}</td>
                </tr>
              )}
            </tbody>
          </table>
        </div>
      )}
    </form>
  );
}
