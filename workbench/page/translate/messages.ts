/** Questions, refusals and results that the grid tells about. */
export const MESSAGES: Readonly<Record<string, string>> = {
  "The range is invalid": "Området är ogiltigt",
  "The range is invalid.": "Området är ogiltigt.",
  "The argument is missing. Please provide a value": "Ett värde saknas. Ange ett värde",
  "The second argument is missing. Please provide a value":
    "Det andra värdet saknas. Ange ett värde",
  "The minpoint must be a number": "Lägsta punkten ska vara ett tal",
  "The midpoint must be a number": "Mittpunkten ska vara ett tal",
  "The maxpoint must be a number": "Högsta punkten ska vara ett tal",
  "The first value must be a number": "Det första värdet ska vara ett tal",
  "The second value must be a number": "Det andra värdet ska vara ett tal",
  "Minimum must be smaller then Maximum": "Lägsta punkten ska vara mindre än högsta punkten",
  "Minimum must be smaller then Midpoint": "Lägsta punkten ska vara mindre än mittpunkten",
  "Midpoint must be smaller then Maximum": "Mittpunkten ska vara mindre än högsta punkten",
  "Lower inflection point must be smaller than upper inflection point":
    "Den undre brytpunkten ska vara mindre än den övre",
  "Invalid Minpoint formula": "Formeln för lägsta punkten är ogiltig",
  "Invalid Maxpoint formula": "Formeln för högsta punkten är ogiltig",
  "Invalid Midpoint formula": "Formeln för mittpunkten är ogiltig",
  "Invalid upper inflection point formula": "Formeln för den övre brytpunkten är ogiltig",
  "Invalid lower inflection point formula": "Formeln för den undre brytpunkten är ogiltig",
  "A range needs to be defined": "Ange ett område",
  "Target must contain at least one zone": "Ange minst ett område",
  "At least one of the provided values is an invalid formula":
    "Minst ett av värdena är en ogiltig formel",
  "The rule is invalid for an unknown reason": "Regeln är ogiltig",
  "The rule is invalid for an unknown reason.": "Regeln är ogiltig.",
  "One or more of the provided criteria values are invalid. Please review and correct them.":
    "Minst ett av villkorets värden är ogiltigt. Rätta det och försök igen.",
  "One or more of the provided criteria values are missing.":
    "Minst ett av villkorets värden saknas.",
  "Merged cells are preventing this operation. Unmerge those cells and try again.":
    "Sammanfogade celler är i vägen. Dela upp dem och försök igen.",
  "This operation is not possible due to a merge. Please remove the merges first than try again.":
    "Sammanfogade celler är i vägen. Dela upp dem och försök igen.",
  "The header row of a table can't be moved.": "En tabells rubrikrad kan inte flyttas.",
  "Cannot split the selection for an unknown reason": "Markeringen kan inte delas upp",
  "There is no match for the selected separator in the selection":
    "Avgränsaren finns inte i markeringen",
  "Only a selection from a single column can be split":
    "Bara en kolumn i taget kan delas upp. Markera celler i en enda kolumn",
  "Splitting will overwrite existing content": "Uppdelningen skriver över det som redan finns",
  "This will overwrite data in the subsequent columns. Split anyway?":
    "Det här skriver över kolumnerna till höger. Vill du dela upp ändå?",
  "Cannot remove duplicates for an unknown reason": "Dubbletterna kan inte tas bort",
  "Please select only one range of cells": "Markera ett enda område",
  "Please select a range of cells containing values.": "Markera ett område som innehåller värden.",
  "Please select at latest one column to analyze.": "Välj minst en kolumn att jämföra.",
  "The table zone is invalid for an unknown reason": "Tabellens område är ogiltigt",
  "You cannot create overlapping tables.": "Tabeller kan inte överlappa varandra.",
  "A table can only be created on a continuous selection.":
    "En tabell kräver ett sammanhängande område.",
  "The range is out of the sheet": "Området ligger utanför bladet",
  "This operation is not allowed with multiple selections.":
    "Det går inte att göra med flera markeringar samtidigt.",
  "Cannot do a special paste of a figure.": "Diagram och bilder kan inte klistras in special.",
  "This operation is not allowed due to an overlapping frozen pane.":
    "Det går inte att göra över gränsen till låsta rader eller kolumner.",
  "You copied content from a different version of the application. Only text and image content will be pasted.":
    "Innehållet är kopierat från en annan version av programmet. Bara text och bilder klistras in.",
  "An error occurred while uploading the image. %s": "Bilden kunde inte läggas till. %s",
  "Pasting from the context menu is not supported in this browser. Use keyboard shortcuts ctrl+c / ctrl+v instead.":
    "Webbläsaren tillåter inte att klistra in från menyn. Använd Ctrl+C och Ctrl+V.",
  "Access to the clipboard denied by the browser. Please enable clipboard permission for this page in your browser settings.":
    "Webbläsaren tillåter inte att sidan läser Urklipp. Tillåt det i webbläsarens inställningar eller använd Ctrl+V.",
  "The file you are trying to copy is too large (>%sMB).\nIt will not be added to your OS clipboard.\nYou can download it directly instead.":
    "Filen är för stor att kopiera (mer än %s MB).\nHämta den i stället.",
  "We found data next to your selection. Since this data was not selected, it will not be sorted. Do you want to extend your selection?":
    "Det finns värden intill markeringen som inte sorteras med. Vill du utvidga markeringen?",
  "Cannot sort. To sort, select only cells or only merges that have the same size.":
    "Det går inte att sortera. Markera bara vanliga celler eller bara lika stora sammanfogade celler.",
  "Cannot sort a zone with array formulas.": "Ett område med matrisformler kan inte sorteras.",
  "Match(es) cannot be replaced as they are part of a formula or inside a locked sheet":
    "Träffarna kan inte ersättas: de är en del av en formel eller finns på ett skyddat blad",
  "%(replaceable_count)s match(es) replaced. %(irreplaceable_count)s match(es) cannot be replaced as they are part of a formula or inside a locked sheet":
    "%(replaceable_count)s träffar ersattes. %(irreplaceable_count)s träffar kan inte ersättas: de är en del av en formel eller finns på ett skyddat blad",
  "A named range with this name already exists.": "Namnet är redan använt för ett annat område.",
  "The named range name is invalid. Valid names can contain letters, digits, underscores, and periods. The name cannot be only a number, TRUE, or FALSE.":
    "Namnet är ogiltigt. Använd bokstäver, siffror, understreck och punkter. Namnet får inte vara bara ett tal, SANT eller FALSKT.",
  "A named range name cannot resemble a cell reference.":
    "Namnet får inte se ut som en cellreferens.",
  "The named range to update was not found.": "Det namngivna området finns inte.",
  "The range you specified is outside of the sheet.\n\nIf you meant to create a named range, named range cannot have the same name as a cell reference. Please choose another name.":
    "Området ligger utanför bladet.\n\nOm du ville namnge ett område: namnet får inte se ut som en cellreferens. Välj ett annat namn.",
  "The window is too small to display multiple side panels.":
    "Fönstret är för smalt för flera sidopaneler.",
  "The current window is too small to display this sheet properly. Consider resizing your browser window or adjusting frozen rows and columns.":
    "Fönstret är för litet för att visa bladet ordentligt. Gör fönstret större eller lås upp rader och kolumner.",
  "Merging these cells will only preserve the top-leftmost value. Merge anyway?":
    "När cellerna sammanfogas behålls bara värdet längst upp till vänster. Vill du fortsätta?",
  "You can't merge cells inside of an existing filter.":
    "Celler i en tabell med filter kan inte sammanfogas.",
  "Are you sure you want to delete this sheet?": "Vill du ta bort bladet?",
  "Cannot hide all the rows of a sheet.": "Alla rader på ett blad kan inte döljas.",
  "Cannot hide all the columns of a sheet.": "Alla kolumner på ett blad kan inte döljas.",
  "The cell you are trying to edit has been deleted.": "Cellen som du redigerar finns inte längre.",
  "Please enter a number between 0 and 10000.": "Skriv ett tal mellan 0 och 10 000.",
  "%s duplicate rows found and removed.\n%s unique rows remain.":
    "%s dubbletter togs bort.\n%s rader är kvar.",
  "Trimmed whitespace from %s cells.": "Onödiga blanksteg togs bort i %s celler.",
  "No selected cells had whitespace trimmed.": "Inga markerade celler hade onödiga blanksteg.",
  "The sheet name cannot be empty.": "Bladet måste ha ett namn.",
  "A sheet with the name %s already exists. Please select another name.":
    "Det finns redan ett blad som heter %s. Välj ett annat namn.",
  "Some used characters are not allowed in a sheet name (Forbidden characters are %s).":
    "Excel tar inte det namnet. Bladnamn får ha högst 31 tecken, inte innehålla %s eller :, och inte vara Historik eller History. Skriv ett annat namn.",
  "This sheet is locked and cannot be modified. Please unlock it first.":
    "Bladet är skyddat. Ta bort skyddet för att ändra.",
  "Invalid sheet": "Ogiltigt blad",
  "Cannot open the link because the linked sheet is hidden.":
    "Länken kan inte öppnas: bladet är dolt.",
  "Cannot find workbook relations file": "Filen saknar delar som en Excel-fil ska ha",
};
