/** The bytes of a picture that the component gives as a data address (a chart it has drawn). */
export function pictureBytes(address: string): Uint8Array {
  const base64 = /^data:image\/[a-z]+;base64,(.+)$/s.exec(address)?.[1];
  if (base64 === undefined) throw new Error("A picture in the export is no data address");
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
