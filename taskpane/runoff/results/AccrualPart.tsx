import { useMemo, useState } from "react";
import { accrual, type AccrualEntry } from "../../../src/runoff/accrual";
import type { BootstrapResult } from "../../../src/runoff/bootstrap";
import { ModelError } from "../../../src/modelError";
import { scaledRunOff } from "../../../src/runoff/scaledRunOff";
import { swedishNumber } from "../../../src/exact/swedishNumber";
import { readSwedishNumber } from "../../catalogue/swedishNumber";
import { CopyText } from "../../shared/CopyText";
import { Notice } from "../../shared/Notice";
import { percentileText } from "../amounts";
import { Choice } from "../Choice";
import type { Reckoned } from "../evaluate";
import { TypedField } from "../TypedField";
import { accrualText, entryLines } from "./accrualText";

interface Props {
  readonly reckoned: Reckoned;
  readonly drawn: BootstrapResult | undefined;
}

const EXPECTED = "expected";

type Proposed =
  | { readonly kind: "entry"; readonly entry: AccrualEntry }
  | { readonly kind: "missing"; readonly message: string };

function proposed(
  { source, options, result }: Reckoned,
  drawn: BootstrapResult | undefined,
  share: number | undefined,
  costTyped: string,
): Proposed {
  const persons = source.unit === "personer";
  const cost = readSwedishNumber(costTyped);
  if (persons && (cost?.kind !== "number" || cost.value <= 0)) {
    return { kind: "missing", message: "Ange kostnaden per person, så blir beloppet kronor." };
  }
  const each = persons && cost?.kind === "number" ? cost.value : 1;
  const certainty =
    share === undefined || drawn === undefined ? undefined : { bootstrap: drawn, share };
  try {
    const entry = accrual({
      ...scaledRunOff({ result, certainty }, each),
      dataRange: source.name,
      dataDate: source.dataDate === "" ? "inte angivet" : source.dataDate,
    });
    const trail = [
      ...entry.trail,
      ...(persons ? [{ label: "Kostnad per person", value: `${swedishNumber(each)} kr` }] : []),
      ...(options.method === "bf"
        ? [{ label: "Förväntat belopp", value: options.priorRead?.name ?? options.priorTyped }]
        : []),
    ];
    return { kind: "entry", entry: { ...entry, trail } };
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return { kind: "missing", message: error.message };
  }
}

/** The proposed entry for invoices not yet received, with what it rests on; accounts are the user's. */
export function AccrualPart({ reckoned, drawn }: Props) {
  const { source, result } = reckoned;
  const [chosen, setChosen] = useState(EXPECTED);
  const [costTyped, setCostTyped] = useState("");
  // Percentiles are chain ladder's without a tail: with other methods they are of something else.
  const usable = result.method === "mack" && result.tail === 1 ? drawn : undefined;
  const share = usable?.shares.find((each) => String(each) === chosen);
  const made = useMemo(
    () => proposed(reckoned, usable, share, costTyped),
    [reckoned, usable, share, costTyped],
  );
  const persons = source.unit === "personer";
  const unit = persons ? "kr" : source.unit;
  const last = result.origins.at(-1)?.origin ?? "";
  const title = `Ej fakturerad personlig assistans, ${result.origins[0]?.origin ?? ""} till ${last}`;
  return (
    <>
      <Choice
        label="Belopp att boka upp"
        value={share === undefined ? EXPECTED : chosen}
        options={[
          { key: EXPECTED, text: "Förväntat värde" },
          ...(usable?.shares ?? [])
            .filter((each) => each >= 1 / 2)
            .map((each) => ({ key: String(each), text: `Percentil ${percentileText(each)}` })),
        ]}
        onChoice={setChosen}
      />
      {usable === undefined && (
        <p className="field__about">
          {drawn === undefined
            ? "Gör en bootstrap ovan, så går det att boka med marginal: en percentil."
            : "Percentilerna gäller chain ladder utan svans och kan inte användas med den valda metoden."}
        </p>
      )}
      {persons && (
        <TypedField
          label="Kostnad per person"
          unit="kr"
          value={costTyped}
          placeholder="357 283"
          about="Vad en ny person kostar kommunen för tiden som faktureras i efterhand."
          onTyped={setCostTyped}
        />
      )}
      {made.kind === "missing" ? (
        <Notice kind="info">{made.message}</Notice>
      ) : (
        <>
          <div className="table-box">
            <table className="table">
              <caption className="retro__caption">
                {title}, {unit}
              </caption>
              <thead>
                <tr>
                  <th scope="col">Konto</th>
                  <th scope="col" className="table__number">
                    Debet
                  </th>
                  <th scope="col" className="table__number">
                    Kredit
                  </th>
                </tr>
              </thead>
              <tbody>
                {entryLines(made.entry).map(({ account, debit, credit }) => (
                  <tr key={account}>
                    <th scope="row">{account}</th>
                    <td className="table__number">{debit}</td>
                    <td className="table__number">{credit}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <h4 className="entry__part">Underlag</h4>
          <dl className="facts">
            {made.entry.trail.map(({ label, value }) => (
              <div key={label} className="facts__pair">
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          {source.example && (
            <p className="retro__line">
              <span className="badge badge--antagande">exempel</span> Ska inte bokas.
            </p>
          )}
          <CopyText
            label="Kopiera förslag och underlag"
            text={accrualText(made.entry, title, unit)}
          />
        </>
      )}
    </>
  );
}
