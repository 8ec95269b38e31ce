import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startReading } from './reading';

/** Injected into articles only; injected again where the page has moved on to another article by itself. */
export default defineUnlistedScript(() => {
  try {
    startReading();
  } catch (error) {
    // The page must never notice; the reason stands in the console for whoever looks.
    console.debug('Late Edition:', error);
  }
});
