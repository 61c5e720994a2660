/**
 * What the report names as not the year's own activity, thousands of kronor, more cost positive.
 *
 * The state grant from Migrationsverket (\u201ddrygt 1 miljon kronor per år\u201d, section 8.1) is in the net
 * cost of every year and is not given exactly; it is no item here, as it moves the budget and the
 * outturn alike.
 */
export const malmoKnownItems = [
  {
    year: 2024,
    name: "Sena fakturor för 2023",
    more: 10_000,
    // \u201den negativ påverkan om cirka 10 miljoner kronor på 2024 års resultat\u201d
    source: "Malmöutredningen, avsnitt 6 och 8.1",
  },
  {
    year: 2025,
    name: "Återbetalning från Försäkringskassan",
    more: -4_600,
    // \u201doväntade återbetalningar från Försäkringskassan om totalt 4,6 miljoner kronor\u201d
    source: "Malmöutredningen, avsnitt 6 och 8.1",
  },
] as const;
