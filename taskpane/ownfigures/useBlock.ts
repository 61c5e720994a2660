import { useMemo, useState } from "react";
import type { Choice } from "../../src/ownfigures/answers/answer";
import type { Reading } from "../../src/ownfigures/reading/reading";
import { afterChoice, beginBlock, type BlockState, readingOf, takenBack } from "./blockState";
import type { OwnBlock } from "./ownBlock";

interface InHand {
  readonly state: BlockState;
  readonly reading: Reading;
  readonly choose: (choice: Choice) => void;
  readonly takeBack: () => void;
}

/** A block with what the user says of it, read again after every answer. */
export function useBlock(own: OwnBlock): InHand {
  const [thisYear] = useState(() => new Date().getFullYear());
  const [state, setState] = useState(() => beginBlock(own, thisYear));
  const reading = useMemo(() => readingOf(own, state, thisYear), [own, state, thisYear]);
  return {
    state,
    reading,
    choose: (choice) => setState((now) => afterChoice(now, choice)),
    takeBack: () => setState(takenBack),
  };
}
