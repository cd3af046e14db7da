/** Changes with every change of what extraction finds. */
export const EXTRACTOR_VERSION: string = '0.5.15';
