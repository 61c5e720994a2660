import type { Work } from "../forecast/state/work";

/** One figure that a forecast is given, as it is told before it is taken. */
export interface IntakeRow {
  /** Where it is put: the field's own name, with its year where it has one. */
  readonly label: string;
  /** As they are shown; undefined: nothing stands there. */
  readonly before: string | undefined;
  readonly after: string;
}

/** What another tab gives the forecast: told first, and taken in one step. */
export interface ForecastIntake {
  readonly rows: readonly IntakeRow[];
  /** What the user should know before it is taken, in sentences. */
  readonly remarks: readonly string[];
  readonly edit: (work: Work) => Work;
  /** The scenario that is shown once it is done; left out, the one that was. */
  readonly chosen?: string;
  /** As the undo has it: "egen regi hämtades från fliken Egen regi". */
  readonly change: string;
  /** What is told once it is done. */
  readonly done: string;
}

/** Why nothing can be taken as it stands, and what to do. */
export interface RefusedIntake {
  readonly refused: string;
  /** Another answer may do. */
  readonly byAnswers?: true;
}
