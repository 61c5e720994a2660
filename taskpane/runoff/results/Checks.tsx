import type { Diagnostic } from "../../../src/runoff/checks/diagnostics";

interface Props {
  readonly checks: readonly Diagnostic[];
  readonly notes: readonly string[];
}

function state({ ok, look }: Diagnostic): { badge: string; text: string } {
  if (ok === undefined) return { badge: "statistik", text: "kan inte prövas" };
  if (look) return { badge: "statistik", text: "att se på" };
  return ok
    ? { badge: "beslutad", text: "inget tyder på fel" }
    : { badge: "antagande", text: "anmärkning" };
}

/** What the method assumes, tried on this triangle, and what of the data should be known. */
export function Checks({ checks, notes }: Props) {
  return (
    <>
      <ul className="retro__list">
        {checks.map((check) => {
          const { badge, text } = state(check);
          return (
            <li key={check.id}>
              <strong>{check.name}</strong> <span className={`badge badge--${badge}`}>{text}</span>
              <p>{check.verdict}</p>
            </li>
          );
        })}
      </ul>
      {notes.length > 0 && (
        <>
          <h4 className="entry__part">Om uppgifterna</h4>
          <ul className="retro__list">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
