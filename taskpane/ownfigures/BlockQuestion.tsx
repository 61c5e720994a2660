import { useId } from "react";
import type { Choice, Question } from "../../src/ownfigures/answers/answer";

/** More than these are a list of what a row may be, which the row has already. */
const MOST_BUTTONS = 13;

interface Props {
  readonly question: Question;
  readonly onChoose: (choice: Choice) => void;
}

/** A question with a button for each answer, the likely one told. */
export function BlockQuestion({ question: { text, choices, likely }, onChoose }: Props) {
  const id = useId();
  return (
    <div className="own__question" role="group" aria-labelledby={id}>
      <p id={id}>{text}</p>
      {choices.length <= MOST_BUTTONS && (
        <div className="own__answers">
          {choices.map((choice, at) => (
            <button
              key={choice.label}
              type="button"
              className="own__answer"
              onClick={() => onChoose(choice)}
            >
              {choice.label}
              {at === likely && " (troligast)"}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
