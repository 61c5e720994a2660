import { NO_ANSWERS } from "../../src/ownfigures/answers/answer";
import type { OwnFigures } from "../../src/ownfigures/taken/ownFigures";
import { takenFigures } from "../../src/ownfigures/taken/takenFigures";
import type { OwnBlock } from "./ownBlock";
import { readOwn } from "./readOwn";

/** What a block tells before anything is answered. */
export const asItStands = (own: OwnBlock): OwnFigures =>
  takenFigures(readOwn(own, { thisYear: new Date().getFullYear(), answers: NO_ANSWERS }));
