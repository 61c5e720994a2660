/**
 * ”intäkter om drygt 1 miljon kronor per år” from Migrationsverket (section 8.1), thousands of kronor a
 * year: an assumption, as the report does not give it exactly.
 */
export const malmoStateGrants = 1_000;

/**
 * What the report names as not the year's own activity, thousands of kronor, more cost positive.
 *
 * `malmoStateGrants` are in the net cost of every year; they are no item here, as they move the
 * budget and the outturn alike.
 */
export const malmoKnownItems = [
  {
    year: 2024,
    ownYear: 2023,
    name: "Sena fakturor för 2023",
    more: 10_000,
    // ”en negativ påverkan om cirka 10 miljoner kronor på 2024 års resultat”
    source: "Malmöutredningen, avsnitt 6 och 8.1",
  },
  {
    year: 2025,
    name: "Återbetalning från Försäkringskassan",
    more: -4_600,
    // ”oväntade återbetalningar från Försäkringskassan om totalt 4,6 miljoner kronor”
    source: "Malmöutredningen, avsnitt 6 och 8.1",
  },
] as const;
