import { PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { useEffect, useId, useRef, useState } from "react";
import type { Solution } from "../../src/provider/goalSeekSteps";
import type { ProviderInputs } from "../../src/provider/providerInputs";
import type { UnknownId } from "../../src/provider/unknown";
import { inSteps } from "../shared/inSteps";
import { Notice } from "../shared/Notice";
import { valueText, wholeKronor } from "../shared/numbers";
import { type Measure, seek, unknownGroups } from "./seek";
import { type Typed, typedOf } from "./typedFields";

interface Props {
  readonly inputs: ProviderInputs;
  readonly canUndo: boolean;
  readonly onApply: (typed: Typed) => void;
  readonly onUndo: () => void;
}

interface Asked {
  readonly inputs: ProviderInputs;
  readonly solution: Solution;
}

const UNFORESEEN = "Det gick inte att söka med de här uppgifterna. Kontrollera dem en i taget.";

/** What one thing has to be for the result to become a target, zero if nothing else is said. */
export function GoalSeek({ inputs, canUndo, onApply, onUndo }: Props) {
  const id = useId();
  const [unknown, setUnknown] = useState<UnknownId>("schablon");
  const [target, setTarget] = useState("0");
  const [measure, setMeasure] = useState<Measure>("afterGrant");
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
          onChange={(event) => setUnknown(event.currentTarget.value as UnknownId)}
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
      <div className="field">
        <label className="field__label" htmlFor={`${id}-target`}>
          så att resultatet blir <span className="field__unit">(kr)</span>
        </label>
        <input
          id={`${id}-target`}
          className="field__input"
          type="text"
          autoComplete="off"
          maxLength={40}
          value={target}
          onChange={(event) => setTarget(event.currentTarget.value)}
        />
      </div>
      <div className="field">
        <label className="field__label" htmlFor={`${id}-measure`}>
          Räknat
        </label>
        <select
          id={`${id}-measure`}
          className="field__input field__input--wide"
          value={measure}
          onChange={(event) => setMeasure(event.currentTarget.value as Measure)}
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
              onApply(typedOf(solution.inputs.given));
              setApplied(solution.inputs);
            }}
          />
        </Notice>
      )}
      {applied !== undefined && solution === undefined && canUndo && (
        <Notice kind="good">
          <p>Värdet är insatt och allt är omräknat.</p>
          <PrimaryButton
            text="Ångra"
            onClick={() => {
              onUndo();
              setApplied(undefined);
            }}
          />
        </Notice>
      )}
    </form>
  );
}
