import type { CaseFigures } from "../../../src/cases/sums/caseFigures";
import type { Decimal } from "../../../src/exact/decimal";
import { withDecimals } from "../../shared/numbers";
import type { PeriodFigures } from "../evaluate";
import { wholeParts } from "./wholeParts";

interface Props {
  readonly periods: readonly PeriodFigures[];
  /** What a row is. */
  readonly first: string;
  /** All of them together, where they are parts of one. */
  readonly whole?: PeriodFigures;
}

const COST = ["SFB", "LSS", "Totalt"];
const VOLUME = ["SFB-personer", "LSS-personer", "LSS-timmar"];

const cost = (figures: CaseFigures): readonly string[] =>
  wholeParts(figures).map((each) => withDecimals(each, 0));
const volume = ({
  days,
  sfbPersonDays,
  lssPersonDays,
  lssHours,
}: CaseFigures): readonly string[] => {
  const persons = (personDays: Decimal): string => withDecimals(personDays.div(days), 2);
  return [persons(sfbPersonDays), persons(lssPersonDays), withDecimals(lssHours, 0)];
};

function Cells({ texts }: { readonly texts: readonly string[] }) {
  return texts.map((text, place) => (
    <td key={place} className="table__number">
      {text}
    </td>
  ));
}

function PeriodTable({
  caption,
  headings,
  of,
  periods,
  first,
  whole,
}: Props & {
  readonly caption: string;
  readonly headings: readonly string[];
  readonly of: (figures: CaseFigures) => readonly string[];
}) {
  return (
    <div className="table-box" tabIndex={0} role="group" aria-label={caption}>
      <table className="table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {[first, ...headings].map((heading, place) => (
              <th key={heading} scope="col" className={place === 0 ? undefined : "table__number"}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {periods.map(({ name, figures, forecast }) => (
            <tr key={name}>
              <th scope="row">
                {name}
                {forecast && " *"}
              </th>
              <Cells texts={of(figures)} />
            </tr>
          ))}
        </tbody>
        {whole !== undefined && (
          <tfoot>
            <tr>
              <th scope="row">
                {whole.name}
                {whole.forecast && " *"}
              </th>
              <Cells texts={of(whole.figures)} />
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}

/** Cost, and then persons and hours, a row a period. */
export function PeriodTables(props: Props) {
  return (
    <>
      <PeriodTable
        {...props}
        caption={`Kostnad per ${props.first.toLowerCase()}, kr`}
        headings={COST}
        of={cost}
      />
      <PeriodTable
        {...props}
        caption={`Personer i snitt och timmar per ${props.first.toLowerCase()}`}
        headings={VOLUME}
        of={volume}
      />
      {props.periods.some(({ forecast }) => forecast) && (
        <p className="cases__line">
          * Prognos: schablonbeloppet är inte beslutat, eller en ansökan hos Försäkringskassan är
          med efter sin sannolikhet. Listan räknas som den står, utan nya eller avslutade ärenden.
        </p>
      )}
    </>
  );
}
