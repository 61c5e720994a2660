/** A file, or a text that was pasted. */
export type FileSource = File | string;
