import { Choice } from "../../shared/Choice";
import { StartBar } from "../../work/StartBar";
import type { Reading } from "../../work/useReadings";
import { markedCells } from "../../work/readCells";
import { TypedField } from "../../work/TypedField";
import type { RangeContent } from "../../workbook/port";
import { bookedThrough, bookingEnds } from "../year/bookedThrough";
import { useRetroMemory } from "../RetroContext";
import { examples } from "./examples";
import { MarkedPreview } from "./MarkedPreview";

const CHOICES = examples.map(({ key, source }) => ({ key, name: source().name }));
const READINGS: readonly Reading<RangeContent>[] = [
  { key: "marked", text: "Hämta dina siffror", read: markedCells },
];

/** Where the triangle comes from: an example, or marked cells, looked at before they are taken. */
export function SourceBar() {
  const { work, dispatch, before, bringBack } = useRetroMemory().inHand;
  const { source, booking } = work;
  return (
    <StartBar
      origin={source?.name}
      choices={CHOICES}
      ways={{ example: CHOICES[0]?.key ?? "" }}
      onChoose={(chosen) => {
        const example = examples.find(({ key }) => key === chosen);
        if (example !== undefined) dispatch({ type: "source", source: example.source() });
      }}
      readings={READINGS}
      preview={(content, { take, cancel }) => (
        <MarkedPreview
          content={content}
          onTake={(taken) => take(() => dispatch({ type: "source", source: taken }))}
          onCancel={cancel}
        />
      )}
      before={before}
      onBringBack={bringBack}
    >
      {source?.example === true && (
        <p className="retro__line">
          <span className="badge badge--antagande">exempel</span> Inte en verklig kommuns uppgifter.
          Markera din triangel eller fakturalista i arbetsboken och läs den.
        </p>
      )}
      {source !== undefined && (
        <Choice
          label="Boka till och med"
          value={bookedThrough(source, booking.through)}
          options={bookingEnds(source).map((end) => ({ key: end, text: end }))}
          onChoice={(through) =>
            dispatch({ type: "beside", change: { booking: { ...booking, through } } })
          }
        />
      )}
      {source?.example === false && (
        <div className="retro__full">
          <TypedField
            label="Uppgifternas datum"
            type="date"
            value={source.dataDate}
            onTyped={(dataDate) => dispatch({ type: "dataDate", dataDate })}
          />
        </div>
      )}
    </StartBar>
  );
}
