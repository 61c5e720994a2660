import { SECTION, type ByYear } from "./report";

export interface VolumeSeries {
  source: string;
  values: ByYear;
}

/** The report's volume tables: persons are averages a month, hours are whole years. */
export const SFB_PERSONS_BUDGET: VolumeSeries = {
  source: `${SECTION.sfb}, tabell antal brukare i snitt per månad, rad Budget`,
  values: { 2020: 414, 2021: 391, 2022: 399, 2023: 405, 2024: 400, 2025: 432 },
};

export const SFB_PERSONS: VolumeSeries = {
  source: `${SECTION.sfb}, tabell antal brukare i snitt per månad, rad Utfall`,
  values: { 2020: 397, 2021: 406, 2022: 400, 2023: 399, 2024: 435, 2025: 455 },
};

export const LSS_HOURS_BUDGET: VolumeSeries = {
  source: `${SECTION.lss}, tabell antal timmar helår, rad Budget`,
  values: { 2020: 453096, 2021: 453000, 2022: 539000, 2023: 555500, 2024: 537200, 2025: 565300 },
};

export const LSS_HOURS: VolumeSeries = {
  source: `${SECTION.lss}, tabell antal timmar helår, rad Utfall`,
  values: { 2020: 494961, 2021: 509550, 2022: 562500, 2023: 542000, 2024: 577209, 2025: 565386 },
};

export const LSS_PERSONS: VolumeSeries = {
  source: `${SECTION.lss}, tabell antal brukare i snitt per månad, rad Utfall`,
  values: { 2020: 202, 2021: 193, 2022: 193, 2023: 188, 2024: 184, 2025: 183 },
};

export const PROVIDER_PERSONS: VolumeSeries = {
  source: `${SECTION.provider}, tabell antal brukare i snitt per månad, rad Utfall`,
  values: { 2020: 68, 2021: 71, 2022: 69, 2023: 70, 2024: 65, 2025: 56 },
};
