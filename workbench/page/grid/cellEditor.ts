/** The element that the keys go to, whether a cell is being edited or only marked. */
export const isCellEditor = (target: EventTarget | null): target is HTMLElement =>
  target instanceof HTMLElement && target.matches(".o-grid-composer .o-composer");
