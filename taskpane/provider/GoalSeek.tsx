import { PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { useEffect, useId, useRef, useState } from "react";
import type { Solution } from "../../src/provider/goalSeekSteps";
import type { ProviderInputs } from "../../src/provider/providerInputs";
import type { UnknownId } from "../../src/provider/unknown";
import { inSteps } from "../shared/inSteps";
import { Notice } from "../shared/Notice";
import { valueText, wholeKronor } from "../shared/numbers";
import { TypedField } from "../work/TypedField";
import { useProviderMemory } from "./ProviderContext";
import { type Measure, seek, type TypedGoal, unknownGroups } from "./seek";
import { typedOf } from "./typedFields";

interface Props {
  readonly inputs: ProviderInputs;
}

interface Asked {
  readonly inputs: ProviderInputs;
  readonly solution: Solution;
}

const UNFORESEEN = "Det gick inte att söka med de här uppgifterna. Kontrollera dem en i taget.";

/** What one thing has to be for the result to become a target, zero if nothing else is said. */
export function GoalSeek({ inputs }: Props) {
  const id = useId();
  const { work, dispatch, before, bringBack } = useProviderMemory().inHand;
  const { unknown, target, measure } = work.goal;
  const set = (change: Partial<TypedGoal>, field: string): void =>
    dispatch({ type: "beside", change: { goal: { ...work.goal, ...change } }, field });
  const [asked, setAsked] = useState<Asked>();
  const [seeking, setSeeking] = useState<ProviderInputs>();
  const stop = useRef<() => void>();
  useEffect(() => () => stop.current?.(), []);
  const [applied, setApplied] = useState<ProviderInputs>();
  // An answer to other figures than those that stand in the fields now is no answer.
  const solution = asked?.inputs === inputs ? asked.solution : undefined;

  return (
    <form
      className="form seek"
      onSubmit={(event) => {
        event.preventDefault();
        stop.current?.();
        setAsked(undefined);
        setSeeking(inputs);
        const done = (solution: Solution): void => {
          setSeeking(undefined);
          setAsked({ inputs, solution });
        };
        stop.current = inSteps(seek(inputs, unknown, target, measure), done, () =>
          done({ solved: false, reason: UNFORESEEN }),
        );
      }}
    >
      <div className="field">
        <label className="field__label" htmlFor={`${id}-unknown`}>
          Lös ut
        </label>
        <select
          id={`${id}-unknown`}
          className="field__input field__input--wide"
          value={unknown}
          onChange={(event) =>
            set({ unknown: event.currentTarget.value as UnknownId }, "det som söks")
          }
        >
          {unknownGroups(inputs).map(({ name, choices }) => (
            <optgroup key={name} label={name}>
              {choices.map((choice) => (
                <option key={choice.id} value={choice.id}>
                  {choice.label}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
      <TypedField
        label="så att resultatet blir"
        unit="kr"
        value={target}
        onTyped={(text) => set({ target: text }, "målet")}
      />
      <div className="field">
        <label className="field__label" htmlFor={`${id}-measure`}>
          Räknat
        </label>
        <select
          id={`${id}-measure`}
          className="field__input field__input--wide"
          value={measure}
          onChange={(event) =>
            set({ measure: event.currentTarget.value as Measure }, "det som målet gäller")
          }
        >
          <option value="afterGrant">efter kommunbidrag</option>
          <option value="beforeGrant">före kommunbidrag</option>
        </select>
      </div>
      <PrimaryButton type="submit" text="Sök" />
      {seeking === inputs && <p role="status">Söker …</p>}
      {solution?.solved === false && <Notice kind="warn">{solution.reason}</Notice>}
      {solution?.solved === true && (
        <Notice kind="info">
          <p>
            {solution.unknown.label}: <strong>{valueText(solution.value)}</strong>{" "}
            {solution.unknown.unit}, nu {valueText(solution.unknown.now)}. Resultatet blir{" "}
            {wholeKronor(solution.result)} kr.
          </p>
          <PrimaryButton
            text="Använd värdet"
            onClick={() => {
              dispatch({ type: "replace", typed: typedOf(solution.inputs.given) });
              setApplied(solution.inputs);
            }}
          />
        </Notice>
      )}
      {applied !== undefined && solution === undefined && before !== undefined && (
        <Notice kind="good">
          <p>Värdet är insatt och allt är omräknat.</p>
          <PrimaryButton
            text="Ångra"
            onClick={() => {
              bringBack();
              setApplied(undefined);
            }}
          />
        </Notice>
      )}
    </form>
  );
}
