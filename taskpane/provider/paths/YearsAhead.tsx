import { useMemo } from "react";
import { Decimal } from "../../../src/exact/decimal";
import type { ProviderInputs } from "../../../src/provider/providerInputs";
import type { PathYear } from "../../../src/provider/providerPath";
import { Notice } from "../../shared/Notice";
import { kronorAndOre, valueText } from "../../shared/numbers";
import { useAmounts } from "../../ownvalues/useAmounts";
import { ShareChoices } from "../../shared/ShareChoices";
import { TypedField } from "../../work/TypedField";
import { useProviderMemory } from "../ProviderContext";
import { aheadYears, GROWTH, type TypedAhead } from "./aheadYears";
import { decidedYears } from "./decidedYears";
import { YearLines } from "./YearLines";

const AHEAD = 5;
const FIELDS = [
  { id: "lastYear", label: "Till och med år" },
  { id: "wageGrowth", label: "Löneökning per år" },
  { id: "uplift", label: "Uppräkning av schablonen per år" },
  { id: "personsAYear", label: "Fler brukare per år" },
] as const satisfies readonly { id: keyof TypedAhead; label: string }[];

const start = (inputs: ProviderInputs): TypedAhead => ({
  lastYear: String(Math.floor(inputs.period.from / 10_000) + AHEAD),
  wageGrowth: "3 %",
  uplift: "1,5 %",
  personsAYear: "0",
});

const perHour = (amount: Decimal, { settled }: PathYear): Decimal =>
  settled.hours.isZero() ? new Decimal(0) : amount.div(settled.hours);

function YearsTable({ years }: { years: readonly PathYear[] }) {
  const { rounding, text } = useAmounts();
  const ahead = years.slice(1);
  const sum = ahead.reduce((all, { result }) => all.plus(result), new Decimal(0));
  const volume = ahead.some(({ persons }) => !persons.eq(years[0]?.persons ?? 0));
  return (
    <div className="table-box" tabIndex={0} role="group" aria-label="Åren som tabell">
      <table className="table">
        <caption className="paths__caption">
          Intäkt och kostnad i kr per timme, resultat i {rounding.unit} före kommunbidrag; åren
          efter {years[0]?.year} är prognos
        </caption>
        <thead>
          <tr>
            <th scope="col">År</th>
            <th scope="col" className="table__number">
              Intäkt
            </th>
            <th scope="col" className="table__number">
              Kostnad
            </th>
            <th scope="col" className="table__number">
              Resultat
            </th>
          </tr>
        </thead>
        <tbody>
          {years.map((each) => (
            <tr key={each.year}>
              <th scope="row">
                {each.year}
                {volume && <span className="paths__volume">{valueText(each.persons)} brukare</span>}
              </th>
              <td className="table__number">{kronorAndOre(perHour(each.settled.revenue, each))}</td>
              <td className="table__number">{kronorAndOre(perHour(each.settled.cost, each))}</td>
              <td className="table__number">{text(each.result)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              Summa {ahead[0]?.year}–{ahead.at(-1)?.year}
            </th>
            <td className="table__number">
              <strong>{text(sum)}</strong>
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

/** The provider's coming years with the wages and the schablon as assumed; the rest as in the fields. */
export function YearsAhead({ inputs }: { inputs: ProviderInputs }) {
  const { work, dispatch } = useProviderMemory().inHand;
  const { rounding, text } = useAmounts();
  const typed = useMemo(() => work.ahead ?? start(inputs), [work.ahead, inputs]);
  const set = (field: keyof TypedAhead, label: string, told: string): void =>
    dispatch({ type: "beside", change: { ahead: { ...typed, [field]: told } }, field: label });
  const found = useMemo(() => aheadYears(inputs, typed), [inputs, typed]);
  const years = found.kind === "ok" ? found.years : [];
  const transition = years.reduce((all, each) => all.plus(each.transition), new Decimal(0));
  const points = (amount: (year: PathYear) => Decimal) =>
    years.map((each) => ({ year: each.year, value: perHour(amount(each), each).toNumber() }));
  return (
    <>
      {FIELDS.map(({ id: field, label }) => (
        <TypedField
          key={field}
          label={label}
          longest={20}
          value={typed[field]}
          about={
            (field === "wageGrowth" || field === "uplift") && (
              <ShareChoices
                limits={GROWTH}
                typed={typed[field]}
                onChoice={(chosen) => set(field, label, chosen)}
              />
            )
          }
          onTyped={(told) => set(field, label, told)}
        />
      ))}
      <p className="field__about">
        <span className="badge badge--antagande">antagande</span> Löneökning, uppräkning och brukare
        är dina antaganden. Schablonbeloppet är beslutat till och med {decidedYears.last}.
      </p>
      {found.kind === "wrong" ? (
        <Notice kind="warn">{found.message}</Notice>
      ) : (
        <>
          <YearLines
            years={years.map(({ year }) => year)}
            lines={[
              { name: "Kostnad", look: "wages", points: points(({ settled }) => settled.cost) },
              {
                name: "Intäkt",
                look: "schablon",
                points: points(({ settled }) => settled.revenue),
              },
            ]}
            unit="kr per timme (skalan börjar inte på 0)"
            fromZero={false}
          />
          <YearsTable years={years} />
          <p className="paths__sum">
            <span className="badge badge--antagande">prognos</span> Efter {years[0]?.year}, före
            kommunbidrag.
            {transition.isZero()
              ? ""
              : ` Resultatet räknar med ${text(transition)} ${rounding.unit} för personal utan arbete när brukare slutar (raderna ”Byte av utförare”).`}
          </p>
        </>
      )}
    </>
  );
}
