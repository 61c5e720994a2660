import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import type { ReactNode } from "react";
import type { Reading } from "./useReadings";

interface Props<T> {
  readonly readings: readonly Reading<T>[];
  readonly onRead: (reading: Reading<T>) => void;
  readonly children?: ReactNode;
}

/** A button for each way to read the workbook's cells. */
export function ReadButtons<T>({ readings, onRead, children }: Props<T>) {
  return (
    <div className="start__row">
      {readings.map((reading) => (
        <DefaultButton
          key={reading.key}
          text={reading.text}
          data-reads={reading.key}
          onClick={() => onRead(reading)}
        />
      ))}
      {children}
    </div>
  );
}
