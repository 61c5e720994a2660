import { bars } from "../../../taskpane/provider/bars";
import { type Evaluation, evaluate, type Calculated } from "../../../taskpane/provider/evaluate";
import { startingPoints } from "../../../taskpane/provider/startingPoints";
import { allFields, type Typed } from "../../../taskpane/provider/typedFields";
import { typedFigure } from "../../../taskpane/work/typedFigure";
import { Decimal } from "../../../src/exact/decimal";

const WHOLE: Typed = { year: "2025", sfbActiveHours: "1 000", monthlyPay: "26 400" };
const good = (evaluation: Evaluation): Calculated => {
  if (evaluation.kind === "wrong") throw new Error(evaluation.message);
  return evaluation;
};
const wrong = (typed: Typed) => {
  const evaluation = evaluate({ ...WHOLE, ...typed });
  if (evaluation.kind === "ok") throw new Error("nothing was wrong");
  return evaluation;
};

describe("what is typed", () => {
  test("1 000 hours of 2025 bring 1 000 × 342.60", () => {
    expect(good(evaluate(WHOLE)).bridge.revenue.toString()).toBe("342600");
  });

  test("a month, per cent and decimal commas are read as in Swedish", () => {
    const { inputs } = good(evaluate({ ...WHOLE, year: "2025-02", po: "31,42 %", vacation: "10" }));
    expect(inputs.period.days).toBe(28);
    expect(inputs.values.po.toString()).toBe("0.3142");
    expect(inputs.values.vacation.toString()).toBe("0.1");
  });

  test("a blank field has its default", () => {
    const { inputs } = good(evaluate({ ...WHOLE, vacation: "  " }));
    expect(inputs.values.vacation.toString()).toBe("0.11");
  });

  test.each<[string, Typed, string]>([
    ["a word", { monthlyPay: "mycket" }, "monthlyPay"],
    ["a share above 100 %", { po: "145" }, "po"],
    ["a share that may be 31 % or 0,31 %", { po: "0,31" }, "po"],
    ["all of it or a hundredth", { hokShare: "1" }, "hokShare"],
    ["a negative pay", { monthlyPay: "-1" }, "monthlyPay"],
    ["what can be read in two ways", { obPerHour: "1.234" }, "obPerHour"],
    ["a year that is none", { year: "i år" }, "year"],
    ["no year", { year: "" }, "year"],
    ["no pay", { monthlyPay: "" }, "monthlyPay"],
  ])("%s is told at its own field", (_what, typed, id) => {
    expect([...wrong(typed).errors.keys()]).toEqual([id]);
  });

  test("shares that do not sum to 1 are told at each of them", () => {
    const { errors, message } = wrong({ hokShare: "50", panShare: "20 %" });
    expect(new Set(errors.keys())).toEqual(new Set(["hokShare", "panShare", "relativeShare"]));
    expect(message).toContain("0,7");
  });

  test("jour without employees and absence that leaves no time name their fields", () => {
    expect([...wrong({ sfbJourHours: "100" }).errors.keys()]).toContain("rotaEmployees");
    expect([...wrong({ vacation: "60", sickShare: "50" }).errors.keys()]).toContain("vacation");
  });

  test("a solved value is typed with so many decimals that the öre is kept", () => {
    const pay = allFields.find(({ id }) => id === "obPerHour");
    const typed = (value: Decimal): string => (pay === undefined ? "" : typedFigure(pay, value));
    // 50.15185541991555… × 362 473 hours: ten decimals miss less than 0.00004 kr.
    expect(typed(new Decimal("50.15185541991555457666"))).toBe("50,1518554199");
    expect(typed(new Decimal("0.00000001"))).toBe("0,00000001");
  });
});

describe("what the fields can be filled with", () => {
  // Malmö stad, funktionsstödsnämndens utredning 8.3: net cost of the own provider, tkr.
  test.each([
    ["Exempel: Malmö 2020", -11_265],
    ["Exempel: Malmö 2023", -21_896],
    ["Exempel: Malmö 2025", -13_410],
  ])("%s has the report's outturn as its result, within 1 öre", (name, tkr) => {
    const point = startingPoints.find((each) => each.name === name);
    const { bridge } = good(evaluate(point?.typed() ?? {}));
    expect(Math.abs(bridge.result.toNumber() - tkr * 1000)).toBeLessThan(0.0101);
  });

  test("every example can be calculated, and one's own begins empty", () => {
    const [own, ...examples] = startingPoints;
    expect(own?.typed()).toEqual({});
    for (const point of examples) expect(evaluate(point.typed()).kind).toBe("ok");
    expect(examples).toHaveLength(7);
  });
});

describe("the bars", () => {
  test("each begins where the one before ends, and the last level is the cost", () => {
    const { bridge, inputs } = good(evaluate(startingPoints[1]?.typed() ?? {}));
    const drawn = bars(bridge, inputs.off);
    expect(drawn).toHaveLength(14);
    const scale = 100 / Math.max(...drawn.map(({ level }) => level));
    expect(scale).toBe(1);
    drawn.slice(1, -1).forEach((bar, i) => {
      const before = drawn[i]?.level ?? NaN;
      const after = bar.value.isNegative() ? bar.from : bar.from + bar.width;
      expect(bar.level).toBeCloseTo(after, 9);
      expect(bar.value.isNegative() ? bar.from + bar.width : bar.from).toBeCloseTo(before, 9);
    });
    expect(drawn.at(-1)?.level).toBeCloseTo(drawn.at(-2)?.level ?? NaN, 9);
  });

  test("a driver that is switched off is marked and has no bar", () => {
    const { bridge, inputs } = good(evaluate({ ...WHOLE, obOn: "0" }));
    const ob = bars(bridge, inputs.off).find(({ key }) => key === "ob");
    expect(ob).toMatchObject({ off: true, kind: "none" });
    expect(ob?.width).toBeCloseTo(0, 9);
  });
});
