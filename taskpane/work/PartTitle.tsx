/** The parts of a tab, the same and in the same order in each. */
export const PARTS = ["Siffror", "Resultat", "Förklaring", "Skriv"] as const;

/** The heading of a part: what goes in, what comes of it, why, and out to the workbook. */
export function PartTitle({ of }: { readonly of: (typeof PARTS)[number] }) {
  return (
    <h2 className="part-title">
      {PARTS.indexOf(of) + 1} {of}
    </h2>
  );
}
