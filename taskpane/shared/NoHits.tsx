import { DefaultButton } from "office-ui-fabric-react/lib/Button";

interface Props {
  readonly query: string;
  readonly advice: string;
  readonly onClear: () => void;
}

/** An empty search says so and offers the way back. */
export function NoHits({ query, advice, onClear }: Props) {
  return (
    <div className="empty">
      <p>
        Inget heter eller beskrivs som <strong>{query.trim()}</strong>. {advice}
      </p>
      <DefaultButton text="Visa alla" onClick={onClear} />
    </div>
  );
}
