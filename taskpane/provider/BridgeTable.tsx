import { bridgeRows } from "../../src/provider/bridgeRows";
import type { ProviderBridge } from "../../src/provider/providerBridge";
import { useAmounts } from "../ownvalues/useAmounts";
import { kronorAndOre } from "../shared/numbers";

/** The bridge in figures, the same rows as PA.EGENREGI. */
export function BridgeTable({ bridge, shown }: { bridge: ProviderBridge; shown: boolean }) {
  const { rounding, text } = useAmounts();
  return (
    <div className={shown ? "table-box" : "visually-hidden"}>
      <table className="table">
        <caption className="visually-hidden">
          Brygga från intäkten till kostnaden, i {rounding.unit} och kronor per timme
        </caption>
        <thead>
          <tr>
            <th scope="col">Post</th>
            <th scope="col" className="table__number">
              {rounding.unit}
            </th>
            <th scope="col" className="table__number">
              Kr per timme
            </th>
          </tr>
        </thead>
        <tbody>
          {bridgeRows(bridge).map(({ label, kronor, perHour }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td className="table__number">{text(kronor)}</td>
              <td className="table__number">{kronorAndOre(perHour)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
