import { doubtWords } from "./vocabulary/doubtWords";
import { lawWords } from "./vocabulary/lawWords";
import { measureWords, unitWords } from "./vocabulary/measureWords";
import { neverWords } from "./vocabulary/neverWords";
import { assistanceWords, knownItemWords, partWords } from "./vocabulary/partWords";
import { stageWords, sumWords } from "./vocabulary/stageWords";
import type { Word } from "./vocabulary/word";

/** Every known word, those first that another one is a part of. */
export const vocabulary: readonly Word[] = [
  ...knownItemWords,
  ...lawWords,
  ...neverWords,
  ...doubtWords,
  ...partWords,
  ...assistanceWords,
  ...sumWords,
  ...stageWords,
  ...measureWords,
  ...unitWords,
];
