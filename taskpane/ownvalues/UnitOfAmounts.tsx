import type { ShownAs } from "../variance/form";
import { roundings } from "../variance/rounding";
import { Choice } from "../shared/Choice";

interface Props {
  readonly unit: ShownAs;
  readonly onUnit: (unit: ShownAs) => void;
}

const UNITS = Object.entries(roundings).map(([key, { title }]) => ({
  key: key as ShownAs,
  text: title,
}));

/** What amounts are shown in. */
export function UnitOfAmounts({ unit, onUnit }: Props) {
  return <Choice label="Belopp i" value={unit} options={UNITS} onChoice={onUnit} />;
}
