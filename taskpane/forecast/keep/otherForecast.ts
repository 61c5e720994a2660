import type { OtherChoice } from "../../work/OtherChanged";

/** Someone else has changed the forecast: both can be kept, since scenarios can stand beside others. */
export const otherForecast: OtherChoice = {
  what: "prognosen",
  loss: "Inget går förlorat i något av valen.",
  own: "Behåll båda",
  hint: "Behåll båda: dina scenarier sparas bredvid den andras, märkta ”min kopia”. Hämta den andras: dina läggs åt sidan och kan återställas.",
};
