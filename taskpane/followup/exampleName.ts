/** Whose figures the example's are: a municipality that is made up, and says so wherever it is shown. */
export const FOLLOWED_EXAMPLE = "Exempel: Exempelkommun (påhittad)";
