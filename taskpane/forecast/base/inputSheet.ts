/** The sheet of the base year's labels and values, as the pane writes it. */
export const INPUT_SHEET = "Indata";
