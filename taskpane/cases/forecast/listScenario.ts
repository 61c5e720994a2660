import type { Scenario } from "../../../src/forecast/scenarios/scenario";

/** The scenario of what the list knows: replaced when the list is taken anew. */
export const LIST_SCENARIO = "arendelistan";

/** Scenarios that build on nothing build on the list: what they expect comes on top of what is known. */
export const isLoose = ({ id, on }: Scenario): boolean => id !== LIST_SCENARIO && on.length === 0;
