import type { Decimal } from "../../src/exact/decimal";
import { swedishNumber } from "../../src/exact/swedishNumber";
import type { Base } from "../../src/forecast/base/base";
import type { Figure } from "../../src/forecast/base/figure";
import type { Note } from "../../src/forecast/base/note";
import type { ProviderGivenText } from "../../src/forecast/base/providerGivenText";
import type { BaseValueId } from "../../src/forecast/fields/forecastFields";
import { fieldValue } from "../../src/labelled/fieldValue";
import { knownField } from "../../src/forecast/fields/fieldOf";
import { providerResult } from "../../src/provider/providerResult";
import type { Origin } from "../documents/provider/providerDocument";
import { usualLastYear, type Work } from "../forecast/state/work";
import { baseRow } from "../intoforecast/baseRow";
import type { ForecastIntake, IntakeRow, RefusedIntake } from "../intoforecast/forecastIntake";
import { wholeKronor } from "../shared/numbers";
import { shownFigure, unitText } from "../work/typedFigure";
import type { Calculated } from "./evaluate";
import { allFields } from "./typedFields";

/** A quotient is kept to this many decimals. */
const DECIMALS = 6;
/** So near the outturn needs no remark. */
const NEAR = 0.01;

interface Given extends Pick<Calculated, "inputs"> {
  readonly origin: Origin | undefined;
  /** Undefined: nobody has said how the own wages grow. */
  readonly wageGrowth: Decimal | undefined;
  readonly date: string;
}

/** The model's inputs as the base keeps them; the year is the base's own, and so is the uplift. */
function modelOf({ given }: Calculated["inputs"]): ProviderGivenText {
  const kept = allFields.flatMap(({ id }) => {
    const value = given[id];
    return id === "year" || id === "uplift" || value === undefined ? [] : [[id, String(value)]];
  });
  return Object.fromEntries(kept) as ProviderGivenText;
}

/** Every input of the model that becomes another, or is no longer said. */
function modelRows(before: ProviderGivenText = {}, after: ProviderGivenText): readonly IntakeRow[] {
  return allFields.flatMap((spec): IntakeRow[] => {
    if (spec.id === "year" || spec.id === "uplift") return [];
    const [old, next] = [before[spec.id], after[spec.id]];
    if (old === undefined && next === undefined) return [];
    const shown = (figure: Figure | undefined): string | undefined =>
      figure === undefined
        ? undefined
        : `${shownFigure(spec, fieldValue(spec, figure, spec.label))} ${unitText(spec)}`.trim();
    const row = {
      label: `Egen regis modell: ${spec.label}`,
      before: shown(old),
      after: shown(next) ?? "förvalt värde",
    };
    return row.before === row.after ? [] : [row];
  });
}

function refusal({ inputs, origin }: Given, { base }: Work): string | undefined {
  if (inputs.period.kind !== "year") {
    return "Uppgifterna gäller en månad. Prognosen utgår från ett helt år: skriv ett år i fältet År, med årets timmar och belopp.";
  }
  const year = Math.floor(inputs.period.from / 10_000);
  if (inputs.values.persons.isZero()) {
    return "”Brukare” är 0. Ange brukarna i snitt under året: prognosen räknar underskottet per brukare.";
  }
  if (base === undefined) return undefined;
  if (base.example !== origin?.example) {
    return origin?.example === undefined
      ? `Prognosens basår är ett exempel (${base.example ?? ""}) och blandas inte med egna siffror. Hämta eller fyll i ert eget basår i fliken Prognos först.`
      : `Uppgifterna här är ett exempel (${origin.example}) och blandas inte med er egen prognos. Fyll i egna uppgifter först.`;
  }
  const own = base.values.year;
  return own === undefined || Number(own) === year
    ? undefined
    : `Uppgifterna här gäller ${year} men basåret i prognosen är ${own}. Ange uppgifter för ${own} här, eller byt basår i fliken Prognos.`;
}

/** What the model says beside what the year cost, where the base has it. */
function outturnRemark({ inputs }: Given, base: Base | undefined): readonly string[] {
  const outturn = base?.values.outturnProvider;
  if (outturn === undefined) return [];
  const booked = fieldValue(knownField("outturnProvider"), outturn, "");
  const deficit = providerResult(inputs).result.neg();
  if (deficit.minus(booked).abs().lte(booked.abs().times(NEAR))) return [];
  return [
    `Modellens underskott i basåret är ${wholeKronor(deficit)} kr och utfallet ${wholeKronor(booked)} kr. Prognosen räknar med modellen: stäm av den här (Målsökning) om den ska ge utfallet.`,
  ];
}

/**
 * What Egen regi gives the forecast's base: the model's inputs, users, hours that are paid for and the own wage
 * growth. Figures of another year, of a month or of an example are refused.
 */
export function providerIntake(given: Given, work: Work): ForecastIntake | RefusedIntake {
  const refused = refusal(given, work);
  if (refused !== undefined) return { refused };
  const { inputs, origin, wageGrowth, date } = given;
  const { base } = work;
  const year = Math.floor(inputs.period.from / 10_000);
  const { persons } = inputs.values;
  const hours = providerResult(inputs).hours.div(persons).toDecimalPlaces(DECIMALS);
  const values: Partial<Record<BaseValueId, Figure>> = {
    ...(base?.values.year === undefined && { year }),
    providerPersons: persons.toString(),
    providerHours: hours.toString(),
    ...(wageGrowth !== undefined && { wageGrowth: wageGrowth.toString() }),
  };
  const from = `från Egen regi, ${date}`;
  const notes: Partial<Record<BaseValueId, Note>> = {
    providerPersons: { status: "indata", text: `Brukare ${from}.` },
    providerHours: {
      status: "indata",
      text: `Aktiva timmar och en fjärdedel av jourtimmarna per brukare, ${from}.`,
    },
    ...(wageGrowth !== undefined && {
      wageGrowth: { status: "antagande", text: `Egen löneökning ${from}.` },
    }),
  };
  const provider = modelOf(inputs);
  const edit = (now: Work): Work => {
    const before: Base = now.base ?? {
      name: `Egna uppgifter ${year}`,
      ...(origin?.example !== undefined && { example: origin.example }),
      values: {},
      series: {},
    };
    const next: Base = {
      ...before,
      values: { ...before.values, ...values },
      notes: { ...before.notes, ...notes },
      provider,
    };
    return { ...now, base: next, ...(now.base === undefined && { lastYear: usualLastYear(next) }) };
  };
  const ids = Object.keys(values) as BaseValueId[];
  return {
    rows: [
      ...ids.map((id) => baseRow(base, id, values[id] ?? 0)),
      ...modelRows(base?.provider, provider),
    ],
    remarks: [
      ...outturnRemark(given, base),
      ...(wageGrowth === undefined
        ? [
            "Löneökningen följer inte med: den är inte ifylld under Kommande år. Prognosen frågar efter den.",
          ]
        : [
            `Löneökningen ${swedishNumber(wageGrowth.times(100))} procent per år är den som står under Kommande år, märkt antagande.`,
          ]),
    ],
    edit,
    change: "egen regi hämtades från fliken Egen regi",
    done: `Egen regis ${swedishNumber(persons)} brukare, timmar och modell är lagda i basåret ${base?.values.year ?? year}, ${from}.`,
  };
}
