/** Messages of the date and time functions. */
export const DATE_ERRORS: Readonly<Record<string, string>> = {
  "The year (%s) must be between 0 and 9999 inclusive.": "Året (%s) ska vara från 0 till 9999.",
  "The function [[FUNCTION_NAME]] result must be greater than or equal 01/01/1900.":
    "[[FUNCTION_NAME]] ger ett datum före 1900.",
  "start_date (%s) should be on or before end_date (%s).":
    "Startdatumet (%s) ska inte vara efter slutdatumet (%s).",
  "The date_string (%s) cannot be parsed to date/time.": "”%s” kan inte tolkas som ett datum.",
  "The time_string (%s) cannot be parsed to date/time.": "”%s” kan inte tolkas som en tid.",
  'When weekend is a string (%s) it must be composed of "0" or "1".':
    "Helgen som text (%s) ska bestå av 0 och 1.",
  "The weekend (%s) must be a string or a number in the range 1-7 or 11-17.":
    "Helgen (%s) ska vara text eller ett tal 1–7 eller 11–17.",
  "The weekend must be a number or a string.": "Helgen ska vara ett tal eller en text.",
  "The weekend must be different from '1111111'.": "Alla dagar kan inte vara helg.",
  "The function [[FUNCTION_NAME]] result cannot be negative":
    "[[FUNCTION_NAME]] ger ett negativt resultat",
  "The type (%s) must be between 1 and 3 or between 11 and 17.":
    "Typen (%s) ska vara 1–3 eller 11–17.",
  "The type (%s) is out of range.": "Typen (%s) finns inte.",
  "The start_date (%s) must be positive or null.": "Startdatumet (%s) får inte vara negativt.",
  "The end_date (%s) must be positive or null.": "Slutdatumet (%s) får inte vara negativt.",
};
