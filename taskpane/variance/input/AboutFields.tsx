import { ModelError } from "../../../src/modelError";
import { attempt } from "../../work/attempt";
import { CommitField } from "../../work/CommitField";
import { useVarianceMemory } from "../VarianceContext";
import { yearOfPeriods } from "../yearOfPeriods";

const LONGEST_NAME = 60;
const YEAR = /^(?:19|20)\d\d$/;

/** A year as it is typed; nothing where it is left empty. */
function yearOf(typed: string): string | undefined {
  const year = typed.trim();
  if (year === "") return undefined;
  if (YEAR.test(year)) return year;
  throw new ModelError("invalid", `”År” är ”${year}” men ska vara ett år, till exempel 2025.`);
}

/**
 * Whose outturn it is and of which year, for the comment. Two years or scenarios have names of their own, and an
 * example its; the year is asked for where the figures' own periods do not say it.
 */
export function AboutFields() {
  const { inHand, good } = useVarianceMemory();
  const { work, dispatch } = inHand;
  const { kind, isExample, municipality = "", year = "" } = work.form;
  if (isExample || kind === "year-year" || kind === "scenario-scenario") return null;
  const known = good === undefined ? undefined : yearOfPeriods(good);
  return (
    <>
      <CommitField
        label="Kommun"
        wide
        longest={LONGEST_NAME}
        value={municipality}
        placeholder="namnet i kommentaren"
        onCommit={(text) =>
          attempt(() =>
            dispatch({ type: "set", change: { municipality: text.trim() || undefined } }),
          )
        }
      />
      {known === undefined && (
        <CommitField
          label="År"
          longest={4}
          value={year}
          placeholder="utfallets år"
          onCommit={(text) =>
            attempt(() => dispatch({ type: "set", change: { year: yearOf(text) } }))
          }
        />
      )}
    </>
  );
}
