import { createDisplay } from '../../lib/page/marks/display';
import type { MakePorts } from '../../lib/page/reading';
import { report } from '../../lib/page/reading';
import { selectedQuote } from '../../lib/page/selected-quote';
import type { TabMessages } from '../../lib/platform/messages';
import { answerInTab, askFromPage } from '../../lib/platform/messenger';
import { captureLive } from './capture-live';
import { markOptions } from './mark-options';

/** Connects a reading to the background and to the marks in the page. */
export const makePorts: MakePorts = (address, signal) => {
  const placed = (marked: number) => void askFromPage('marksPlaced', { address, marked });
  const display = createDisplay(markOptions(placed, signal), signal);
  answerInTab(
    {
      showChange: {
        parse: (request) => request as TabMessages['showChange'][0],
        answer: async ({ index }) => ({ shown: display.showChange(index) }),
      },
      describeSelection: { parse: () => null, answer: async () => selectedQuote(document) },
      outcomeChanged: {
        parse: (request) => request as TabMessages['outcomeChanged'][0],
        answer: async (outcome) => {
          await display.revise(outcome);
          return null;
        },
      },
    },
    signal,
  );
  return {
    capture: captureLive,
    send: async (capture, again) => {
      const reply = await askFromPage('captured', { capture, again });
      return reply.ok ? reply.value : null;
    },
    giveUp: (failed, reason) => void askFromPage('captureFailed', { address: failed, reason }),
    show: (live, outcome) => void display.show(live, outcome).catch(report),
    leave: (left, articleId, snapshot, wasSeen) =>
      void askFromPage('articleLeft', { address: left, articleId, snapshot, wasSeen }),
  };
};
