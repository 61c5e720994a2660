/** Columns of scenarios that PA.PROGNOS takes in one range: more than anybody compares. */
export const MOST_SCENARIO_COLUMNS = 100;
