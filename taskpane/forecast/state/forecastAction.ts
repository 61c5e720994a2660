import type { OpenDraft } from "./changeDrafts";
import type { Work } from "./work";

export type ForecastAction =
  /** A change of the work that can be undone; `done` is told with a button Ångra. */
  | {
      readonly type: "edit";
      readonly edit: (work: Work) => Work;
      readonly change: string;
      readonly chosen?: string;
      readonly done?: string;
      /** The scenario whose draft is now part of the work. */
      readonly drafted?: string;
    }
  /** A dated change is written on; undefined: it is given up. */
  | { readonly type: "draft"; readonly scenario: string; readonly open: OpenDraft | undefined }
  | { readonly type: "choose"; readonly id: string | undefined }
  | { readonly type: "start"; readonly starting: boolean };
