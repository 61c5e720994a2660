/** Names as Swedish lists them: "a", "a och b", "a, b och c". */
export const listed = (names: readonly string[]): string =>
  names.length < 2
    ? names.join("")
    : `${names.slice(0, -1).join(", ")} och ${names[names.length - 1] ?? ""}`;
