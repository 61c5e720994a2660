/** With fewer years the order of the methods may be chance. */
export const FEW_YEARS = 3;
