import { useState } from "react";
import { ownFiguresSheet } from "../../sheets/ownfigures/ownFiguresSheet";
import { oneSheet } from "../work/oneSheet";
import { useWriteSheets } from "../work/useWriteSheets";
import { WriteSheets } from "../work/WriteSheets";

const YEARS = 5;

interface Props {
  /** Undefined: the last whole year. */
  readonly lastYear: number | undefined;
}

/** An empty sheet with the rows that are read without a question, one press away. */
export function EmptyTemplate({ lastYear }: Props) {
  const writing = useWriteSheets();
  const [before] = useState(() => new Date().getFullYear() - 1);
  const last = lastYear ?? before;
  const years = Array.from({ length: YEARS }, (_, place) => last - YEARS + 1 + place);
  return (
    <WriteSheets
      writing={writing}
      buttons={[
        {
          text: "Skriv en tom mall",
          onWrite: () => void writing.write({ make: oneSheet(() => ownFiguresSheet(years)) }),
        },
      ]}
    >
      <p className="hint">
        Ingen tabell än? Mallen har raderna som läses utan frågor, {years[0]}–{last}. Fyll i den,
        markera en cell på bladet och välj Hämta dina siffror.
      </p>
    </WriteSheets>
  );
}
