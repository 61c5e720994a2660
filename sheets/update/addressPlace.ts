const ADDRESS = /^([A-Z]+)(\d+)$/;

/** Row and column of an address ("B4"), counted from 1. */
export function addressPlace(address: string): { readonly row: number; readonly column: number } {
  const [, letters = "", digits = "0"] = ADDRESS.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}
