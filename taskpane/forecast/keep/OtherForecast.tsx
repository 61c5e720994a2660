import { OtherChanged } from "../../work/OtherChanged";
import { useForecast } from "../ForecastContext";

/** Someone else has changed the forecast: both can be kept, since scenarios can stand beside others. */
export function OtherForecast() {
  const { keeping, settle } = useForecast();
  return (
    <OtherChanged
      keeping={keeping}
      what="prognosen"
      loss="Inget går förlorat i något av valen."
      own="Behåll båda"
      onOwn={() => settle("both")}
      onTheirs={() => settle("theirs")}
      hint="Behåll båda: dina scenarier sparas bredvid den andras, märkta ”min kopia”. Hämta den andras: dina läggs åt sidan och kan återställas."
    />
  );
}
