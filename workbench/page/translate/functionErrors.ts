import { DATE_ERRORS } from "./dateErrors";
import { FINANCIAL_ERRORS } from "./financialErrors";

/** Messages of the built-in functions. */
export const FUNCTION_ERRORS: Readonly<Record<string, string>> = {
  ...DATE_ERRORS,
  ...FINANCIAL_ERRORS,
  "Matrix is not invertible": "Matrisen går inte att invertera",
  "The matrix is not invertible.": "Matrisen går inte att invertera.",
  "Function [[FUNCTION_NAME]] A regression of order less than 1 cannot be possible.":
    "[[FUNCTION_NAME]]: regressionens ordning ska vara minst 1.",
  "All ranges in [[FUNCTION_NAME]] must have the same number of columns (got %s).":
    "Områdena i [[FUNCTION_NAME]] ska ha lika många kolumner (de har %s).",
  "The rows argument (%s) must be strictly positive.":
    "Antalet rader (%s) ska vara större än noll.",
  "The columns argument (%s) must be strictly positive.":
    "Antalet kolumner (%s) ska vara större än noll.",
  "The columns arguments must be between -%s and %s (got %s), excluding 0.":
    "Kolumnens nummer ska vara mellan −%s och %s men inte 0 (det är %s).",
  "The rows arguments must be between -%s and %s (got %s), excluding 0.":
    "Radens nummer ska vara mellan −%s och %s men inte 0 (det är %s).",
  "The rows arguments (%s) must be greater or equal than the number of rows of the array.":
    "Antalet rader (%s) ska vara minst lika stort som områdets.",
  "The columns arguments (%s) must be greater or equal than the number of columns of the array.":
    "Antalet kolumner (%s) ska vara minst lika stort som områdets.",
  "The argument square_matrix must have the same number of columns and rows.":
    "Matrisen ska ha lika många rader som kolumner.",
  "The first and second arguments of [[FUNCTION_NAME]] must be non-empty matrices.":
    "[[FUNCTION_NAME]] behöver två områden som inte är tomma.",
  "In [[FUNCTION_NAME]], the number of columns of the first matrix (%s) must be equal to the           number of rows of the second matrix (%s).":
    "I [[FUNCTION_NAME]] ska den första matrisen ha lika många kolumner (%s) som den andra har rader (%s).",
  "All the ranges must have the same dimensions.": "Områdena ska vara lika stora.",
  "The arguments array_x and array_y must have the same dimensions.":
    "Områdena ska vara lika stora.",
  "The arguments array_x and array_y must contain at least one pair of numbers.":
    "Områdena ska innehålla minst ett par av tal.",
  "Argument ignore must be between 0 and 3": "Valet av vad som hoppas över ska vara 0 till 3",
  "No results for the given arguments of TOCOL.": "Det finns inget att visa.",
  "No results for the given arguments of TOROW.": "Det finns inget att visa.",
  "Argument range must be a single row or column.": "Området ska vara en rad eller en kolumn.",
  "Format must be 0 or 1": "Formatet ska vara 0 eller 1",
  "The value (%s) must be between -1 and 1 inclusive.": "Värdet (%s) ska vara från −1 till 1.",
  "The value (%s) must be greater than or equal to 1.": "Värdet (%s) ska vara minst 1.",
  "The value (%s) cannot be between -1 and 1 inclusive.":
    "Värdet (%s) får inte vara från −1 till 1.",
  "The value (%s) must be between -1 and 1 exclusive.": "Värdet (%s) ska vara mellan −1 och 1.",
  "The factor (%s) must be positive when the value (%s) is positive.":
    "Multipeln (%s) ska vara positiv när talet (%s) är det.",
  "The base (%s) must be between 2 and 36 inclusive.": "Basen (%s) ska vara från 2 till 36.",
  "The value (%s) must be a valid base %s representation.": "Värdet (%s) är inget tal i basen %s.",
  "The value (%s) must be strictly positive.": "Värdet (%s) ska vara större än noll.",
  "The value (%s) must be positive or null.": "Värdet (%s) får inte vara negativt.",
  "The base (%s) must be strictly positive.": "Basen (%s) ska vara större än noll.",
  "The base must be different from 1.": "Basen får inte vara 1.",
  "The argument dimension must be positive": "Storleken ska vara större än noll",
  "The exponent (%s) must be an integer when the base is negative.":
    "Exponenten (%s) ska vara ett heltal när basen är negativ.",
  "The number of columns (%s) must be positive.": "Antalet kolumner (%s) ska vara större än noll.",
  "The number of rows (%s) must be positive.": "Antalet rader (%s) ska vara större än noll.",
  "The number of rows must be positive.": "Antalet rader ska vara större än noll.",
  "The number of columns must be positive.": "Antalet kolumner ska vara större än noll.",
  "The maximum (%s) must be greater than or equal to the minimum (%s).":
    "Det största värdet (%s) ska vara minst det minsta (%s).",
  "The maximum (%s) and minimum (%s) must be integers when whole_number is TRUE.":
    "Det största (%s) och det minsta (%s) värdet ska vara heltal när resultatet ska vara det.",
  "The high (%s) must be greater than or equal to the low (%s).":
    "Det största värdet (%s) ska vara minst det minsta (%s).",
  "The function code (%s) must be between 1 to 11 or 101 to 111.":
    "Funktionsnumret (%s) ska vara 1 till 11 eller 101 till 111.",
  "[[FUNCTION_NAME]] has mismatched argument count %s vs %s.":
    "Områdena i [[FUNCTION_NAME]] är olika stora (%s och %s).",
  "Function [[FUNCTION_NAME]] parameter 2 value is out of range.":
    "Det andra argumentet i [[FUNCTION_NAME]] är för stort eller för litet.",
  "Function [[FUNCTION_NAME]] parameter 2 value (%s) is out of range.":
    "Det andra argumentet i [[FUNCTION_NAME]] (%s) är för stort eller för litet.",
  "[[FUNCTION_NAME]] has mismatched range sizes.": "Områdena i [[FUNCTION_NAME]] är olika stora.",
  "[[FUNCTION_NAME]] expects the weight to be positive or equal to 0.":
    "Vikterna i [[FUNCTION_NAME]] får inte vara negativa.",
  "[[FUNCTION_NAME]] expects number values.": "[[FUNCTION_NAME]] behöver tal.",
  "Value not found in the given data.": "Värdet finns inte i området.",
  "The field must be a number or a string": "Fältet ska vara ett tal eller en text",
  "The field (%(fieldValue)s) must be one of %(dimRowDB)s or must be a number between 1 and %s inclusive.":
    "Fältet (%(fieldValue)s) ska vara något av %(dimRowDB)s eller ett tal från 1 till %s.",
  "The field (%s) must be one of %s.": "Fältet (%s) ska vara något av %s.",
  "The criteria range contains %s row, it must be at least 2 rows.":
    "Villkorsområdet har %s rad. Det ska ha minst 2.",
  "More than one match found in DGET evaluation.": "Mer än en rad uppfyller villkoren.",
  "Value for parameter %s is missing in [[FUNCTION_NAME]].":
    "[[FUNCTION_NAME]] saknar värde för %s.",
  "Wrong size for %s. Expected a range of size 1x%s. Got %sx%s.":
    "%s har fel storlek. Området ska vara 1 × %s. Det är %s × %s.",
  "The arguments condition must be a single column or row.":
    "Villkoret ska vara en kolumn eller en rad.",
  "The arguments conditions must have the same dimensions.": "Villkoren ska vara lika stora.",
  "FILTER has mismatched sizes on the range and conditions.":
    "Området och villkoren är olika stora.",
  "No match found in FILTER evaluation": "Inget uppfyller villkoret",
  "Wrong value of 'n'. Expected a positive number. Got %s.":
    "Antalet ska vara ett positivt tal. Det är %s.",
  "Wrong value of 'display_ties_mode'. Expected a positive number between 0 and 3. Got %s.":
    "Sättet att visa lika värden ska vara 0 till 3. Det är %s.",
  "No unique values found": "Det finns inga unika värden",
  "The info_type should be one of %s.": "Typen av information ska vara något av %s.",
  "The reference is invalid.": "Referensen är ogiltig.",
  "Wrong number of arguments. Expected an even number of arguments.":
    "Antalet argument ska vara jämnt.",
  "No match.": "Inget uppfyller villkoren.",
  'There is no pivot with id "%s"': "Pivottabellen ”%s” finns inte",
  "The argument %s is not a valid measure. Here are the measures: %s":
    "%s är inget av pivottabellens värden: %s",
  "Function PIVOT takes an even number of arguments.": "PIVOT tar ett jämnt antal argument.",
  "In this context, the function [[FUNCTION_NAME]] needs to have a cell or range in parameter.":
    "[[FUNCTION_NAME]] behöver en cell eller ett område här.",
  "The range is out of bounds.": "Området ligger utanför bladet.",
  "[[FUNCTION_NAME]] evaluates to an out of bounds range.":
    "[[FUNCTION_NAME]] pekar utanför bladet.",
  "Index out of range.": "Numret pekar utanför området.",
  "Reference should be defined.": "Ange en referens.",
  "R1C1 notation is not supported.": "R1C1-referenser kan inte användas här.",
  "The result_range must be a single row or a single column.":
    "Resultatområdet ska vara en rad eller en kolumn.",
  "[[FUNCTION_NAME]] evaluates to an out of range row value %s.":
    "[[FUNCTION_NAME]]: raden %s finns inte i området.",
  "[[FUNCTION_NAME]] evaluates to an out of range column value %s.":
    "[[FUNCTION_NAME]]: kolumnen %s finns inte i området.",
  "The range must be a single row or a single column.": "Området ska vara en rad eller en kolumn.",
  "lookup_range should be either a single row or single column.":
    "Sökområdet ska vara en rad eller en kolumn.",
  "search_mode should be a value in [-1, 1, -2, 2].": "Sökläget ska vara −1, 1, −2 eller 2.",
  "match_mode should be a value in [-1, 0, 1, 2].": "Matchningsläget ska vara −1, 0, 1 eller 2.",
  "The search and match mode combination is not supported for XLOOKUP evaluation.":
    "Sökläget och matchningsläget kan inte användas tillsammans.",
  "return_range should have the same dimensions as lookup_range.":
    "Returområdet ska vara lika stort som sökområdet.",
  "Dimensions don't match the pivot definition": "Fälten stämmer inte med pivottabellen",
  "Height value is %(_height)s. It should be greater than or equal to 1.":
    "Höjden är %(_height)s. Den ska vara minst 1.",
  "Width value is %(_width)s. It should be greater than or equal to 1.":
    "Bredden är %(_width)s. Den ska vara minst 1.",
  "OFFSET evaluates to an out of bounds range.": "FÖRSKJUTNING pekar utanför bladet.",
  "Index for CHOOSE is invalid. Valid values are between 1 and %(choices)s inclusive.":
    "Numret i VÄLJ ska vara 1 till %(choices)s.",
  "Choice is undefined.": "Valet saknar värde.",
  "The number of rows or column to exclude must be smaller than the number of elements in the array.":
    "Antalet som tas bort ska vara mindre än områdets antal.",
  "The number of rows can not be zero.": "Antalet rader får inte vara noll.",
  "The cell does not contain a formula.": "Cellen innehåller ingen formel.",
  "Invalid units of measure ('%s')": "Måttenheten ”%s” finns inte",
  "Incompatible units of measure ('%s' vs '%s')": "Måttenheterna ”%s” och ”%s” är av olika slag",
  "The table_number (%s) is out of range.": "Tabellens nummer (%s) finns inte.",
  "The text_to_search must be non-empty.": "Texten att söka i får inte vara tom.",
  "The starting_at (%s) must be greater than or equal to 1.":
    "Startpositionen (%s) ska vara minst 1.",
  "In [[FUNCTION_NAME]] evaluation, cannot find '%s' within '%s'.":
    "[[FUNCTION_NAME]]: ”%s” finns inte i ”%s”.",
  "The number_of_characters (%s) must be positive or null.":
    "Antalet tecken (%s) får inte vara negativt.",
  "The starting_at argument (%s) must be positive greater than one.":
    "Startpositionen (%s) ska vara minst 1.",
  "The extract_length argument (%s) must be positive or null.":
    "Antalet tecken (%s) får inte vara negativt.",
  "The case_sensitivity (%s) must be 0 or 1.": "Skiftlägeskänsligheten (%s) ska vara 0 eller 1.",
  "Invalid regular expression": "Det reguljära uttrycket är ogiltigt",
  "The return_mode (%s) must be 0, 1 or 2.": "Returläget (%s) ska vara 0, 1 eller 2.",
  "No matches found.": "Inga träffar.",
  "No capturing groups found.": "Uttrycket har inga grupper.",
  "The position (%s) must be greater than or equal to 1.": "Positionen (%s) ska vara minst 1.",
  "The delimiter (%s) must be not be empty.": "Avgränsaren (%s) får inte vara tom.",
  "The occurrenceNumber (%s) must be positive or null.": "Förekomsten (%s) får inte vara negativ.",
  "No text to split.": "Det finns ingen text att dela upp.",
  "At least one delimiter must be provided.": "Ange minst en avgränsare.",
  "The delimiters cannot be empty values.": "Avgränsarna får inte vara tomma.",
  "match_mode should be a value of 0 or 1.": "Matchningsläget ska vara 0 eller 1.",
  "The instance_num (%s) must not be zero.": "Förekomsten (%s) får inte vara noll.",
  "match_mode should have a value of 0 or 1.": "Matchningsläget ska vara 0 eller 1.",
  "match_end should have a value of 0 or 1.": "Slutmatchningen ska vara 0 eller 1.",
};
