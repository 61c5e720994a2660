import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { useCallback, useMemo } from "react";
import { Decimal } from "../../../src/exact/decimal";
import type { Base } from "../../../src/forecast/base/base";
import {
  reconcileBase,
  type ReconciledBase,
} from "../../../src/ownfigures/reconcile/reconcileBase";
import { reconciledWhole } from "../../../src/ownfigures/reconcile/reconciledWhole";
import { reconciledText } from "../../../src/ownfigures/reconcile/reconciledText";
import { CALIBRATED, settled } from "../../../src/ownfigures/reconcile/settled";
import type { Setting } from "../../../src/ownfigures/reconcile/reason";
import { useAmounts } from "../../ownvalues/useAmounts";
import { useFocusNext } from "../../shared/useFocusNext";
import { useForecast } from "../ForecastContext";
import { settingText } from "./settingText";

const PARTS = { sfb: "SFB", lss: "LSS" } as const;
const FIELDS = {
  sfb: ["utilisation", "higherShare", "outturnSfb"],
  lss: ["lssPriceFactor", "lssHours", "outturnLss"],
} as const;

const isCalibrated = ({ notes = {} }: Base, part: ReconciledBase["part"]): boolean =>
  FIELDS[part].some((id) => notes[id]?.text.startsWith(CALIBRATED) === true);

/** What is taken out of the year's outturn before it is compared. */
function knownText(
  { history = [] }: Base,
  { part, year }: ReconciledBase,
  money: (kronor: number) => string,
): string {
  const own = history.find((each) => each.year === year);
  const [known, later] = [Number(own?.knownSfb ?? 0), Number(own?.laterSfb ?? 0)];
  if (part !== "sfb") return "";
  return [
    known > 0 && ` Kända poster, ${money(known)}, är borträknade.`,
    known < 0 && ` Återbetalningar, ${money(-known)}, är återlagda.`,
    later > 0 && ` ${money(later)} bokförs senare men hör hit, med personerna bakom.`,
  ]
    .filter((text) => text !== false)
    .join("");
}

/** The base year's outturn beside what the model makes of it, with reasons and one click for each. */
export function BaseReconciliation({ base }: { readonly base: Base }) {
  const { dispatch } = useForecast();
  const { within, focusNext } = useFocusNext<HTMLElement>();
  const { rounding, text: amount } = useAmounts();
  const money = useCallback(
    (kronor: number): string => `${amount(new Decimal(kronor))} ${rounding.unit}`,
    [amount, rounding],
  );
  const parts = useMemo(() => reconcileBase(base, money), [base, money]);
  if (parts.length === 0) return null;
  const whole = reconciledWhole(parts);
  const set = (part: ReconciledBase, setting: Setting): void => {
    const text = settingText(setting, money);
    dispatch({
      type: "edit",
      edit: (work) =>
        work.base === undefined ? work : { ...work, base: settled(work.base, part, setting) },
      change: `${PARTS[part.part]}: ${text.toLowerCase()}`,
      done: `${PARTS[part.part]} är kalibrerad mot utfallet ${part.year}: ${text}.`,
    });
    // What was pressed is gone with its reason.
    focusNext("button, h4");
  };
  return (
    <section className="reconcile" aria-label="Avstämning mot modellen" ref={within}>
      <h4 className="group__title" tabIndex={-1}>
        Avstämning mot modellen
      </h4>
      {whole !== undefined && <p>{reconciledText(whole, money)}</p>}
      {parts.map((part) => (
        <div key={part.part}>
          <p>
            <strong>{PARTS[part.part]}</strong> {reconciledText(part, money)}
            {knownText(base, part, money)}{" "}
            {isCalibrated(base, part.part) && (
              <span className="badge badge--antagande">kalibrerad</span>
            )}
          </p>
          {part.reasons.length > 0 && (
            <ol className="reconcile__reasons" aria-label={`Troliga orsaker, ${PARTS[part.part]}`}>
              {part.reasons.map(({ cause, text, setting }) => (
                <li key={cause}>
                  {text}
                  {setting !== undefined && (
                    <div>
                      <DefaultButton
                        text={settingText(setting, money)}
                        onClick={() => set(part, setting)}
                      />
                    </div>
                  )}
                </li>
              ))}
            </ol>
          )}
        </div>
      ))}
    </section>
  );
}
