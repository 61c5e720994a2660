/** What may be chosen in cells. */
export interface ChoicePlan {
  zone: string;
  /** None of them has a comma in it. */
  allowed: readonly string[];
  /** What is not among them may be typed too. */
  others?: boolean;
}
