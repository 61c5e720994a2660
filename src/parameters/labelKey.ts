import { visibleText } from "./visibleText";

/**
 * What two names have in common that look the same to a reader, case aside. Names that users give
 * (factors, known items, groups, scenarios) are compared by it; known labels more loosely, see normalName.
 */
export const labelKey = (name: string): string => visibleText(name).toLowerCase().normalize("NFC");

/** Whether two names are the same to a reader. */
export const sameLabel = (one: string, other: string): boolean => labelKey(one) === labelKey(other);
