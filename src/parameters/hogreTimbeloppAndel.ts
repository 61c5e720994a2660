import type { DatedValue, Parameter } from "./types";

function report(from: number, value: number, place: string): DatedValue[] {
  const source = { title: "Försäkringskassan, FK 2025/000542", place, date: 2025_05_15 };
  return [{ from, through: 2024_12_31, value, status: "statistik", source }];
}

export const hogreTimbeloppAndel: Parameter = {
  id: "hogreTimbeloppAndel",
  name: "Andel med högre timbelopp",
  description:
    "Ungefär hur stor andel av mottagarna som har högre timbelopp, och hur stor del av utgifterna det högre timbeloppet är.",
  unit: "andel",
  series: [
    {
      name: "andel mottagare med högre timbelopp",
      title: "Andel av mottagarna",
      values: report(2024_01_01, 0.1, "avsnittet om utgifter vid fotnot 69: omkring 10 procent"),
    },
    {
      name: "andel av utgifterna för högre timbelopp",
      title: "Andel av utgifterna",
      values: report(
        2007_01_01,
        0.01,
        "avsnittet om utgifter efter fotnot 69: ungefär en procent, konstant sedan 2002",
      ),
    },
  ],
};
