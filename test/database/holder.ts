import { readConfig } from '../../server/config.ts';
import { openDatabase } from '../../server/database/connection.ts';
import { holdHome } from '../../server/database/home.ts';

/** A process that holds the home of UJAR_HOME, writes one node, says so and waits to be ended. */
const config = readConfig();
const home = await holdHome(config);
const database = await openDatabase(config, home, () => {});
await database.write((transaction) => transaction.run(`CREATE (:Kept {word: 'said'})`));
console.log(JSON.stringify({ java: database.pid }));
process.stdin.resume();
