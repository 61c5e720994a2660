import type { OpenBlock } from "../../ownfigures/ownBlock";
import { useForecast } from "../ForecastContext";
import { ownUses } from "./ownUses";
import type { Work } from "../state/work";
import { withKnownItems } from "./withKnownItems";
import { withOwnFigures } from "./withOwnFigures";

interface Props {
  readonly own: OpenBlock;
  readonly onEnd: () => void;
  readonly onTaken?: (() => void) | undefined;
}

/** A table of the municipality's own, as Prognos takes it. */
export function OwnFiguresPreview({ own, onEnd, onTaken }: Props) {
  const { work, shown, dispatch } = useForecast();
  const { place } = own;
  return (
    <own.reader.OwnBlockView
      own={own}
      uses={(figures) => ownUses(figures, work, shown.chosen)}
      onUse={(figures) => {
        const taken = (now: Work) =>
          withKnownItems(withOwnFigures(now, figures, place), figures, place, shown.chosen);
        const { chosen } = taken(work);
        dispatch({
          type: "edit",
          edit: (now) => taken(now).work,
          ...(chosen !== undefined && { chosen }),
          change: `siffrorna hämtades från ${place}`,
          done: `Siffrorna är hämtade från ${place}.`,
        });
        onEnd();
        onTaken?.();
      }}
      onCancel={onEnd}
    />
  );
}
