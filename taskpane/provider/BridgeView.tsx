import { ActionButton } from "office-ui-fabric-react/lib/Button";
import { useMemo, useState } from "react";
import type { ProviderBridge } from "../../src/provider/providerBridge";
import { bars } from "./bars";
import { BridgeTable } from "./BridgeTable";
import { Waterfall } from "../shared/Waterfall";

interface Props {
  readonly bridge: ProviderBridge;
  readonly off: ReadonlySet<string>;
}

/** The bridge as a picture, or as a table when that is asked for; a screen reader always has the table. */
export function BridgeView({ bridge, off }: Props) {
  const [asTable, setAsTable] = useState(false);
  const drawn = useMemo(() => bars(bridge, off), [bridge, off]);
  return (
    <section className="bridge" aria-label="Brygga">
      <div className="bridge__head">
        <h3 className="group__title">Från intäkt till kostnad, kr per timme</h3>
        <ActionButton
          text={asTable ? "Visa som diagram" : "Visa som tabell"}
          onClick={() => setAsTable(!asTable)}
        />
      </div>
      {!asTable && <Waterfall bars={drawn} />}
      <BridgeTable bridge={bridge} shown={asTable} />
    </section>
  );
}
