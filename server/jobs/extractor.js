import { register } from 'tsx/esm/api';

/** Where a worker thread begins: it loads TypeScript by itself, whatever its parent does. */
register();
await import('./extractor.ts');
