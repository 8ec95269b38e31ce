import { BAR_CSS } from './bar-css';
import { MARKER_CSS } from './marker-css';
import { NOTE_CSS } from './note-css';

/**
 * Our own layer. `:host` with !important wins over whatever the page says of the host element. Only generic fonts are
 * named: a page may define a font under any other name and learn from its loading which characters we show.
 */
const BASE = `
:host{all:initial!important;display:block!important;position:absolute!important;top:0!important;left:0!important;
width:0!important;height:0!important;margin:0!important;zoom:var(--unzoom,1)!important;overflow:visible!important;pointer-events:none!important}
@media print{:host{display:none!important}}
.layer{--paper:#fff;--paper-2:#f6f5f1;--ink:#1c1b19;--ink-2:#5b5851;--line:#dedad0;--accent:#8a1c1c;
--added:#17663a;--added-bg:#ddf3e4;--edited:#7a5200;--edited-bg:#fff1c9;--removed:#a3201b;--removed-bg:#fde4e1;
--moved:#0b4f9c;--moved-bg:#e2eefb;--shadow:0 1px 2px #0000001f,0 10px 32px #00000029;
color:var(--ink);font:400 .875em/1.45 system-ui,sans-serif;color-scheme:light}
.layer.dark{--paper:#1f1f21;--paper-2:#2a2a2d;--ink:#ececea;--ink-2:#b2afa8;--line:#434347;--accent:#f08a80;
--added:#7ee2a3;--added-bg:#12351f;--edited:#ffd273;--edited-bg:#3a2d08;--removed:#ff9d94;--removed-bg:#46130f;
--moved:#8fc2ff;--moved-bg:#0d2a4a;--shadow:0 1px 2px #0006,0 10px 32px #0009;color-scheme:dark}
.layer *,.layer *::before{box-sizing:border-box}
@media (prefers-contrast:more){.layer,.layer.dark{--ink-2:var(--ink);--line:var(--ink)}}
[data-text]::before{content:attr(data-text)}
[hidden]{display:none!important}
button{all:unset;box-sizing:border-box;cursor:pointer;border-radius:6px;-webkit-tap-highlight-color:transparent}
button:focus-visible{outline:2px solid var(--accent);outline-offset:1px}
.icon{width:1.15em;height:1.15em;fill:none;stroke:currentColor;stroke-width:1.8;stroke-linecap:round;
stroke-linejoin:round;flex:none;vertical-align:-.2em}
.note,.bar{position:fixed;inset:auto;margin:0;padding:0;border:1px solid var(--line);overflow:visible;
background:var(--paper);color:var(--ink);box-shadow:var(--shadow);pointer-events:auto;z-index:2147483647;
user-select:none;-webkit-user-select:none}
@media (forced-colors:active){
.note,.bar,.panel{border-color:CanvasText}
button:focus-visible{outline-color:Highlight}
}
`;

/** The style of the whole layer. */
export const LAYER_CSS = BASE + MARKER_CSS + NOTE_CSS + BAR_CSS;
