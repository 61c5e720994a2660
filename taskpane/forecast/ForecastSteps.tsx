import { PARTS } from "../work/PartTitle";
import { type StepId, steps } from "./steps";

interface Props {
  readonly step: StepId;
  readonly onStep: (step: StepId) => void;
}

/** The pages of the tab, under the parts that every tab has, numbered as those are. */
export function ForecastSteps({ step, onStep }: Props) {
  return (
    <nav className="steps" aria-label="Prognosens delar">
      {steps.map(({ id, name, of }, place) => (
        <button
          key={id}
          type="button"
          className="steps__step"
          aria-current={id === step ? "step" : undefined}
          onClick={() => onStep(id)}
        >
          {/* The number of the part stands where it begins. */}
          {steps[place - 1]?.of !== of && (
            <span className="steps__number" aria-hidden="true">
              {PARTS.indexOf(of) + 1}{" "}
            </span>
          )}
          {name}
        </button>
      ))}
    </nav>
  );
}
