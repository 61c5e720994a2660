/** Amounts as `deviation`, minus for higher cost as in the report, or as `more`, plus for higher cost. */
export type AmountSign = "deviation" | "more";
