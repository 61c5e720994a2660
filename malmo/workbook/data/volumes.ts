import { byYear } from "../../figures/malmoReport";
import { SECTION, type ByYear } from "./report";

export interface VolumeSeries {
  source: string;
  values: ByYear;
}

/** The report's volume tables: persons are averages a month, hours are whole years. */
export const SFB_PERSONS_BUDGET: VolumeSeries = {
  source: `${SECTION.sfb}, tabell antal brukare i snitt per månad, rad Budget`,
  values: byYear(({ sfb }) => sfb.budgetPersons),
};

export const SFB_PERSONS: VolumeSeries = {
  source: `${SECTION.sfb}, tabell antal brukare i snitt per månad, rad Utfall`,
  values: byYear(({ sfb }) => sfb.persons),
};

export const LSS_HOURS_BUDGET: VolumeSeries = {
  source: `${SECTION.lss}, tabell antal timmar helår, rad Budget`,
  values: byYear(({ lss }) => lss.budgetHours),
};

export const LSS_HOURS: VolumeSeries = {
  source: `${SECTION.lss}, tabell antal timmar helår, rad Utfall`,
  values: byYear(({ lss }) => lss.hours),
};

export const LSS_PERSONS: VolumeSeries = {
  source: `${SECTION.lss}, tabell antal brukare i snitt per månad, rad Utfall`,
  values: byYear(({ lss }) => lss.persons),
};

export const PROVIDER_PERSONS: VolumeSeries = {
  source: `${SECTION.provider}, tabell antal brukare i snitt per månad, rad Utfall`,
  values: byYear(({ provider }) => provider.persons),
};
