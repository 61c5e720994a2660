/** Excel measures columns, rows and charts in points, templates in pixels. */
export const POINTS = 0.75;
