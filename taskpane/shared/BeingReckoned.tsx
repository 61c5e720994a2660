/** Says of figures beside it that they are those of before, while new ones are worked out. */
export function BeingReckoned() {
  return <span className="badge badge--antagande">räknas om</span>;
}
