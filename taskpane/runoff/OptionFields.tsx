import { ActionButton } from "office-ui-fabric-react/lib/Button";
import { useState } from "react";
import { readPrior } from "../../src/runoff/reading/readPrior";
import { ModelError } from "../../src/modelError";
import { swedishNumber } from "../../src/exact/swedishNumber";
import { Notice } from "../shared/Notice";
import { usePane } from "../start/PaneContext";
import type { RangeContent } from "../workbook/port";
import { showReference } from "../workbook/reference";
import { Choice } from "../shared/Choice";
import type { Evaluation } from "./evaluate";
import { nameIn } from "./input/readTriangleCells";
import { markedCells, readCells } from "../work/readCells";
import { confidences, methods, type Options, tails } from "./options";
import { TypedField } from "../work/TypedField";

interface Props {
  readonly options: Options;
  readonly evaluation: Evaluation;
  readonly unit: string;
  readonly onChoose: (options: Partial<Options>) => void;
}

const CONFIDENCE_TEXTS = confidences.map(({ key, text }) => ({ key: String(key), text }));

/** A column of amounts, blank where none is expected. @throws ModelError naming the cell. */
function priorColumn({ address, values }: RangeContent): readonly (number | null)[] {
  if ((values[0]?.length ?? 0) !== 1) {
    throw new ModelError("invalid", "Markera en enda kolumn, med ett förväntat belopp per period.");
  }
  return readPrior(values, nameIn(address));
}

/** How it is calculated: method, tail, expected amounts and how wide the interval is. */
export function OptionFields({ options, evaluation, unit, onChoose }: Props) {
  const { connection } = usePane();
  const port = connection.kind === "workbook" ? connection.port : undefined;
  const [refused, setRefused] = useState<string>();
  const { method, tail, tailTyped, priorTyped, priorRead, confidence } = options;
  const errorAt = (field: string): string | undefined =>
    evaluation.kind === "wrong" && evaluation.field === field ? evaluation.message : undefined;

  async function readPrior(): Promise<void> {
    if (port === undefined) return;
    const found = await readCells(port, async (at) => {
      const content = await markedCells(at);
      return { name: showReference(content), amounts: priorColumn(content) };
    });
    setRefused(found.kind === "refused" ? found.message : undefined);
    if (found.kind === "read") onChoose({ priorRead: found.read });
  }

  return (
    <div className="retro__fields">
      <Choice
        label="Metod"
        value={method}
        options={methods}
        onChoice={(key) => onChoose({ method: key })}
      />
      {method === "bf" && (
        <>
          <TypedField
            label="Förväntat belopp per period"
            unit={unit}
            value={priorRead === undefined ? priorTyped : priorRead.name}
            placeholder={swedishNumber(13_500_000)}
            error={errorAt("prior")}
            about={
              priorRead === undefined
                ? "Ett belopp för alla perioder, till exempel månadens budget."
                : `${priorRead.amounts.length} belopp lästa. Skriv ett tal för att använda ett och samma.`
            }
            onTyped={(text) => onChoose({ priorTyped: text, priorRead: undefined })}
          />
          {port !== undefined && (
            <ActionButton
              text="Läs markerad kolumn med belopp per period"
              onClick={() => void readPrior()}
            />
          )}
          {refused !== undefined && <Notice kind="error">{refused}</Notice>}
        </>
      )}
      <Choice
        label="Efter sista kolumnen (svans)"
        value={tail}
        options={tails}
        onChoice={(key) => onChoose({ tail: key })}
      />
      {tail === "loglinear" && evaluation.kind === "ok" && (
        <p className="field__about">{evaluation.tailNote}</p>
      )}
      {tail === "loglinear" && errorAt("tail") !== undefined && (
        <Notice kind="error">{errorAt("tail")}</Notice>
      )}
      {tail === "own" && (
        <TypedField
          label="Svansfaktor"
          value={tailTyped}
          placeholder="1,02"
          error={errorAt("tail")}
          about="1,02 betyder att 2 procent av det som har kommit i sista kolumnen kommer senare."
          onTyped={(text) => onChoose({ tailTyped: text })}
        />
      )}
      <Choice
        label="Intervall"
        value={String(confidence)}
        options={CONFIDENCE_TEXTS}
        onChoice={(chosen) => {
          const found = confidences.find(({ key }) => String(key) === chosen);
          if (found !== undefined) onChoose({ confidence: found.key });
        }}
      />
    </div>
  );
}
