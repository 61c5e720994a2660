/** Åren 2022–2025, åren 2021 och 2023. */
export function yearsText(years: readonly number[]): string {
  const [first] = years;
  const last = years.at(-1);
  if (first === undefined || last === undefined) return "inga år";
  if (first === last) return String(first);
  if (last - first === years.length - 1) return `${first}–${last}`;
  return `${years.slice(0, -1).join(", ")} och ${last}`;
}
