/** An amount in the unit and with the decimals that the reader has chosen: "377,8". */
export type ShownAmount = (kronor: number) => string;
