/** Files that webpack turns into text, style sheets or a global. */
declare module "*.xml" {
  const text: string;
  export default text;
}
declare module "*.css";
declare module "chart-umd";
