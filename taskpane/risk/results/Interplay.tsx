import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import type { Index } from "../../../src/risk/results/sobolIndices";
import { Notice } from "../../shared/Notice";
import type { InterplayDrawing } from "../draw/useInterplay";
import { KeepsFocus, LeavesFocus } from "../KeepsFocus";

interface Props {
  readonly drawing: InterplayDrawing;
  readonly year: number;
  /** Whether what it would be drawn of is known. */
  readonly isReady: boolean;
}

const percent = (share: number): number => Math.max(0, Math.round(100 * share));

function Share({ of: { value, low, high } }: { readonly of: Index }) {
  return (
    <td className="table__number">
      {percent(value)}&nbsp;%
      <span className="risk__bounds">
        {percent(low)}–{percent(high)}
      </span>
    </td>
  );
}

/** What each part explains by itself (S1) and together with others (ST), drawn when it is asked for. */
export function Interplay({ drawing, year, isReady }: Props) {
  const { state, start, stop } = drawing;
  const caption = `Samspel mellan delarna ${year}`;
  return (
    <section className="risk__interplay" aria-label={caption}>
      <h4 className="entry__part">{caption}</h4>
      {state.kind !== "done" && (
        <p className="field__about">
          Hur mycket av variansen en del ger ensam, och hur mycket tillsammans med andra. Räknas när
          du ber om det: varje del byts mot nya slumptal i tur och ordning.
        </p>
      )}
      <KeepsFocus shows={state.kind}>
        {state.kind === "drawing" && (
          <LeavesFocus key="drawing">
            <p className="risk__progress">
              <progress value={state.share} aria-label="Samspelet räknas" />{" "}
              <DefaultButton text="Avbryt samspelet" onClick={stop} />
            </p>
          </LeavesFocus>
        )}
        {state.kind !== "drawing" && state.kind !== "done" && (
          <LeavesFocus key="ready">
            <DefaultButton
              text="Räkna samspel"
              disabled={!isReady}
              allowDisabledFocus
              onClick={() => {
                if (isReady) start();
              }}
            />
          </LeavesFocus>
        )}
        {state.kind === "refused" && <Notice kind="warn">{state.message}</Notice>}
        {state.kind === "done" && (
          <>
            <div
              className="table-box"
              tabIndex={0}
              role="region"
              aria-label={`${caption}, andel av variansen`}
            >
              <table className="table">
                <caption className="visually-hidden">{caption}, andel av variansen</caption>
                <thead>
                  <tr>
                    <th scope="col">Del</th>
                    <th scope="col" className="table__number">
                      Ensam (S1)
                    </th>
                    <th scope="col" className="table__number">
                      Med samspel (ST)
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {state.result.components
                    .filter(({ total }) => total.high > 0)
                    .map(({ id, label, first, total }) => (
                      <tr key={id}>
                        <th scope="row">{label}</th>
                        <Share of={first} />
                        <Share of={total} />
                      </tr>
                    ))}
                </tbody>
              </table>
            </div>
            <p className="field__about" role="status">
              Ensam: så mycket av variansen vore borta om bara den delen vore känd. Med samspel: så
              mycket vore kvar om allt annat vore känt. Är det andra talet klart större förstärker
              delen andra. Under talen det som 9 omdragningar av 10 gav.{" "}
              {state.result.draws.toLocaleString("sv-SE")} dragningar per del, frö{" "}
              {state.result.seed}.
            </p>
          </>
        )}
      </KeepsFocus>
    </section>
  );
}
