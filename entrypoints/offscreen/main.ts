import { captureHtml } from '../../lib/page/capture-html';
import { captureForBackground } from '../../lib/platform/offscreen';

captureForBackground(captureHtml);
