export { malmoWorkbook } from "./malmoWorkbook";
