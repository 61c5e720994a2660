/** A sheet that was added: which one it is, whatever it is called since, and what it was called then. */
export interface AddedSheet {
  readonly id: string;
  readonly name: string;
}
