/** A quotient of whole numbers as it is stored, "1/3"; never one with 0 below. */
export const FRACTION = /^(\d{1,20})\/(?!0+$)(\d{1,20})$/;
