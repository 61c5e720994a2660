/** How the letters of a file are written. */
export type Encoding = "ASCII" | "UTF-8" | "UTF-16" | "CP437" | "Windows-1252" | "ISO 8859-15";

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
  /** Lines, from 1, that are written in another way than the rest and were read in theirs. */
  readonly otherLines: readonly number[];
}
