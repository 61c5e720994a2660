import type { Calculated } from "./evaluate";
import type { Part } from "./PartList";
import { AgesPart } from "./results/AgesPart";
import { ApplicationsPart } from "./results/ApplicationsPart";
import { ByCase } from "./results/ByCase";
import { OneMorePart } from "./results/OneMorePart";
import { PeriodTables } from "./results/PeriodTables";

const count = (number: number, one: string, more: string): string =>
  number === 0 ? `Inga ${more}` : number === 1 ? `1 ${one}` : `${number} ${more}`;

/** What can be opened, in the order it is asked about within its place. */
export const parts: readonly Part<Calculated>[] = [
  {
    key: "years",
    place: "result",
    heading: "Per år",
    summary: ({ years }) =>
      `${years[0]?.name ?? ""}\u2013${years.at(-1)?.name ?? ""}: kostnad, personer och timmar`,
    content: ({ years }) => <PeriodTables periods={years} first="År" />,
  },
  {
    key: "months",
    place: "result",
    heading: "Per månad",
    summary: ({ year }) => `${year}, efter dagar`,
    content: ({ months, whole }) => <PeriodTables periods={months} first="Månad" whole={whole} />,
  },
  {
    key: "cases",
    place: "result",
    heading: "Per ärende",
    summary: ({ year, cases }) => `${count(cases.length, "ärende", "ärenden")} ${year}`,
    content: (calculated) => <ByCase calculated={calculated} />,
  },
  {
    key: "oneMore",
    place: "explanation",
    heading: "Ett ärende mer eller mindre",
    summary: ({ year }) => `Vad ett ärende kostar ett helt år, ${year} års belopp`,
    content: (calculated) => <OneMorePart calculated={calculated} />,
  },
  {
    key: "applications",
    place: "explanation",
    heading: "Ansökningar hos Försäkringskassan",
    summary: ({ applications }) =>
      `${count(applications.length, "ansökan", "ansökningar")} i listan`,
    content: (calculated) => <ApplicationsPart calculated={calculated} />,
  },
  {
    key: "ages",
    place: "explanation",
    heading: "Ålder",
    summary: ({ ages, year }) =>
      `${count(ages.length, "händelse", "händelser")} ${year}\u2013${year + 3}: 18 år och åldersgräns`,
    content: (calculated) => <AgesPart calculated={calculated} />,
  },
];
