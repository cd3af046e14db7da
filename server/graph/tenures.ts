/**
 * How and when an office is held, as seven words: its state, then from, to and precision of its beginning, then of its
 * end. "" stands for what the text leaves open; a list of several tenures goes on with the next seven.
 */
export type TenureList = readonly string[];
