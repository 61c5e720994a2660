export interface SessionView<Session> {
  /** Called whenever name, saved state or the right to change may have changed. */
  readonly onState: (session: Session) => void;
}

/** How another workbook takes the place of the open one. */
export interface Showing {
  /** It is the workbook that was open, as it is now. */
  readonly same?: boolean;
  /** The tab goes on with a workbook of its own where it may only read the open one. */
  readonly own?: boolean;
}
