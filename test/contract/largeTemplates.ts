import { SheetBuilder } from "../../sheets/builder/SheetBuilder";

const letters = (column: number): string => String.fromCharCode(65 + column);

/** Three sheets of 10 years and 10 scenarios: inputs, assumptions, a table and a chart a scenario. */
export function largeTemplates(): SheetBuilder[] {
  const layout = { widths: Array<number>(12).fill(90), frozenRows: 3, rows: 300 };
  const [inputs, assumptions, forecast] = ["Indata", "Antaganden", "Prognos"].map(
    (name) => new SheetBuilder(name, layout),
  );
  if (!inputs || !assumptions || !forecast) throw new Error("three sheets");
  for (let row = 1; row <= 40; row += 1) {
    inputs.put(`A${row}`, `Uppgift ${row}`, "label");
    inputs.put(`B${row}`, row, "input", "kronor");
    assumptions.put(`A${row}`, `Antagande ${row}`, "label");
    for (let column = 1; column <= 10; column += 1) {
      assumptions.put(`${letters(column)}${row}`, row * column, "assumption", "percent");
    }
  }
  for (let scenario = 0; scenario < 10; scenario += 1) {
    const top = 1 + scenario * 25;
    forecast.put(`A${top}`, "Post", "headLeft");
    for (let year = 1; year <= 10; year += 1) {
      forecast.put(`${letters(year)}${top}`, `'${2025 + year}`, "head");
    }
    for (let row = top + 1; row < top + 12; row += 1) {
      forecast.put(`A${row}`, `Rad ${row}`, "label");
      for (let year = 1; year <= 10; year += 1) {
        forecast.put(`${letters(year)}${row}`, "=SUM(B2:B12)", "forecast", "kronor");
      }
    }
    forecast.tables.push({ id: `Scenario${scenario + 1}`, range: `A${top}:K${top + 11}` });
    forecast.charts.push({
      id: `diagram-${scenario}`,
      kind: "combo",
      title: "Kostnad per år",
      labels: `B${top}:K${top}`,
      series: [
        { range: `B${top + 1}:K${top + 1}`, label: "SFB", colour: "#1F4E79", type: "bar" },
        { range: `B${top + 2}:K${top + 2}`, label: "LSS", colour: "#D9822B", type: "bar" },
        { range: `B${top + 3}:K${top + 3}`, label: "Budget", colour: "#55606E", type: "line" },
      ],
      at: { col: 0, row: top + 12 },
      size: { width: 600, height: 240 },
      axis: { x: "År", y: "Miljoner kronor", min: 0 },
      stacked: true,
    });
  }
  return [inputs, assumptions, forecast];
}
