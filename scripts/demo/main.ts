import type { BrowserName } from '../browser/driver';
import { tour } from './tour';
import { watch } from './watch';

const [name, executable, mode] = process.argv.slice(2);
if (!name || !executable) throw new Error('usage: main.ts chromium|firefox EXECUTABLE window|headless');
const start = mode === 'window' ? watch : tour;
process.exitCode = (await start(name as BrowserName, executable)) ? 0 : 1;
