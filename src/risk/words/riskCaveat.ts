/**
 * What the interval rests on and does not hold. The municipality is Malmö, which
 * is not named in another one's workbook: docs/osakerhet.md, 7.
 */
export function riskCaveat(changes: number, events: number): string {
  const rests =
    changes === 0
      ? "Bygger på svängningar som är vanliga för storleken; egna år i följd saknas."
      : `Bygger på ${changes === 1 ? "ett års ändring" : `${changes} års ändringar`}.`;
  const held =
    events === 0
      ? "Ny lag, dom eller omläggning ingår inte: ingen är inlagd som händelse."
      : `Ny lag, dom eller omläggning ingår bara som ${events === 1 ? "den händelse" : `de ${events} händelser`} som är ${events === 1 ? "inlagd" : "inlagda"}.`;
  return `${rests} ${held} I den stora kommun som metoden prövats på hamnade utfallet 2021–2025 inom intervallet 3 år av 5.`;
}
