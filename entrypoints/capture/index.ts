import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { report, startReading } from '../../lib/page/reading';
import { makePorts } from './ports';

/** Injected into articles only; injected again where the page has moved on to another article by itself. */
export default defineUnlistedScript(() => {
  try {
    startReading(makePorts);
  } catch (error) {
    report(error);
  }
});
