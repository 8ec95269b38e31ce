/** The bar at the bottom of the window and the panels over it. */
export const BAR_CSS = `
.bar{bottom:16px;inset-inline-end:16px;max-width:min(calc(100vw - 16px),54em);border-radius:14px}
/* Panels stand over the line and come after it for the keyboard. */
.bar:not([hidden]){display:flex;flex-direction:column-reverse}
.line{display:flex;align-items:center;gap:.7em;padding:.3em .4em .3em .95em;padding-inline:.95em .4em;min-height:3em}
.line>.icon{color:var(--accent)}
.status{flex:1;min-width:0;display:flex;flex-wrap:wrap;align-items:center;column-gap:.8em}
.bar .listing{color:var(--accent);padding:.3em .4em;margin-inline-start:-.4em}
.tools{display:flex;align-items:center;flex:none}
.tools button{white-space:nowrap;display:flex;align-items:center;justify-content:center;min-height:2.4em}
.gap{width:1px;height:1.4em;background:var(--line);margin:0 .3em}
.panel{border-bottom:1px solid var(--line);padding:.5em;max-height:min(60vh,28em);overflow:auto;
overscroll-behavior:contain}
.choices{display:flex;flex-wrap:wrap;align-items:center;justify-content:flex-end;gap:0 .2em}
.choices .why{margin:.3em .6em;margin-inline-end:auto}
.why{margin:.3em .6em .6em;color:var(--ink-2)}
.list{list-style:none;margin:0;padding:0}
.list li{padding:.6em;border-top:1px solid var(--line)}
@media (min-width:641px){.tools .icon{display:none}}
@media (max-width:640px){
.choices{flex-direction:column;align-items:flex-end}
.choices button{min-height:40px;display:flex;align-items:center}
.bar{inset-inline:8px;bottom:8px}
.line{gap:.55em;padding-inline-start:.75em}
.tools .word,.gap{display:none}
.tools button,.bar .tools button{min-width:40px;min-height:44px;padding:0}
}
@media (prefers-reduced-motion:no-preference){
.bar{animation:rise .22s ease-out}@keyframes rise{from{opacity:0;transform:translateY(10px)}}
}
`;
