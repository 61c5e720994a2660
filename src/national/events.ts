import type { Source } from "../parameters/types";
import { malmoInquiry, report } from "./tables/report";

/** What the source says that it did to how many are granted; `unclear` where it does not say. */
export type Effect = "more" | "fewer" | "unclear";

/** A change of law, a ruling, or how Försäkringskassan applies or pays. */
export interface NationalEvent {
  readonly id: string;
  /** As exactly as the source: "2023-01-01", "2021-11" or "2009". */
  readonly date: string;
  readonly kind: "lag" | "dom" | "Försäkringskassan" | "utredning";
  /** Swedish. */
  readonly name: string;
  /** Swedish: what it changed, in a sentence or two. */
  readonly text: string;
  readonly effect: Effect;
  readonly source: Source;
}

const law = (title: string, place: string): Source => ({ title, place });

/** What has moved the number of persons, their hours or when they are paid for, 2007–2026, by date. */
export const nationalEvents: readonly NationalEvent[] = [
  {
    ...{ id: "fk-2007", date: "2007", kind: "Försäkringskassan", effect: "fewer" },
    name: "Personlig hygien, av- och påklädning och måltider förtydligas",
    text: "Försäkringskassan förtydligar hur tre av de grundläggande behoven bedöms. Färre beviljas.",
    source: report("Bilaga 1, s. 67"),
  },
  {
    ...{ id: "ra-2009-57", date: "2009", kind: "dom", effect: "fewer" },
    name: "RÅ 2009 ref. 57: bara mycket personliga behov är grundläggande",
    text: "Bara hjälp av mycket personligt och integritetsnära slag räknas. Färre beviljas, och ersättningen dras in för en del vid tvåårsomprövning.",
    source: report("Bilaga 1, s. 67"),
  },
  {
    ...{ id: "hfd-2012-41", date: "2012", kind: "dom", effect: "unclear" },
    name: "HFD 2012 ref. 41: egenvård",
    text: "Sjukvårdande insatser räknas inte, men egenvård kan ge rätt till assistans för andra personliga behov.",
    source: report("Bilaga 1, s. 68"),
  },
  {
    ...{ id: "hfd-2015-46", date: "2015", kind: "dom", effect: "fewer" },
    name: "HFD 2015 ref. 46: ingående kunskaper kräver psykisk funktionsnedsättning",
    text: "Andning, sondmatning och epilepsi ger inte längre rätt till ersättning den vägen. Färre beviljas, och en del förlorar ersättningen vid omprövning.",
    source: report("Bilaga 1, s. 68"),
  },
  {
    ...{ id: "fk-2016-egenvard", date: "2016-05", kind: "Försäkringskassan", effect: "fewer" },
    name: "Egenvård räknas inte som grundläggande behov",
    text: "Gäller maj 2016 till april 2018. Inflödet minskar och utflödet ökar.",
    source: report("Bilaga 1, s. 68–69 (IM 2016:063)"),
  },
  {
    ...{ id: "fk-2016-efterskott", date: "2016-10", kind: "Försäkringskassan", effect: "unclear" },
    name: "Ersättning betalas i efterskott",
    text: "Utbetalningarna flyttas framåt i tiden: statens utgift för 2016 blir lägre utan att någon får färre timmar.",
    source: report("kapitlet Utgifter för assistansersättningen"),
  },
  {
    ...{ id: "fk-2017-hygien", date: "2017", kind: "Försäkringskassan", effect: "fewer" },
    name: "Rättsligt ställningstagande om personlig hygien",
    text: "Behovet avgränsas till att hålla sig ren. Antalet mottagare minskar. Upphörde med HFD 2019 ref. 56.",
    source: report("Bilaga 1, s. 67 (FKRS 2017:02)"),
  },
  {
    ...{ id: "lag-2018-omprovning", date: "2018-04-01", kind: "lag", effect: "more" },
    name: "Tvåårsomprövningarna stoppas",
    text: "Ersättningen prövas på nytt bara vid väsentligt ändrade förhållanden. Färre förlorar den, och färre söker fler timmar.",
    source: report("Bilaga 1, s. 66 (prop. 2017/18:78)"),
  },
  {
    ...{ id: "hfd-2018-21", date: "2018", kind: "dom", effect: "more" },
    name: "HFD 2018 ref. 21: egenvård och sondmatning räknas igen",
    text: "Egenvård som gäller grundläggande behov kan räknas om hjälpen är tillräckligt privat.",
    source: report("Bilaga 1, s. 69"),
  },
  {
    ...{ id: "fk-2018-faktura", date: "2018", kind: "Försäkringskassan", effect: "unclear" },
    name: "Kommunerna faktureras i efterskott för de första 20 timmarna",
    text: "Statens utgift blir högre 2018 och lägre 2019 utan att volymen ändras.",
    source: report("kapitlet Utgifter för assistansersättningen, not 70"),
  },
  {
    ...{ id: "lag-2019-andning", date: "2019-11-01", kind: "lag", effect: "more" },
    name: "Andning blir ett grundläggande behov",
    text: "Fler barn 0–6 år beviljas.",
    source: report("Bilaga 1, s. 69–70 (SFS 2019:618)"),
  },
  {
    ...{ id: "hfd-2019-56", date: "2019-12", kind: "dom", effect: "fewer" },
    name: "HFD 2019 ref. 56: vad personlig hygien är",
    text: "Att hålla kroppen ren, och bara hjälp av tillräckligt kvalificerat slag. Snävare än Försäkringskassans tidigare tillämpning.",
    source: report("Bilaga 1, s. 67 (slutet av 2019)"),
  },
  {
    ...{ id: "hfd-2020-7", date: "2020", kind: "dom", effect: "fewer" },
    name: "HFD 2020 ref. 7: tillsyn kräver psykisk funktionsnedsättning",
    text: "Tillsyn vid till exempel epilepsi slutar räknas. Enligt Malmö sökte sig de berörda till kommunen, med genomslag under 2021.",
    source: malmoInquiry("avsnitt 8.2; FK 2025/000542, s. 68"),
  },
  {
    ...{ id: "lag-2020-andning-sond", date: "2020-07-01", kind: "lag", effect: "more" },
    name: "Andning och sondmatning räknas oavsett hjälpens karaktär",
    text: "Inget föräldraansvar räknas av. Fler beviljas, framför allt barn; genomslag 2021.",
    source: report("Bilaga 1, s. 69–70 (SFS 2020:440 och 2020:441)"),
  },
  {
    ...{ id: "hfd-2021-61", date: "2021-11", kind: "dom", effect: "more" },
    name: "HFD 2021 ref. 61: barns tillfälligt utökade behov",
    text: "Frånvaro från skola på grund av sjukdom är inte normalt föräldraansvar: kommunen beviljar extra timmar enligt LSS.",
    source: malmoInquiry("avsnitt 8.2 (mål 5505-20)"),
  },
  {
    ...{ id: "lag-2023-alder", date: "2023-01-01", kind: "lag", effect: "unclear" },
    name: "Åldersgränsen höjs från 65 till 66 år",
    text: "Ansökan kan göras ett år längre. 65-åringar byter åldersgrupp i statistiken.",
    source: report("s. 14 och Bilaga 1, not 71 (SFS 2022:878)"),
  },
  {
    ...{ id: "lag-2023-starkt", date: "2023-01-01", kind: "lag", effect: "more" },
    name: "Stärkt rätt till personlig assistans",
    text: "Två nya grundläggande behov: förebygga skada och löpande stöd. Inflödet ökar tydligt 2023 och 2024.",
    source: report("Bilaga 1, s. 70 (prop. 2021/22:214 och 2021/22:244)"),
  },
  {
    ...{ id: "lag-2023-foraldraavdrag", date: "2023-01-01", kind: "lag", effect: "unclear" },
    name: "Schabloniserat föräldraavdrag",
    text: "Föräldraansvaret räknas av med fasta timmar efter barnets ålder. Malmö: fler timmar enligt LSS för barn.",
    source: report("Bilaga 1, s. 70–71 (SFS 2022:1229)"),
  },
  {
    ...{ id: "utredning-2023", date: "2023-03", kind: "utredning", effect: "unclear" },
    name: "Huvudmannaskapsutredningen föreslår statlig assistans",
    text: "Förslaget var start i januari 2026. Malmö bedömer att det dröjer bortom 2028.",
    source: malmoInquiry("avsnitt 7"),
  },
  {
    ...{ id: "hfd-2023-timbelopp", date: "2023-05-11", kind: "dom", effect: "unclear" },
    name: "HFD: högre timbelopp kräver att kostnaden överstiger schablonen",
    text: "Den enskilde ska visa hur kostnaderna har beräknats.",
    source: law(
      "HejaOlika, Guide: Hur får man personlig assistans 2023?",
      "avsnittet om timbelopp",
    ),
  },
  {
    ...{ id: "lag-2025-foraldraavdrag", date: "2025-01-01", kind: "lag", effect: "more" },
    name: "Föräldraavdraget halveras",
    text: "ISF bedömer att effekten på antalet med assistansersättning blir begränsad.",
    source: report("Bilaga 1, s. 71 (SFS 2024:1064); ISF enligt Malmös utredning, avsnitt 8.1"),
  },
  {
    ...{ id: "fk-2025-overtagande", date: "2025-05", kind: "Försäkringskassan", effect: "unclear" },
    name: "Försäkringskassan: minst 24 månader för ett statligt övertagande",
    text: "Räknat från det att lagar och förordningar är beslutade.",
    source: malmoInquiry("avsnitt 7"),
  },
  {
    ...{ id: "lag-2026-alder", date: "2026-01-01", kind: "lag", effect: "unclear" },
    name: "Åldersgränsen följer riktåldern",
    text: "LSS 9 b § och SFB 51 kap. 8 och 10 §§ knyter gränsen till riktåldern; dessförinnan 66 år.",
    source: law("LSS 9 b § och SFB 51 kap. 8 och 10 §§", "SFS 2022:881 och 2022:879"),
  },
];

/** The year of an event, to place it under a time series. */
export const yearOfEvent = ({ date }: NationalEvent): number => Number(date.slice(0, 4));

/** What a change in a scenario rests on, when it rests on an event: name, date and source in one line. */
export const eventSource = ({ name, date, source }: NationalEvent): string =>
  `${name}, ${date}. Källa: ${source.title}, ${source.place}.`;
