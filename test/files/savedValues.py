"""Opens a workbook in openpyxl and prints its saved values: {sheet: {cell: value}} as JSON."""

import json
import sys

from openpyxl import load_workbook

book = load_workbook(sys.argv[1], data_only=True)
# Formulas too are read, by openpyxl's stricter ways.
load_workbook(sys.argv[1])
shown = {
    sheet.title: {
        cell.coordinate: cell.value
        if isinstance(cell.value, (bool, int, float))
        else str(cell.value)
        for row in sheet.iter_rows()
        for cell in row
        if cell.value is not None
    }
    for sheet in book.worksheets
}
json.dump(shown, sys.stdout)
