import { ActionButton } from "office-ui-fabric-react/lib/Button";
import { useState } from "react";
import { comparisonTitles } from "../../../src/variance/comparisonTitles";
import { useForecast } from "../../forecast/ForecastContext";
import { markedBlock, namedBlock } from "../../ownfigures/blockCells";
import { EmptyTemplate } from "../../ownfigures/EmptyTemplate";
import { openBlock } from "../../ownfigures/openBlock";
import { openFile } from "../../ownfigures/openFile";
import type { OpenBlock } from "../../ownfigures/ownBlock";
import { type PreviewEnds, StartBar } from "../../work/StartBar";
import type { Reading } from "../../work/useReadings";
import type { WorkbookPort } from "../../workbook/port";
import type { VarianceForm } from "../form";
import { sideInText } from "../results/sideInText";
import { EXAMPLE, OWN, startingPoints } from "../startingPoints";
import { useVarianceMemory } from "../VarianceContext";
import { FromForecast } from "./FromForecast";
import { FromWritten } from "./FromWritten";
import { MarkedPreview } from "./MarkedPreview";
import { ownForm, ownFormUses } from "./ownForm";
import { type Marked, readMarkedRange } from "./readMarkedRange";
import { type WrittenForecasts, writtenForecasts } from "./writtenForecasts";

/** What is compared: cells of the workbook, fields of one's own, or a year of the example. */
export function StartFrom() {
  const { work, dispatch, before, bringBack } = useVarianceMemory().inHand;
  const { form } = work;
  // A range that is read has no names of its own.
  const [one, other] = comparisonTitles[form.kind].sides;
  const titles = [sideInText(one), sideInText(other)] as const;
  const [comparing, setComparing] = useState(false);
  const canCompare = useForecast().work.base !== undefined;
  const isBegun = form.parts.length > 0;
  const readings: readonly Reading<Marked | OpenBlock | WrittenForecasts>[] = [
    {
      key: "own",
      text: "Hämta dina siffror",
      read: async (port) => openBlock(port, await markedBlock(port)),
    },
    {
      key: "factors",
      more: true,
      text: "Läs faktorer ur markerade celler",
      read: (port) => readMarkedRange(port, "factors", titles),
    },
    // Known items are of a part that is there.
    ...(isBegun
      ? [
          {
            key: "known",
            more: true as const,
            text: "Läs kända poster",
            read: (port: WorkbookPort) => readMarkedRange(port, "known", titles),
          },
        ]
      : []),
    { key: "written", more: true, text: "Hämta skriven prognos", read: writtenForecasts },
  ];
  const take = (next: VarianceForm): void => dispatch({ type: "replace", form: next });
  /** From the preview or the scenarios, which are then gone. */
  const takeAndClose = (next: VarianceForm): void => {
    take(next);
    setComparing(false);
  };
  const compare = ({ take: end, cancel, go }: PreviewEnds) => (
    <>
      {canCompare && !comparing && (
        <ActionButton
          text="Jämför två scenarier ur Prognos"
          data-more
          onClick={() => {
            setComparing(true);
            go(".preview select");
          }}
        />
      )}
      {comparing && (
        <FromForecast
          method={form.method}
          onTake={(next) => end(() => takeAndClose(next))}
          onCancel={() => {
            setComparing(false);
            cancel();
          }}
        />
      )}
    </>
  );
  return (
    <StartBar
      origin={isBegun ? form.origin : undefined}
      choices={startingPoints}
      ways={{ own: OWN, example: EXAMPLE }}
      onChoose={(chosen) => {
        const point = startingPoints.find(({ key }) => key === chosen);
        if (point !== undefined) take(point.form());
      }}
      readings={readings}
      readTable={async (port, name) => openBlock(port, await namedBlock(port, name))}
      template={<EmptyTemplate lastYear={undefined} />}
      readFile={openFile}
      preview={(marked, ends) =>
        "forecasts" in marked ? (
          <FromWritten
            forecasts={marked.forecasts}
            method={form.method}
            onTake={(next) => ends.take(() => takeAndClose(next))}
            onCancel={ends.cancel}
          />
        ) : "block" in marked ? (
          <marked.reader.OwnBlockView
            own={marked}
            uses={ownFormUses}
            onUse={(figures) => {
              const next = ownForm(figures, marked.place, form);
              if (next !== undefined) ends.take(() => takeAndClose(next));
            }}
            onCancel={ends.cancel}
          />
        ) : (
          <MarkedPreview
            marked={marked}
            form={form}
            onTake={(next) => ends.take(() => takeAndClose(next))}
            onCancel={ends.cancel}
          />
        )
      }
      before={before}
      onBringBack={bringBack}
      more={compare}
    />
  );
}
