/** Messages of the financial functions. */
export const FINANCIAL_ERRORS: Readonly<Record<string, string>> = {
  "Function [[FUNCTION_NAME]] didn't find any result.": "[[FUNCTION_NAME]] hittar ingen lösning.",
  "There must be both positive and negative values in [payment_amount, present_value, future_value].":
    "Betalning, nuvärde och slutvärde ska ha både positiva och negativa värden.",
  "The cashflow_amounts and cashflow_dates ranges must have the same dimensions.":
    "Belopp och datum ska vara lika många.",
  "There must be both positive and negative values in cashflow_amounts.":
    "Beloppen ska vara både positiva och negativa.",
  "The cost (%s) must be positive or null.": "Kostnaden (%s) får inte vara negativ.",
  "The cost (%s) must be strictly positive.": "Kostnaden (%s) ska vara större än noll.",
  "The frequency (%s) must be one of %s": "Antalet betalningar per år (%s) ska vara något av %s",
  "The day_count_convention (%s) must be between 0 and 4 inclusive.":
    "Sättet att räkna dagar (%s) ska vara 0 till 4.",
  "The depreciation factor (%s) must be strictly positive.":
    "Avskrivningsfaktorn (%s) ska vara större än noll.",
  "The discount (%s) must be different from -1.": "Diskonteringsräntan (%s) får inte vara −1.",
  "The discount (%s) must be strictly positive.":
    "Diskonteringsräntan (%s) ska vara större än noll.",
  "The discount (%s) must be smaller than 1.": "Diskonteringsräntan (%s) ska vara mindre än 1.",
  "The effective_rate (%s) must be strictly positive.":
    "Den effektiva räntan (%s) ska vara större än noll.",
  "The nominal_rate (%s) must be strictly positive.":
    "Den nominella räntan (%s) ska vara större än noll.",
  "The end_period (%s) must be positive or null.": "Slutperioden (%s) får inte vara negativ.",
  "The end_period (%(end)s) must be smaller or equal to the life (%(life)s).":
    "Slutperioden (%(end)s) får inte vara efter livslängden (%(life)s).",
  "All the dates should be greater or equal to the first date in cashflow_dates (%s).":
    "Inget datum får vara före det första (%s).",
  "The first_period (%(first)s) must be smaller or equal to the last_period (%(last)s).":
    "Första perioden (%(first)s) får inte vara efter den sista (%(last)s).",
  "The first_period (%s) must be strictly positive.":
    "Första perioden (%s) ska vara större än noll.",
  "The future_value (%s) must be strictly positive.": "Slutvärdet (%s) ska vara större än noll.",
  "The investment (%s) must be strictly positive.": "Investeringen (%s) ska vara större än noll.",
  "The issue (%s) must be positive or null.": "Utgivningsdagen (%s) får inte vara negativ.",
  "The last_period (%(last)s) must be smaller or equal to the number_of_periods (%(nPeriods)s).":
    "Sista perioden (%(last)s) får inte vara efter antalet perioder (%(nPeriods)s).",
  "The last_period (%s) must be strictly positive.": "Sista perioden (%s) ska vara större än noll.",
  "The life (%s) must be strictly positive.": "Livslängden (%s) ska vara större än noll.",
  "The maturity (%(maturity)s) must be strictly greater than the settlement (%(settlement)s).":
    "Förfallodagen (%(maturity)s) ska vara efter likviddagen (%(settlement)s).",
  "The month (%s) must be between 1 and 12 inclusive.": "Månaden (%s) ska vara 1 till 12.",
  "The number_of_periods (%s) must be different from zero.":
    "Antalet perioder (%s) får inte vara noll.",
  "The number_of_periods (%s) must be strictly positive.":
    "Antalet perioder (%s) ska vara större än noll.",
  "The period must be between 1 and number_of_periods (%s)": "Perioden ska vara 1 till %s",
  "The period (%(period)s) must be less than or equal to %(lifeLimit)s.":
    "Perioden (%(period)s) ska vara högst %(lifeLimit)s.",
  "The period (%s) must be positive or null.": "Perioden (%s) får inte vara negativ.",
  "The periods_by_year (%s) must be strictly positive.":
    "Antalet perioder per år (%s) ska vara större än noll.",
  "The period (%(period)s) must be less than or equal life (%(life)s).":
    "Perioden (%(period)s) får inte vara efter livslängden (%(life)s).",
  "The period (%s) must be strictly positive.": "Perioden (%s) ska vara större än noll.",
  "The present_value (%s) must be strictly positive.": "Nuvärdet (%s) ska vara större än noll.",
  "The price (%s) must be strictly positive.": "Priset (%s) ska vara större än noll.",
  "The purchase_date (%(purchaseDate)s) must be before the first_period_end (%(firstPeriodEnd)s).":
    "Inköpsdagen (%(purchaseDate)s) ska vara före första periodens slut (%(firstPeriodEnd)s).",
  "The purchase_date (%s) must be positive or null.": "Inköpsdagen (%s) får inte vara negativ.",
  "The rate_guess (%s) must be strictly greater than -1.": "Gissningen (%s) ska vara större än −1.",
  "The rate (%s) must be positive or null.": "Räntan (%s) får inte vara negativ.",
  "The rate (%s) must be strictly positive.": "Räntan (%s) ska vara större än noll.",
  "The redemption (%s) must be strictly positive.": "Inlösenvärdet (%s) ska vara större än noll.",
  "The salvage (%s) must be positive or null.": "Restvärdet (%s) får inte vara negativt.",
  "The salvage (%(salvage)s) must be smaller or equal than the cost (%(cost)s).":
    "Restvärdet (%(salvage)s) får inte vara större än kostnaden (%(cost)s).",
  "The settlement date (%(settlement)s) must be greater or equal to the issue date (%(issue)s).":
    "Likviddagen (%(settlement)s) får inte vara före utgivningsdagen (%(issue)s).",
  "The settlement date (%(settlement)s) must at most one year after the maturity date (%(maturity)s).":
    "Likviddagen (%(settlement)s) får vara högst ett år från förfallodagen (%(maturity)s).",
  "The settlement date (%(settlement)s) must be strictly greater than the issue date (%(issue)s).":
    "Likviddagen (%(settlement)s) ska vara efter utgivningsdagen (%(issue)s).",
  "The start_period (%s) must be positive or null.": "Startperioden (%s) får inte vara negativ.",
  "The start_period (%(start)s) must be smaller or equal to the end_period (%(end)s).":
    "Startperioden (%(start)s) får inte vara efter slutperioden (%(end)s).",
  "The unit (%s) must be strictly positive.": "Enheten (%s) ska vara större än noll.",
  "The yield (%s) must be positive or null.": "Avkastningen (%s) får inte vara negativ.",
};
