import type { Kpi } from "../../../taskpane/opendata/kolada/kolada";

export const KPI: Kpi = { id: "N00001", title: "Kostnad, kr/inv", description: "" };
export const MALMO = { code: "1280", name: "Malmö" };
export const LUND = { code: "1281", name: "Lund" };

/** A row as v3 gives it: a value each of women, men and all. */
export const row = (
  municipality: string,
  period: number,
  value: number | null,
  more: object = {},
) => ({
  kpi: "N00001",
  municipality,
  period,
  values: [
    { gender: "K", value: 1, count: 1, status: "", isdeleted: false },
    {
      gender: "T",
      value,
      count: 1,
      status: value === null ? "Missing" : "",
      isdeleted: false,
      ...more,
    },
  ],
});
export const page = (values: readonly unknown[], next_url: string | null = null) => ({
  values,
  next_url,
  previous_url: null,
  count: values.length,
});
