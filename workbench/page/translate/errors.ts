/** Why a cell shows an error. */
export const ERRORS: Readonly<Record<string, string>> = {
  Error: "Fel",
  "Invalid expression": "Formeln är inte giltig",
  "Circular reference": "Cirkelreferens: formeln använder sitt eget resultat",
  "Invalid reference": "Referensen är ogiltig: cellen eller bladet finns inte",
  "Data not available": "Värdet finns inte",
  "Unknown function": "Okänd funktion",
  "Spill range is not empty": "Resultatet får inte plats: cellerna bredvid är inte tomma",
  "Division by zero": "Division med noll",
  "Number too large": "Talet är för stort",
  "An unexpected error occurred. Submit a support ticket at odoo.com/help.":
    "Formeln kunde inte räknas. Kontrollera värdena som den använder.",
  "Did not find value '%s' in [[FUNCTION_NAME]] evaluation.":
    "Värdet ”%s” finns inte (i [[FUNCTION_NAME]]).",
  "The function [[FUNCTION_NAME]] expects a number value, but '%s' is a string, and cannot be coerced to a number.":
    "[[FUNCTION_NAME]] behöver ett tal, men ”%s” är text.",
  "The function [[FUNCTION_NAME]] expects a reference to a cell or range.":
    "[[FUNCTION_NAME]] behöver en referens till en cell eller ett område.",
  "The function [[FUNCTION_NAME]] expects a number value between %s and %s inclusive, but receives %s.":
    "[[FUNCTION_NAME]] behöver ett tal från %s till %s, men fick %s.",
  "The function [[FUNCTION_NAME]] has an argument with value '%s'. It should be one of: %s.":
    "[[FUNCTION_NAME]] fick värdet ”%s”. Det ska vara något av: %s.",
  "Function [[FUNCTION_NAME]] expects number values for %s, but got an empty value.":
    "[[FUNCTION_NAME]] behöver tal för %s, men fick en tom cell.",
  "Function [[FUNCTION_NAME]] expects number values for %s, but got a string.":
    "[[FUNCTION_NAME]] behöver tal för %s, men fick text.",
  "Function [[FUNCTION_NAME]] expects number values for %s, but got a boolean.":
    "[[FUNCTION_NAME]] behöver tal för %s, men fick SANT eller FALSKT.",
  "The function [[FUNCTION_NAME]] expects a boolean value, but '%s' is a text, and cannot be coerced to a boolean.":
    "[[FUNCTION_NAME]] behöver SANT eller FALSKT, men ”%s” är text.",
  "Array arguments to [[FUNCTION_NAME]] are of different size.":
    "Områdena i [[FUNCTION_NAME]] är olika stora.",
  "Function [[FUNCTION_NAME]] expects criteria_range and criterion to be in pairs.":
    "[[FUNCTION_NAME]] behöver villkorsområden och villkor i par.",
  "Function [[FUNCTION_NAME]] expects criteria_range to have the same dimension":
    "Villkorsområdena i [[FUNCTION_NAME]] ska vara lika stora",
  "[[FUNCTION_NAME]] has no valid input data.":
    "[[FUNCTION_NAME]] har inga giltiga värden att räkna på.",
  "[[FUNCTION_NAME]] expects the provided values of %(argName)s to be a non-empty matrix.":
    "[[FUNCTION_NAME]] behöver ett område som inte är tomt för %(argName)s.",
  "Function %s expects the parameter '%s' to be reference to a cell or range.":
    "%s behöver en referens till en cell eller ett område för ”%s”.",
  "Invalid function name %s. Function names can exclusively contain alphanumerical values separated by dots (.) or underscore (_)":
    "Funktionsnamnet %s är ogiltigt",
  "Missing closing parenthesis": "En högerparentes saknas",
  "Missing opening parenthesis": "En vänsterparentes saknas",
  "Missing closing brace": "En högerklammer saknas",
  "Unexpected token: %s": "Formeln kan inte tolkas vid: %s",
  "Wrong function call": "Funktionen är felskriven",
  "Invalid formula": "Formeln är inte giltig",
  'Unknown function: "%s"': "Okänd funktion: ”%s”",
  "Invalid number of arguments for the %(functionName)s function. Expected %(minArgRequired)s minimum, but got %(nbrArgSupplied)s instead.":
    "%(functionName)s har för få argument: minst %(minArgRequired)s behövs, men formeln har %(nbrArgSupplied)s. Argumenten skiljs åt med semikolon.",
  "Invalid number of arguments for the %(functionName)s function. Expected %(maxArgPossible)s maximum, but got %(nbrArgSupplied)s instead.":
    "%(functionName)s har för många argument: högst %(maxArgPossible)s får finnas, men formeln har %(nbrArgSupplied)s.",
  "Invalid number of arguments for the %(functionName)s function. Repeatable arguments should be supplied in groups of %(nbrArgRepeating)s, with up to %(nbrArgOptional)s optional. Got %(nbrValueRemaining)s too many.":
    "%(functionName)s har fel antal argument: de som upprepas ska komma i grupper om %(nbrArgRepeating)s (högst %(nbrArgOptional)s får utelämnas). %(nbrValueRemaining)s är för mycket.",
  "This formula has over 1000 parts. It can't be processed properly, consider splitting it into multiple cells":
    "Formeln har fler än 1 000 delar. Dela upp den på flera celler",
  "Invalid sheet name: %s": "Bladet finns inte: %s",
  "Result couldn't be automatically expanded.": "Resultatet kunde inte spillas ut.",
  "Merged cells found in the spill zone. Please unmerge cells before using array formulas.":
    "Resultatet får inte plats: det finns sammanfogade celler i området. Dela upp dem.",
  "Array result was not expanded because it would overwrite data.":
    "Resultatet får inte plats: det skulle skriva över celler som inte är tomma. Töm cellerna eller flytta formeln.",
  "Evaluation of function [[FUNCTION_NAME]] caused a divide by zero error.":
    "[[FUNCTION_NAME]] dividerar med noll.",
  "Function [[FUNCTION_NAME]] caused a divide by zero error.":
    "[[FUNCTION_NAME]] dividerar med noll.",
  "The divisor must be different from zero.": "Division med noll.",
  "The divisor must be different from 0.": "Division med noll.",
  "Only single-cell references are allowed to get the spilled range.":
    "# efter en referens gäller bara en enda cell.",
  "The function [[FUNCTION_NAME]] expects a number value to be greater than or equal to 1, but receives %s.":
    "[[FUNCTION_NAME]] behöver ett tal som är minst 1, men fick %s.",
  "[[FUNCTION_NAME]] has mismatched dimensions for argument %s (%s vs %s).":
    "Områdena i [[FUNCTION_NAME]] är olika stora för %s (%s och %s).",
};
