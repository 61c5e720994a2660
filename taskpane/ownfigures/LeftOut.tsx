import type { Reading } from "../../src/ownfigures/reading/reading";

const MOST_NAMED = 20;

const few = (names: readonly string[]): string => {
  const more = names.length - MOST_NAMED;
  const shown = names.slice(0, MOST_NAMED).map((name) => `\u201d${name}\u201d`);
  return more > 0 ? `${shown.join(", ")} och ${more} till` : shown.join(", ");
};

interface Props {
  readonly reading: Reading;
  readonly since:
    { readonly fresh: readonly string[]; readonly lost: readonly string[] } | undefined;
}

/** What is not taken, by name: rows that wait for an answer, columns, and what the table has lost since. */
export function LeftOut({ reading: { lines, leftColumns }, since }: Props) {
  const waiting = lines.filter(({ state }) => state === "ask").map(({ label }) => label);
  const columns = leftColumns.filter(({ heading }) => heading.trim() !== "");
  const { fresh = [], lost = [] } = since ?? {};
  return (
    <>
      {waiting.length > 0 && <p>Väntar på svar och hämtas inte än: {few(waiting)}.</p>}
      {columns.length > 0 && (
        <p>
          Kolumner som inte hämtas:{" "}
          {columns
            .slice(0, MOST_NAMED)
            .map(({ heading, reason }) => `\u201d${heading}\u201d (${reason.replace(/\.$/, "")})`)
            .join(", ")}
          .
        </p>
      )}
      {fresh.length > 0 && <p>Nya rader sedan förra gången, lästa på nytt: {few(fresh)}.</p>}
      {lost.length > 0 && <p>Rader som fanns förra gången och saknas nu: {few(lost)}.</p>}
    </>
  );
}
