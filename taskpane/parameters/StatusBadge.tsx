import type { Status } from "../../src/parameters/types";

const MEANING: Readonly<Record<Status, string>> = {
  beslutad: "Följer av lag, förordning, avtal eller beslut",
  aviserad: "Meddelad av den som beslutar, men inte beslutad",
  antagande: "Antagen av PA-kalkyl; kontrollera och ändra vid behov",
  statistik: "Publicerat utfall",
};

/** How certain a value is, in words; the colour only repeats it. */
export function StatusBadge({ status }: { status: Status }) {
  return (
    <span className={`badge badge--${status}`} title={MEANING[status]}>
      {status}
    </span>
  );
}
