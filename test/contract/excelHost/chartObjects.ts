import { parseAddress } from "../../../taskpane/workbook/address";
import type { HostObject } from "./objects";
import { HostError } from "./protocol";
import type { HostChart, HostSeries, HostSheet } from "./workbook";

/** The address of a range that is given as an argument. */
export type AddressOf = (argument: unknown) => string;

function seriesObject(series: HostSeries, addressOf: AddressOf): HostObject {
  return {
    type: "ChartSeries",
    properties: {
      format: () => ({
        type: "ChartSeriesFormat",
        properties: {
          fill: () => ({
            type: "ChartFill",
            call: {
              clear: () => {
                series.colour = "none";
                return null;
              },
              setSolidColor: (colour) => {
                series.colour = String(colour);
                return null;
              },
            },
          }),
          line: () => ({
            type: "ChartLineFormat",
            set: {
              color: (colour) => {
                series.colour = String(colour);
              },
            },
          }),
        },
      }),
    },
    set: {
      chartType: (value) => {
        series.type = String(value);
      },
      name: (value) => {
        series.name = String(value);
      },
    },
    call: {
      setValues: (range) => {
        series.values = addressOf(range);
        return null;
      },
      setXAxisValues: (range) => {
        series.labels = addressOf(range);
        return null;
      },
    },
  };
}

function axisObject(chart: HostChart, axis: string): HostObject {
  const noted = (name: string) => (value: unknown) => {
    chart.axes[`${axis}.${name}`] = value;
  };
  return {
    type: "ChartAxis",
    properties: { title: () => ({ type: "ChartAxisTitle", set: { text: noted("title") } }) },
    set: { minimum: noted("minimum") },
  };
}

function chartObject(sheet: HostSheet, chart: HostChart, addressOf: AddressOf): HostObject {
  const at = (place: unknown): HostSeries => {
    const series = chart.series[Number(place)];
    if (series === undefined) throw new HostError("ItemNotFound", "The series does not exist");
    return series;
  };
  return {
    type: "Chart",
    identity: { _Id: `${sheet.id}:${sheet.charts.indexOf(chart)}:${chart.name}` },
    read: { name: () => chart.name },
    properties: {
      title: () => ({
        type: "ChartTitle",
        read: { text: () => chart.title },
        set: {
          text: (value) => {
            chart.title = String(value);
          },
        },
      }),
      legend: () => ({
        type: "ChartLegend",
        set: {
          visible: (value) => {
            chart.legend = value === true;
          },
          position: () => undefined,
        },
      }),
      axes: () => ({
        type: "ChartAxes",
        properties: {
          categoryAxis: () => axisObject(chart, "categoryAxis"),
          valueAxis: () => axisObject(chart, "valueAxis"),
        },
      }),
      series: () => ({
        type: "ChartSeriesCollection",
        methods: {
          getItemAt: (place) => seriesObject(at(place), addressOf),
          add: (name) => {
            const series = { name: String(name), values: "", labels: "", colour: "" };
            chart.series.push(series);
            return seriesObject(series, addressOf);
          },
        },
      }),
    },
    set: {
      name: (value) => {
        chart.name = String(value);
      },
      left: (value) => {
        chart.left = Number(value);
      },
      width: (value) => {
        chart.width = Number(value);
      },
      height: (value) => {
        chart.height = Number(value);
      },
    },
    call: {
      delete: () => {
        sheet.charts.splice(sheet.charts.indexOf(chart), 1);
        return null;
      },
      setPosition: (corner) => {
        chart.corner = String(corner);
        return null;
      },
    },
  };
}

/** The charts of a sheet: a new one has one series, over the range it is made from. */
export function chartsObject(sheet: HostSheet, addressOf: AddressOf): HostObject {
  return {
    type: "ChartCollection",
    items: () => sheet.charts.map((chart) => chartObject(sheet, chart, addressOf)),
    item: (name) => {
      const chart = sheet.charts.find(
        (one) => one.name === name || String(name).endsWith(`:${one.name}`),
      );
      if (chart === undefined) throw new HostError("ItemNotFound", "The chart does not exist");
      return chartObject(sheet, chart, addressOf);
    },
    methods: {
      add: (type, source, seriesBy) => {
        const { top, bottom, left, right } = parseAddress(addressOf(source)) ?? {};
        // Excel would make one series of each row or column.
        if (seriesBy === "Rows" ? top !== bottom : left !== right) {
          throw new HostError("NotImplemented", `several series from ${addressOf(source)}`);
        }
        const first = { name: "", values: addressOf(source), labels: "", colour: "" };
        const chart: HostChart = {
          ...{ type: String(type), name: "", title: "", corner: "", legend: true },
          ...{ left: 0, width: 0, height: 0, series: [first], axes: {} },
        };
        sheet.charts.push(chart);
        return chartObject(sheet, chart, addressOf);
      },
    },
  };
}
