import { afterAll } from 'vitest';
import { endAll } from './command.ts';

/** With each file, also where files of one worker share their modules: such a module is run once. */
afterAll(endAll);
