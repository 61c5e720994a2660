/** A file made when it is needed, that must be opened or refused at a bounded cost. */
export interface TrialFile {
  /** What is in it; unique. */
  readonly name: string;
  readonly bytes: () => Uint8Array;
  /** What the refusal says, or that the file opens; "either" where both are right. */
  readonly expected: RegExp | "opens" | "either";
}
