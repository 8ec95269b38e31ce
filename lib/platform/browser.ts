/**
 * The one importer of the browser API. Oddities are noted here, each with the browser and version it was seen in:
 *
 * - Firefox 146+ and Chrome 126+ both answer promises under Manifest V3; the polyfill gives Chrome the `browser` name and
 *   message listeners that may answer a promise, which Chrome itself lacks.
 */
export { default as browser } from 'webextension-polyfill';
