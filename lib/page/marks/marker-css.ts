/** Markers of removed sentences: a tick where the sentence stood and a tag that says so. */
export const MARKER_CSS = `
.ground{position:absolute;top:0;left:0;width:0;height:0}
.under{position:absolute;height:0;color:CanvasText}
.removed{position:absolute;top:0;left:0;width:2px;border-radius:1px;background:var(--removed);pointer-events:auto;
user-select:none;-webkit-user-select:none;color:var(--removed);font:600 12px/1 system-ui,sans-serif}
/* A target of 24 px without a drawing of that size. */
.removed::after{content:"";position:absolute;inset:-2px -11px}
.tag{position:absolute;box-sizing:border-box;white-space:nowrap;border-radius:4px;background:var(--removed-bg);
border:1px solid color-mix(in srgb,var(--removed) 35%,transparent);padding:3px 6px;top:50%;left:5px;
transform:translateY(-50%)}
.removed:not([data-mode=compact]) .tag{left:var(--tag-x,5px)}
.removed[data-mode=compact]{font-size:10px}
.removed[data-mode=compact] .tag{padding:1px 3px;top:2px;left:1px;transform:translate(-50%,-100%);border-radius:3px}
.removed .full,.removed .short{display:none}
.removed:not([data-mode=compact]) .full,.removed[data-mode=compact] .short{display:block}
.removed:is(:hover,[aria-expanded=true]) .tag{background:var(--removed);color:var(--paper);border-color:var(--removed)}
@media (forced-colors:active){.removed{background:CanvasText}.tag{border-color:CanvasText;background:Canvas;color:CanvasText}}
`;
