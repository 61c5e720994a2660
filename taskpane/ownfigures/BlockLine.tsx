import type { Choice } from "../../src/ownfigures/answers/answer";
import type { Line } from "../../src/ownfigures/reading/reading";
import { Choice as Choose } from "../shared/Choice";
import { BlockQuestion } from "./BlockQuestion";
import { figuresText } from "./figuresText";
import { type MeaningKey, meaningOptions } from "./meaningOptions";

interface Props {
  readonly line: Line;
  readonly baseYear: number | undefined;
  /** The user has said that it is left out. */
  readonly isSkipped: boolean;
  /** Its question stands at a row above, and is about this row too. */
  readonly isAskedAbove: boolean;
  readonly onChoose: (choice: Choice) => void;
}

function about({ line, baseYear, isAskedAbove }: Props): string {
  const { state, reason, remembered, sumOf, unitFrom } = line;
  if (state === "skipped" || state === "never") return reason;
  const sum = sumOf === undefined ? "" : ` Lika med summan av ${sumOf.length} rader.`;
  const size = unitFrom === "size" ? " Enheten är läst av beloppens storlek." : "";
  const again = remembered ? " Som förra gången." : "";
  const above = isAskedAbove ? " Frågan ovan gäller den här raden också." : "";
  return `${figuresText(line, baseYear)}${sum}${size}${again}${above}`.trim();
}

/** A row of theirs: what it was understood as, what it gives, and what has to be asked. */
export function BlockLine(props: Props) {
  const { line, isSkipped, isAskedAbove, onChoose } = props;
  const { key, label, state, question } = line;
  const { value, options } = meaningOptions(line, isSkipped);
  const text = about(props);
  return (
    <li className={`own__line own__line--${state}`}>
      <Choose<MeaningKey>
        label={label}
        value={value}
        options={options}
        onChoice={(meaning) => {
          if (meaning !== "") onChoose({ label, lines: { [key]: { meaning } } });
        }}
      />
      {text !== "" && <p className="field__about">{text}</p>}
      {question !== undefined && !isAskedAbove && (
        <BlockQuestion question={question} onChoose={onChoose} />
      )}
    </li>
  );
}
