import type { OwnBlock } from "../../ownfigures/ownBlock";
import { OwnBlockView } from "../../ownfigures/OwnBlockView";
import { useForecast } from "../ForecastContext";
import { ownUses } from "./ownUses";
import { withOwnFigures } from "./withOwnFigures";

interface Props {
  readonly own: OwnBlock;
  readonly onEnd: () => void;
  readonly onTaken?: (() => void) | undefined;
}

/** A table of the municipality's own, as Prognos takes it. */
export function OwnFiguresPreview({ own, onEnd, onTaken }: Props) {
  const { work, dispatch } = useForecast();
  const { place } = own;
  return (
    <OwnBlockView
      own={own}
      uses={(figures) => ownUses(figures, work)}
      onUse={(figures) => {
        dispatch({
          type: "edit",
          edit: (now) => withOwnFigures(now, figures, place),
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
