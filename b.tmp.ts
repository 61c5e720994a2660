import { measure } from "./bench/cases.bench";
void measure().then((rows) => console.log(rows.map(r => `${r.value.toFixed(3)} ${r.unit} ${r.what}`).join("\n")));
