import type { HostObject } from "./objects";
import { HostError, notImplemented } from "./protocol";
import type { HostScale, HostSheet } from "./workbook";

interface Criterion {
  readonly type?: unknown;
  readonly color?: unknown;
  readonly formula?: unknown;
}

/** Excel asks for a colour of each, a kind that it knows, and a formula where the kind needs one. */
function isComplete({ type, color, formula }: Criterion = {}): boolean {
  const own = type === "LowestValue" || type === "HighestValue";
  const told = type === "Number" && Number.isFinite(Number(formula)) && formula !== "";
  return /^#[0-9A-F]{6}$/i.test(String(color)) && (own || told);
}

function setCriteria(scale: HostScale, value: unknown): void {
  const { minimum, midpoint, maximum } = value as Readonly<Record<string, Criterion | undefined>>;
  const given = [minimum, maximum, ...(midpoint ? [midpoint] : [])];
  if (!given.every(isComplete)) throw new HostError("InvalidArgument", "A criterion is incomplete");
  scale.criteria = value;
}

/** The conditional formats of a range: colour scales, the only kind that is asked for. */
export function conditionalFormatsObject(sheet: HostSheet, range: string): HostObject {
  return {
    type: "ConditionalFormatCollection",
    call: {
      clearAll: () => {
        const stay = sheet.scales.filter((scale) => scale.range !== range);
        sheet.scales.splice(0, sheet.scales.length, ...stay);
        return null;
      },
    },
    methods: {
      add: (type) => {
        if (type !== "ColorScale") throw notImplemented(`conditional format ${String(type)}`);
        const scale: HostScale = { range, criteria: undefined };
        sheet.scales.push(scale);
        return {
          type: "ConditionalFormat",
          identity: { _Id: `${sheet.id}:${range}:${sheet.scales.length}` },
          properties: {
            colorScale: () => ({
              type: "ColorScaleConditionalFormat",
              set: { criteria: (value) => setCriteria(scale, value) },
            }),
          },
        };
      },
    },
  };
}
