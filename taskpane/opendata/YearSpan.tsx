import { Choice } from "../shared/Choice";

export interface Span {
  readonly from: number;
  readonly to: number;
}

interface Props {
  readonly years: readonly number[];
  readonly span: Span;
  readonly onSpan: (span: Span) => void;
}

const option = (year: number) => ({ key: String(year), text: String(year) });

/** From which year to which; the last is never before the first. */
export function YearSpan({ years, span, onSpan }: Props) {
  const options = years.map(option);
  return (
    <div className="year-span">
      <Choice
        label="Från år"
        value={String(span.from)}
        options={options}
        onChoice={(key) => onSpan({ from: Number(key), to: Math.max(span.to, Number(key)) })}
      />
      <Choice
        label="Till år"
        value={String(span.to)}
        options={options}
        onChoice={(key) => onSpan({ from: Math.min(span.from, Number(key)), to: Number(key) })}
      />
    </div>
  );
}
