/** Years from the accounts and the counts to the equalisation (3 § förordningen 2008:776). */
export const LAG = 2;
