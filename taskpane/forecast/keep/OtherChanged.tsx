import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { Notice } from "../../shared/Notice";
import { useForecast } from "../ForecastContext";

/** Someone else has written in the same workbook: nothing is written over until the user has chosen. */
export function OtherChanged() {
  const { keeping, settle } = useForecast();
  if (keeping?.kind !== "otherChanged") return null;
  return (
    <Notice kind="warn">
      <p>
        Någon annan, eller en annan flik, har ändrat prognosen i arbetsboken. Dina ändringar sparas
        inte förrän du har valt. Inget går förlorat i något av valen.
      </p>
      <div className="buttons">
        <PrimaryButton text="Behåll båda" onClick={() => settle("both")} />
        <DefaultButton text="Hämta den andras" onClick={() => settle("theirs")} />
      </div>
      <p className="hint">
        Behåll båda: dina scenarier sparas bredvid den andras, märkta ”min kopia”. Hämta den andras:
        dina läggs åt sidan och kan återställas.
      </p>
    </Notice>
  );
}
