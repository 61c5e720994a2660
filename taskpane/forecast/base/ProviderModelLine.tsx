import { ActionButton } from "office-ui-fabric-react/lib/Button";
import type { Base } from "../../../src/forecast/base/base";
import { useForecast } from "../ForecastContext";
import { withoutProvider } from "./baseEdits";

/** That the own provider is counted with its whole model, and where that came from. */
export function ProviderModelLine({ base }: { readonly base: Base }) {
  const { dispatch } = useForecast();
  if (base.provider === undefined) return null;
  const count = Object.keys(base.provider).length;
  return (
    <p className="hint">
      Egen regis underskott räknas med dess modell, {count} {count === 1 ? "uppgift" : "uppgifter"}.{" "}
      {base.notes?.providerPersons?.text}{" "}
      <ActionButton
        text="Ta bort modellen"
        onClick={() =>
          dispatch({
            type: "edit",
            edit: withoutProvider,
            change: "egen regis modell togs bort",
            done: "Egen regis modell är borttagen. Underskottet följer av basårets uppgifter.",
          })
        }
      />
    </p>
  );
}
