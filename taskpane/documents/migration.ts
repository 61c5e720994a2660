/** A stored document of one version, as the next version stores it. */
export type Migration = (document: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** By the version that is migrated from. */
export type Migrations = ReadonlyMap<number, Migration>;
