import { useEffect, useState } from "react";
import { swedishNumber } from "../../../src/exact/swedishNumber";
import { ModelError } from "../../../src/modelError";
import { readProvider } from "../../documents/provider/readProvider";
import { ownWageGrowth } from "../../provider/paths/ownWageGrowth";
import { today } from "../../shared/today";
import { usePane } from "../../start/PaneContext";
import { isWorkbookError } from "../../workbook/port";
import type { WageOffer } from "./wageOffers";

/** The wage growth of a text that Egen regi keeps, as an offer to figures of the same example, or of nobody's. */
function offerOf(text: string, example: string | undefined): WageOffer | undefined {
  const work = readProvider(text);
  const growth = ownWageGrowth(work);
  if (growth === undefined || work.origin?.example !== example) return undefined;
  const said = `${swedishNumber(growth.times(100))} %`;
  return {
    value: growth.toString(),
    text: `${said} per år, egen i Egen regi`,
    said,
    note: { status: "antagande", text: `Egen löneökning från Egen regi, ${today()}.` },
  };
}

/** The municipality's own wage growth, as the workbook's Egen regi has it; undefined where it says nothing. */
export function useProviderOffer(example: string | undefined): WageOffer | undefined {
  const { connection } = usePane();
  const port = connection.kind === "workbook" ? connection.port : undefined;
  const [offer, setOffer] = useState<WageOffer>();
  useEffect(() => {
    let gone = false;
    const look = async (): Promise<void> => {
      try {
        const stored = await port?.readStored("egenregi");
        if (!gone) setOffer(stored && offerOf(stored.text, example));
      } catch (error) {
        // What cannot be read is told in its own tab, and offers nothing here.
        if (!isWorkbookError(error) && !(error instanceof ModelError)) throw error;
      }
    };
    void look();
    return () => {
      gone = true;
    };
  }, [port, example]);
  return offer;
}
