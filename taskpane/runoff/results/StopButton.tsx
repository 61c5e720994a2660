import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { useFocusAfter } from "../../shared/useFocusAfter";

interface Props {
  readonly onStop: () => void;
  /** Where the focus goes when there is nothing more to stop. */
  readonly focusNext: () => void;
}

/** Stops what is being drawn; goes away with it. */
export function StopButton({ onStop, focusNext }: Props) {
  const box = useFocusAfter<HTMLSpanElement>(() => ({ focus: focusNext }));
  return (
    <span ref={box}>
      <DefaultButton text="Avbryt" onClick={onStop} />
    </span>
  );
}
