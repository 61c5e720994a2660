/** Says of the word before it that its figure is that of before, while a new one is worked out. */
export function BeingReckoned() {
  return (
    <>
      {" "}
      <span className="badge badge--antagande">räknas om</span>
    </>
  );
}
