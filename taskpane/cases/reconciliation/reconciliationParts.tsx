import { swedishNumber } from "../../../src/exact/swedishNumber";
import type { Part } from "../PartList";
import { BookingPart } from "./BookingPart";
import { DifferencesPart } from "./DifferencesPart";
import { HowPart } from "./HowPart";
import { KindTable } from "./KindTable";
import { NewCasesPart } from "./NewCasesPart";
import type { Reconciled } from "./reconciled";

/** What can be opened, in the order it is asked about within its place. */
export const reconciliationParts: readonly Part<Reconciled>[] = [
  {
    key: "kinds",
    place: "result",
    heading: "Per slag",
    summary: ({ kinds }) =>
      kinds.length === 0 ? "Fakturorna stämmer med listan" : "Antal, väntat och fakturerat",
    content: ({ kinds }) => <KindTable kinds={kinds} />,
  },
  {
    key: "differences",
    place: "result",
    heading: "Skillnaderna",
    summary: ({ differences }) => `${swedishNumber(differences.length)}, en mening var`,
    content: ({ kinds }) => <DifferencesPart kinds={kinds} />,
  },
  {
    key: "news",
    place: "result",
    heading: "Nya ärenden",
    summary: ({ news }) =>
      news.length === 0
        ? "Inga: alla fakturerade ärenden står i listan"
        : `${swedishNumber(news.length)} ${news.length === 1 ? "fakturerat" : "fakturerade"} som inte står i listan`,
    content: ({ news }) => <NewCasesPart news={news} />,
  },
  {
    key: "booking",
    place: "result",
    heading: "Att boka upp",
    summary: ({ entry }) =>
      entry === undefined ? "Inget" : "Förslag till bokföringsorder, med underlag",
    content: (found) => <BookingPart found={found} />,
  },
  {
    key: "how",
    place: "explanation",
    heading: "Så är det jämfört",
    summary: () => "Vad slagen betyder och vad som inte är med",
    content: (found) => <HowPart found={found} />,
  },
];
