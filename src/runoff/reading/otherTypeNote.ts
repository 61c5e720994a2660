type Values = readonly (readonly (number | null)[])[];

/** With fewer steps from one delay to the next nothing can be told. */
const LEAST_STEPS = 3;

/** Each row's steps from one observed cell to the next. */
const stepsOf = (values: Values): readonly (readonly [from: number, to: number])[] =>
  values.flatMap((row) =>
    row.flatMap((value, k): [number, number][] => {
      const before = row[k - 1];
      return value === null || before === null || before === undefined ? [] : [[before, value]];
    }),
  );

/**
 * What to say of a triangle that looks as one of the other type does: amounts of each column that grow at every
 * step, cumulative ones that fall at most of them. It may be right, so it is said and not refused.
 */
export function otherTypeNote(values: Values, incremental: boolean): string | undefined {
  const steps = stepsOf(values);
  if (steps.length < LEAST_STEPS) return undefined;
  if (incremental) {
    const grows = steps.every(([from, to]) => from > 0 && to >= from);
    if (!grows || !steps.some(([from, to]) => to > from)) return undefined;
    return (
      "Beloppen växer åt höger i varje rad. Är de allt som är fakturerat dittills, läs triangeln som " +
      "kumulativ: nu återstår för mycket."
    );
  }
  const falls = steps.filter(([from, to]) => to < from).length;
  if (falls <= steps.length / 2) return undefined;
  return (
    "Beloppen minskar åt höger i de flesta celler. Är varje belopp bara det som tillkom, läs triangeln som " +
    "inkrementell: nu återstår för lite."
  );
}
