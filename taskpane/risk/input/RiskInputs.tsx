import { useState } from "react";
import { Disclosure } from "../../shared/Disclosure";
import type { Around, Wrong } from "../evaluate";
import { useRiskMemory } from "../RiskContext";
import { Correlations } from "./Correlations";
import { Defaults } from "./Defaults";
import { DrawFields } from "./DrawFields";
import { EventList } from "./EventList";
import { OwnSpreads } from "./OwnSpreads";

interface Props {
  readonly around: Around | undefined;
  readonly year: number | undefined;
  readonly wrong: Wrong | undefined;
}

type Part = "events" | "own" | "correlations" | "defaults";

const counted = (count: number, none: string, one: string, several: string): string =>
  count === 0 ? none : count === 1 ? one : `${count} ${several}`;

/** What is drawn, and with what: the choices, and in lists that open what the user adds or changes. */
export function RiskInputs({ around, year, wrong }: Props) {
  const { inHand } = useRiskMemory();
  const { events, own, correlations, defaults } = inHand.work;
  const [open, setOpen] = useState<Part>();
  const part = (key: Part) => ({
    open: open === key,
    onToggle: () => setOpen(open === key ? undefined : key),
    level: 3 as const,
  });
  return (
    <>
      {around !== undefined && (
        <DrawFields
          years={around.centre.years.map((each) => each.year)}
          year={year}
          wrong={wrong}
        />
      )}
      <ul className="entries">
        <Disclosure
          {...part("events")}
          heading="Händelser"
          summary={counted(events.length, "Ingen inlagd", "En inlagd", "inlagda")}
        >
          {() => <EventList wrong={wrong} />}
        </Disclosure>
        {around !== undefined && (
          <Disclosure
            {...part("own")}
            heading="Egna min och max"
            summary={counted(own.length, "Inga", "För en uppgift", "uppgifter")}
          >
            {() => <OwnSpreads base={around.base} wrong={wrong} />}
          </Disclosure>
        )}
        <Disclosure
          {...part("correlations")}
          heading="Samband mellan delarna"
          summary={counted(correlations.length, "Delarna svänger var för sig", "Ett", "inlagda")}
        >
          {() => <Correlations wrong={wrong} />}
        </Disclosure>
        <Disclosure
          {...part("defaults")}
          heading="Förval"
          summary={counted(
            defaults.length,
            "Vad svängningarna vilar på där er egen historik inte räcker",
            "Ett eget, de andra är förvalda",
            "egna, de andra är förvalda",
          )}
        >
          {() => <Defaults wrong={wrong} />}
        </Disclosure>
      </ul>
    </>
  );
}
