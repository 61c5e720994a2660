/** A part of the file that the component exports. */
export interface XlsxPart {
  readonly path: string;
  /** Absent for images, which have an address instead. */
  readonly content?: string;
  readonly imageSrc?: string;
}
