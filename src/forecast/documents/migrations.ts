/** A stored document of one version, as the next version stores it. */
export type Migration = (document: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** By the version that is migrated from. Version 1 is the first, so there is none yet. */
export const migrations: ReadonlyMap<number, Migration> = new Map();
