import {
  NATION_FACTORS,
  nationGrowthYears,
  OWN_FACTORS,
  ownGrowthYears,
} from "../../src/comparison/growthSeries";
import type { GrowthYear } from "../../src/comparison/growth";
import type { Calculated } from "./evaluate";
import { ownName } from "./ownName";

/** A cost whose growth can be split. */
export interface GrowthSource {
  readonly key: "sfb" | "lss" | "nation";
  readonly text: string;
  readonly factors: readonly string[];
  readonly years: readonly GrowthYear[];
  /** Swedish: what the factors are. */
  readonly note: string;
}

const OWN_NOTE =
  "Övrigt utfall är det som personer × timmar × schablonbelopp inte förklarar: hur mycket av timmarna som utförs, sena fakturor och annat pris än schablonbeloppet.";

const nation: GrowthSource = {
  key: "nation",
  text: "Riket, beviljad kostnad",
  factors: NATION_FACTORS,
  years: nationGrowthYears,
  note: "Mottagare i december × beviljade timmar × schablonbeloppet (Försäkringskassan, FK 2025/000542, Tabell 5, 24 och 42), som rapportens figur 25. Kommunernas del är med, och faktiska utbetalningar är något lägre. Schablonbeloppet 2002–2006 är ett antagande, inte kontrollerat i förordningarna.",
};

/** What can be split: the municipality's two parts where they have figures, and the nation. */
export function growthSources(calculated: Calculated | undefined): readonly GrowthSource[] {
  if (calculated === undefined) return [nation];
  const name = ownName(calculated.form);
  const own = (["sfb", "lss"] as const).map((part): GrowthSource => ({
    key: part,
    text: part === "sfb" ? `${name}, SFB (de första 20 timmarna)` : `${name}, LSS`,
    factors: OWN_FACTORS,
    years: ownGrowthYears(calculated.years, part),
    note: OWN_NOTE,
  }));
  return [...own.filter(({ years }) => years.length > 1), nation];
}
