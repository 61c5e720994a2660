import { type FieldId, providerFields } from "../../../../src/provider/fields/providerFields";
import { malmoInputs } from "../../../provider/malmoInputs";
import type { ProviderInputs } from "../../../../src/provider/providerInputs";
import { withGiven } from "../../../../src/provider/withGiven";
import { SOLVED_ADMINISTRATION } from "../../data/provider";
import { YEARS } from "../../data/report";

/** Malmö's inputs of each year, with the solved administration. */
export const malmoYearInputs: readonly ProviderInputs[] = YEARS.map((year) =>
  withGiven(malmoInputs(year), { administrationPerHour: SOLVED_ADMINISTRATION[year] }),
);

/** The fields that are not the same in every year, defaults that follow from them included. */
export const yearlyFields: readonly FieldId[] = providerFields
  .map(({ id }) => id as FieldId)
  .filter((id) => {
    if (id === "year") return true;
    if (id === "uplift") return false;
    const [first, ...others] = malmoYearInputs.map(({ values }) => values[id]);
    return first !== undefined && others.some((value) => !value.eq(first));
  });
