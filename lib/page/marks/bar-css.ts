/** The bar at the bottom of the window and the panels over it. */
export const BAR_CSS = `
.bar{bottom:16px;inset-inline-end:16px;max-width:calc(100vw - 16px);border-radius:14px}
.line{display:flex;align-items:center;gap:.1em;padding:.3em .4em .3em .9em;min-height:3em}
.status{display:flex;align-items:center;gap:.6em;padding-inline-end:.5em;text-wrap:balance}
.status .icon{color:var(--accent)}
.tools{display:flex;align-items:center;gap:.1em;flex:none}
.tools button{white-space:nowrap;display:flex;align-items:center;gap:.35em;min-width:2.4em;min-height:2.4em;
justify-content:center}
.gap{width:1px;height:1.4em;background:var(--line);margin:0 .25em;flex:none}
.listing{color:var(--accent)}
.panel{border-bottom:1px solid var(--line);padding:.5em;max-height:min(60vh,28em);overflow:auto;
overscroll-behavior:contain}
.choices{display:flex;flex-direction:column;align-items:stretch}
.choices button{display:block}
.why{margin:.3em .6em .6em;color:var(--ink-2);max-width:30em}
.list{list-style:none;margin:0;padding:0;max-width:34em}
.list li{padding:.6em;border-top:1px solid var(--line)}
@media (max-width:640px){
.bar{inset-inline:8px;bottom:8px}
.line{padding-inline-start:.75em;justify-content:space-between;flex-wrap:wrap}
.tools .word{display:none}
.tools button{min-width:44px;min-height:44px}
}
@media (min-width:641px){.tools .icon{display:none}}
@media (prefers-reduced-motion:no-preference){
.bar{animation:rise .22s ease-out}@keyframes rise{from{opacity:0;transform:translateY(10px)}}
}
`;
