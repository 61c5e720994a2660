import type { Migrations } from "../migration";

/** Version 1 is the first, so there is none yet. */
export const migrations: Migrations = new Map();
