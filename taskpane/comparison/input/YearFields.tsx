import { ActionButton, DefaultButton } from "office-ui-fabric-react/lib/Button";
import { useState } from "react";
import { nationInhabitants } from "../../../src/comparison/nationOf";
import { type OwnField, type OwnFigureId, ownFields } from "../../../src/comparison/ownYear";
import { useOwnValues } from "../../ownvalues/OwnValuesContext";
import { Disclosure } from "../../shared/Disclosure";
import { useFocusNext } from "../../shared/useFocusNext";
import { wholeKronor } from "../../shared/numbers";
import { TypedField } from "../../work/TypedField";
import { useComparisonMemory } from "../ComparisonContext";
import { errorKey, type FieldErrors } from "../evaluate";
import { type ComparisonForm, FIRST_YEAR, LAST_YEAR, MOST_YEARS, type TypedYear } from "../form";
import { ownInhabitants } from "../withOwnInhabitants";

const isTyped = ({ typed }: TypedYear, { id }: OwnField): boolean =>
  (typed[id] ?? "").trim() !== "";

function summaryOf(year: TypedYear, errors: FieldErrors): string {
  const wrong = ownFields.filter(({ id }) => errors.has(errorKey(year.year, id))).length;
  if (wrong > 0) return wrong === 1 ? "1 uppgift att rätta" : `${wrong} uppgifter att rätta`;
  const count = ownFields.filter((field) => isTyped(year, field)).length;
  if (count === 0) return "Inget ifyllt än";
  return count === 1 ? "1 uppgift ifylld" : `${count} uppgifter ifyllda`;
}

function Fields({
  year,
  group,
  errors,
}: {
  readonly year: TypedYear;
  readonly group: OwnField["group"];
  readonly errors: FieldErrors;
}) {
  const { dispatch, work } = useComparisonMemory().inHand;
  const isOwn = work.form?.example === undefined;
  const own = useOwnValues();
  const nation = nationInhabitants(year.year)?.count;
  const placeholders: Readonly<Partial<Record<OwnFigureId, string | undefined>>> = {
    ...(isOwn && { inhabitants: ownInhabitants(own, year.year) }),
    nation: nation && wholeKronor(nation),
  };
  return (
    <>
      {ownFields
        .filter((field) => field.group === group)
        .map(({ id, label, unit }) => (
          <TypedField
            key={id}
            label={label}
            unit={unit}
            value={year.typed[id] ?? ""}
            placeholder={placeholders[id]}
            error={errors.get(errorKey(year.year, id))}
            onTyped={(text) => dispatch({ type: "field", year: year.year, id, text })}
          />
        ))}
    </>
  );
}

interface Props {
  readonly form: ComparisonForm;
  readonly errors: FieldErrors;
}

/** The municipality's years, one open at a time, with what each of them has. */
export function YearFields({ form, errors }: Props) {
  const { dispatch } = useComparisonMemory().inHand;
  const [open, setOpen] = useState<number>();
  const { within, focusNext } = useFocusNext<HTMLDivElement>();
  const before = (form.years[0]?.year ?? new Date().getFullYear()) - 1;
  const after = (form.years.at(-1)?.year ?? before) + 1;
  const full = form.years.length >= MOST_YEARS;
  const add = (year: number): void => {
    dispatch({ type: "addYear", year });
    setOpen(year);
  };
  return (
    <div ref={within}>
      <ul className="entries">
        {form.years.map((year) => (
          <Disclosure
            key={year.year}
            open={open === year.year}
            onToggle={() => setOpen(open === year.year ? undefined : year.year)}
            level={3}
            heading={String(year.year)}
            summary={summaryOf(year, errors)}
          >
            {() => (
              <>
                <Fields year={year} group="own" errors={errors} />
                <details className="start__more">
                  <summary>Åldrar för ett väntat antal efter ålder (valfritt)</summary>
                  <p className="field__about">
                    Fyll i alla tre för kommunen och för riket. Åldrarna tillsammans ska vara
                    invånarna.
                  </p>
                  <Fields year={year} group="ages" errors={errors} />
                  <Fields year={year} group="nation" errors={errors} />
                </details>
                <ActionButton
                  text={`Ta bort ${year.year}`}
                  onClick={() => {
                    dispatch({ type: "removeYear", year: year.year });
                    setOpen(undefined);
                    focusNext("[data-adds]");
                  }}
                />
              </>
            )}
          </Disclosure>
        ))}
      </ul>
      <div className="start__row">
        {[before, after]
          .filter((year) => year >= FIRST_YEAR && year <= LAST_YEAR && !full)
          .map((year) => (
            <DefaultButton
              key={year}
              data-adds={year}
              text={`Lägg till ${year}`}
              onClick={() => add(year)}
            />
          ))}
      </div>
    </div>
  );
}
