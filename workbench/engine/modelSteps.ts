import type { Command, DispatchResult } from "./command";

/** A value that a command has put in the workbook's data, and what stood there before. */
export interface Change {
  readonly target: Record<PropertyKey, unknown>;
  readonly key: PropertyKey;
  readonly before: unknown;
}

/** The model's list of steps. */
export interface Session {
  getRevisionId(): string;
  /** Keeps what a command has changed as a step that can be undone. */
  save(root: Command, commands: readonly Command[], changes: readonly Change[]): void;
  /** Packs a step for the copies of other people, and unpacks theirs. */
  readonly commandSquisher: {
    squish(commands: readonly Command[]): readonly Command[];
    unsquish(commands: readonly Command[]): readonly Command[];
  };
}

/**
 * How the model carries out and keeps a step, which the package's types call private: read in its
 * source, and held by the contract tests of sheets that are added.
 */
export interface ModelSteps {
  readonly session: Session;
  /** What the command that is under way, or was last, has done so far. */
  readonly state: { readonly changes?: readonly Change[]; readonly commands: readonly Command[] };
  /** What it is at; an error in a command leaves it there, and no later command is then kept as a step. */
  status: number;
  /** Tells the plugins of a command that has been carried out; it is no step. */
  dispatchFromCorePlugin(type: string, payload: Readonly<Record<string, unknown>>): DispatchResult;
  /** Recalculates what the last command has changed. */
  finalize(): void;
  trigger(event: string): void;
}
