/** What can be done with a found name, in the order of the list's columns. */
export const uses = ['show', 'who', 'about'] as const;
export type Use = (typeof uses)[number];

/** A cell of the list: what the keyboard stands on is marked, and a click does what Enter does there. */
export type CellOf = (column: number, act?: Use) => object;
