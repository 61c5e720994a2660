import { useMemo } from "react";
import type { ProviderInputs } from "../../src/provider/providerInputs";
import { sensitivities } from "../../src/provider/sensitivities";
import { useAmounts } from "../ownvalues/useAmounts";
import { signedKronor } from "../shared/numbers";

/** What a small change does to the result; better is positive. */
export function SensitivityTable({ inputs }: { inputs: ProviderInputs }) {
  const { rounding, text } = useAmounts();
  const changes = useMemo(() => sensitivities(inputs), [inputs]);
  return (
    <table className="table">
      <caption className="visually-hidden">Ändring av resultatet</caption>
      <thead>
        <tr>
          <th scope="col">Ändring</th>
          <th scope="col" className="table__number">
            Resultat, {rounding.unit}
          </th>
          <th scope="col" className="table__number">
            Kr per timme
          </th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ id, label, change, perHour }) => (
          <tr key={id}>
            <th scope="row">{label}</th>
            <td className="table__number">{text(change)}</td>
            <td className="table__number">{signedKronor(perHour)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
