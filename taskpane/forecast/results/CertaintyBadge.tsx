import type { Note } from "../../../src/forecast/base/note";

export type Certainty = Note["status"] | "utfall" | "prognos";

/** The look of each; the words tell them apart. */
const LOOK: Readonly<Record<Certainty, string>> = {
  beslutad: "beslutad",
  aviserad: "aviserad",
  antagande: "antagande",
  statistik: "statistik",
  indata: "statistik",
  utfall: "statistik",
  prognos: "antagande",
};

const MEANING: Readonly<Record<Certainty, string>> = {
  beslutad: "Följer av lag, förordning, avtal eller beslut",
  aviserad: "Meddelad av den som beslutar, men inte beslutad",
  antagande: "Antagen; kontrollera och ändra vid behov",
  statistik: "Publicerat utfall",
  indata: "Din egen uppgift",
  utfall: "Det som har bokförts",
  prognos: "Framräknat med scenariots antaganden",
};

/** Whether a figure is decided, outturn, forecast or assumed. */
export function CertaintyBadge({ of }: { of: Certainty }) {
  return (
    <span className={`badge badge--${LOOK[of]}`} title={MEANING[of]}>
      {of}
    </span>
  );
}
