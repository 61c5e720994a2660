import { ActionButton, DefaultButton } from "office-ui-fabric-react/lib/Button";
import { useId, useRef, useState } from "react";
import { Notice } from "../../shared/Notice";
import { usePane } from "../../start/PaneContext";
import type { RangeContent } from "../../workbook/port";
import { TypedField } from "../../work/TypedField";
import { examples } from "./examples";
import { MarkedPreview } from "./MarkedPreview";
import { type Marked, readMarked } from "./readMarked";
import type { Source } from "./source";

interface Props {
  readonly source: Source;
  readonly onTake: (source: Source) => void;
  readonly onDate: (dataDate: string) => void;
  /** What is brought back, as the button says it; undefined where there is nothing. */
  readonly undo: string | undefined;
  readonly onUndo: () => void;
}

/** Where the triangle comes from: an example, or marked cells, looked at before they are taken. */
export function SourceBar({ source, onTake, onDate, undo, onUndo }: Props) {
  const { connection } = usePane();
  const port = connection.kind === "workbook" ? connection.port : undefined;
  const [marked, setMarked] = useState<Marked<RangeContent>>();
  const id = useId();
  const choice = useRef<HTMLSelectElement>(null);
  const known = examples.find((example) => example.source().name === source.name);
  return (
    <div className="start">
      <label className="field__label" htmlFor={id}>
        Utgå från
      </label>
      <div className="start__row">
        <select
          ref={choice}
          id={id}
          className="field__input start__choice"
          value={known?.key ?? ""}
          onChange={(event) => {
            const example = examples.find(({ key }) => key === event.currentTarget.value);
            if (example !== undefined) onTake(example.source());
          }}
        >
          {known === undefined && <option value="">{source.name}</option>}
          {examples.map(({ key, source: made }) => (
            <option key={key} value={key}>
              {made().name}
            </option>
          ))}
        </select>
        {port !== undefined && (
          <DefaultButton
            text="Läs markerade celler"
            onClick={() => {
              void readMarked(port, (content) => content).then(setMarked);
            }}
          />
        )}
      </div>
      {undo !== undefined && <ActionButton text={undo} onClick={onUndo} />}
      {marked?.kind === "refused" && <Notice kind="error">{marked.message}</Notice>}
      {marked?.kind === "read" && (
        <MarkedPreview
          key={`${marked.range.sheet}!${marked.range.address}`}
          content={marked.read}
          onTake={(taken) => {
            onTake(taken);
            setMarked(undefined);
          }}
          onCancel={() => setMarked(undefined)}
          focusNext={() => choice.current?.focus()}
        />
      )}
      {source.example ? (
        <p className="retro__line">
          <span className="badge badge--antagande">exempel</span> Inte en verklig kommuns uppgifter.
          Markera din triangel eller fakturalista i arbetsboken och läs den.
        </p>
      ) : (
        <div className="retro__full">
          <TypedField
            label="Uppgifternas datum"
            type="date"
            value={source.dataDate}
            onTyped={onDate}
          />
        </div>
      )}
    </div>
  );
}
