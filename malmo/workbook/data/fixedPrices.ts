import type { ByYear } from "./report";

/** The schablon in the prices of 2007 as published, kr per hour. */
export const FIXED_PRICES_2007: ByYear = {
  2007: 228,
  2008: 223.2,
  2009: 226.9,
  2010: 226.3,
  2011: 226.8,
  2012: 228,
  2013: 229.2,
  2014: 228.5,
  2015: 226.8,
  2016: 224.2,
  2017: 220.5,
  2018: 218.1,
  2019: 215.4,
  2020: 212.2,
  2021: 216.5,
  2022: 215.6,
  2023: 214.4,
  2024: 203.7,
};

/** The answer FK 2025/000542 is named in full on the sheet Läs mig. */
export const FIXED_PRICES_SOURCE = "Försäkringskassan, FK 2025/000542, tabell 42";
