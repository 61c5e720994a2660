import { ActionButton } from "office-ui-fabric-react/lib/Button";
import { useState } from "react";
import type { SetAside } from "../../documents/forecast/scenarioDocument";
import { Notice } from "../../shared/Notice";
import { offerFile } from "../../shared/offerFile";
import { useForecast } from "../ForecastContext";
import { retried } from "../../documents/forecast/forecastText";
import { merged } from "../state/merge";

const WHY = "Gav plats när ett annat basår återställdes.";

/** What was stored and could not be used, named with the reason; it stays until the user takes it out. */
export function SetAsideList() {
  const { state, dispatch } = useForecast();
  const { setAside } = state.history.present;
  const [failed, setFailed] = useState<SetAside>();
  if (setAside.length === 0) return null;

  function restore(item: SetAside): void {
    const again = retried(item);
    if (again.base === undefined && again.scenarios.length === 0) {
      setFailed(item);
      return;
    }
    dispatch({
      type: "edit",
      // A base that is restored is the one that counts.
      edit: (work) => {
        const rest = { ...work, setAside: work.setAside.filter((each) => each !== item) };
        const base = again.base ?? rest.base;
        const first = { ...rest, base, setAside: rest.setAside };
        return merged(first, { ...again, base: again.base && work.base }, "återställt", WHY);
      },
      change: `”${item.name}” återställdes`,
      done: `”${item.name}” är återställt.`,
    });
  }

  return (
    <Notice kind="warn">
      <p>
        {setAside.length === 1
          ? "En sparad del kunde inte användas. Den är kvar, lagd åt sidan:"
          : `${setAside.length} sparade delar kunde inte användas. De är kvar, lagda åt sidan:`}
      </p>
      <ul className="aside">
        {setAside.map((item, place) => (
          <li key={`${item.name}-${place}`}>
            <strong>{item.name}</strong>: {item.reason}
            {failed === item && <p className="field__error">Det går fortfarande inte att läsa.</p>}
            <div className="buttons buttons--tight">
              <ActionButton
                text="Återställ"
                aria-label={`Återställ ${item.name}`}
                onClick={() => restore(item)}
              />
              <ActionButton
                text="Spara som fil"
                aria-label={`Spara ${item.name} som fil`}
                onClick={() =>
                  offerFile(
                    `${item.name}.json`,
                    typeof item.raw === "string" ? item.raw : JSON.stringify(item.raw, null, 2),
                  )
                }
              />
            </div>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
