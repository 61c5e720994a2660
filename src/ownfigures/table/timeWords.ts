/** The months by name, whole or shortened. */
export const MONTHS =
  "(?:jan(?:uari)?|feb(?:ruari)?|mars?|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|sep(?:t(?:ember)?)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

/** From one time to another: 2023-01--2023-12, januari till december. */
export const THROUGH = " ?(?:-+|till|t\\.? ?o\\.? ?m\\.?|\\.{2,3}) ?";
