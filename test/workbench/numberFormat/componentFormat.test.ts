import { componentFormat } from "../../../workbench/engine/numberFormat/componentFormat";

test.each([
  ["General", undefined],
  ["0", "0"],
  ["#,##0.00", "#,##0.00"],
  ["0.0%", "0.0%"],
  ["@", "@"],
  ["mm-dd-yy", "yyyy-mm-dd"],
  ["m/d/yy h:mm", "yyyy-mm-dd hh:mm"],
  ["yyyy\\-mm\\-dd;@", "yyyy-mm-dd"],
  ["[$-41D]d mmmm yyyy;@", "d mmmm yyyy"],
  ["mmm-yy", "mmm-yy"],
  ["[h]:mm", "hhhh:mm"],
  ["hh:mm:ss.000", "hh:mm:ss"],
  ["0.00E+00", "0.00e"],
  ["# ?/?", "0.00"],
  ["#,##0 [$kr-41D]", "#,##0 [$kr]"],
  ["#,##0.00;[Red]-#,##0.00", "#,##0.00;-#,##0.00"],
  ['[>1000]0.0,"k";0', "0"],
  ["[Red]General", undefined],
])("%s is nearest to %s", (code, nearest) => {
  expect(componentFormat(code)).toBe(nearest);
});
