import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { SetupProblem } from './problem.mjs';

const PROGRAM_FILES = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];

/** Where each browser is looked for, best first, and what Debian and Ubuntu call it. */
const BROWSERS = {
  chromium: {
    title: 'Chromium or Chrome',
    variable: 'CHROME_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ...PROGRAM_FILES.map((folder) => folder && path.join(folder, 'Google/Chrome/Application/chrome.exe')),
    ],
    packages: ['chromium', 'chromium-browser'],
  },
  firefox: {
    title: 'Firefox 146 or newer',
    variable: 'FIREFOX_PATH',
    commands: ['firefox', 'firefox-esr'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...PROGRAM_FILES.map((folder) => folder && path.join(folder, 'Mozilla Firefox/firefox.exe')),
    ],
    packages: ['firefox-esr', 'firefox'],
  },
};

/**
 * Finds the browsers, installing the missing ones where that is possible without asking.
 *
 * @param {readonly ('chromium' | 'firefox')[]} names
 * @returns {Record<string, string>} executable by name
 */
export function ensureBrowsers(names) {
  const missing = names.filter((name) => findBrowser(name) === null);
  if (missing.length > 0) installWithApt(missing);
  return Object.fromEntries(names.map((name) => [name, findBrowser(name) ?? explainMissing(name)]));
}

function findBrowser(name) {
  const { variable, commands, places } = BROWSERS[name];
  const chosen = process.env[variable];
  if (chosen) {
    if (isExecutable(chosen)) return chosen;
    throw new SetupProblem(`${variable} is ${chosen}, which is no program.`);
  }
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const onPath = commands.flatMap((command) => folders.map((folder) => path.join(folder, command)));
  return [...onPath, ...places].find((file) => file && isExecutable(file)) ?? null;
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Does nothing unless this is Debian or one of its kin and we are root. */
function installWithApt(names) {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return;
  console.log(`Installing ${names.map((name) => BROWSERS[name].title).join(' and ')} with apt-get ...`);
  apt('update');
  for (const name of names) {
    BROWSERS[name].packages.some((debianPackage) => {
      apt('install', '-y', '--no-install-recommends', debianPackage);
      return startsAtAll(findBrowser(name));
    });
  }
}

function apt(...words) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['-qq', ...words], { stdio: ['ignore', 'ignore', 'inherit'], env });
}

/** Ubuntu's packages of that name may be stubs that only work where snap does. */
function startsAtAll(file) {
  return file !== null && spawnSync(file, ['--version'], { timeout: 30_000 }).status === 0;
}

function explainMissing(name) {
  const { title, variable } = BROWSERS[name];
  throw new SetupProblem(`Install ${title}, or set ${variable} to its program file.`);
}
