import { Preview } from "../work/Preview";
import { PreviewRows } from "../work/PreviewRows";
import { showReference } from "../workbook/reference";
import type { ProviderCells } from "./readProviderCells";

interface Props {
  readonly cells: ProviderCells;
  readonly onUse: () => void;
  readonly onCancel: () => void;
}

/** Cells in the fields' own labels, shown before they fill the fields. */
export function LabelledPreview({ cells: { range, rows }, onUse, onCancel }: Props) {
  return (
    <Preview onUse={onUse} onCancel={onCancel}>
      <p role="status">
        <strong>{showReference(range)}</strong> har {rows.length}{" "}
        {rows.length === 1 ? "uppgift" : "uppgifter"}. Övriga får sina förvalda värden. Inget är
        hämtat än.
      </p>
      <PreviewRows label="Lästa uppgifter">
        {rows.map(([label, value]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td className="table__number">{value}</td>
          </tr>
        ))}
      </PreviewRows>
    </Preview>
  );
}
