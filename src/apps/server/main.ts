import { runServer } from './run-server.ts';

// `npm start` gives its own words; `bin/platsbild serve` runs this file with its name before them.
const words = process.argv.slice(2);
await runServer(words[0] === 'serve' ? words.slice(1) : words);
