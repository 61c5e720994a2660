import { requiredFigure } from "../../../src/national/tables/nationalTable";
import { homeCare } from "../../../src/national/tables/sector";

const YEAR = 2022;
const HUNDRED = 100;
const PERCENT = new Intl.NumberFormat("sv-SE", { maximumFractionDigits: 2 });

/** What an hour of hemtjänst is paid beside an hour of personlig assistans, as the report gives it. */
export function HomeCarePart() {
  const care = requiredFigure(homeCare, "homeCare", YEAR);
  const rate = requiredFigure(homeCare, "schablon", YEAR);
  const { source, columns, notes } = homeCare;
  return (
    <>
      <dl className="facts">
        <dt>
          {columns.homeCare} {YEAR}
        </dt>
        <dd className="facts__number">{care} kr per timme</dd>
        <dt>
          {columns.schablon} {YEAR}, avrundat
        </dt>
        <dd className="facts__number">{rate} kr per timme</dd>
        <dt>Skillnad</dt>
        <dd className="facts__number">
          {care - rate} kr, {PERCENT.format((care / rate - 1) * HUNDRED)} %
        </dd>
      </dl>
      <p>
        Jämförelsen gäller korta insatser: för den som har få timmar i veckan delas assistentens
        arbetstid mellan flera brukare, och resor ingår inte i schablonbeloppet.
      </p>
      <p className="hint">
        Källa: {source.title}, {source.place}. {notes.join(" ")}
      </p>
    </>
  );
}
