/** The change note and the rule in the margin that ties it to its sentence. */
export const NOTE_CSS = `
.note{border-radius:10px;width:27.5em;max-width:calc(100vw - 16px);overflow:auto;overscroll-behavior:contain;
outline:none;text-align:start}
.note:focus-visible{outline:2px solid var(--accent);outline-offset:-1px}
/* Where the note is lower than its words, these scroll between head and foot. */
.head,.foot{position:sticky;z-index:1}
.head{display:flex;align-items:center;gap:.5em;top:0;padding:.5em .4em .1em 1em;padding-inline:1em .4em;
background:var(--paper)}
.sample{font-weight:600;padding:.05em .35em;margin-inline-start:-.35em;border-radius:3px;text-underline-offset:.22em;
text-decoration-skip-ink:none}
.sample.added{background:var(--added-bg);text-decoration:underline solid var(--added) 2px}
.sample.edited{background:var(--edited-bg);text-decoration:underline dotted var(--edited) 2px}
.sample.moved{background:var(--moved-bg);text-decoration:underline dashed var(--moved) 2px}
.sample.removed-op{background:var(--removed-bg);color:var(--removed)}
.at{color:var(--ink-2);margin-inline-start:auto;font-size:.9em;white-space:nowrap;font-variant-numeric:tabular-nums}
.close{display:grid;place-items:center;width:28px;height:28px;color:var(--ink-2)}
.body{padding:.35em 1em 0}
.wording{margin:.25em 0 0;font:400 1.15em/1.5 serif;overflow-wrap:anywhere;text-align:start}
.wording+.wording{margin-top:.5em}
.label{display:block;font:600 .75em/1.4 system-ui,sans-serif;color:var(--ink-2)}
del,ins{unicode-bidi:isolate}
del{color:var(--removed);background:var(--removed-bg);text-decoration:line-through;border-radius:2px;padding:0 .08em}
ins{color:var(--added);background:var(--added-bg);text-decoration:underline;text-underline-offset:.18em;
border-radius:2px;padding:0 .08em}
del+ins{margin-inline-start:.2em}
.gone{border-inline-start:3px solid var(--removed);padding-inline-start:.7em}
.remark{margin:.25em 0 0;color:var(--ink-2)}
.facts{margin:.7em 0 0;color:var(--ink-2);font-size:.93em}
.facts span:not(:first-child)::before{content:" · " attr(data-text)}
.facts .kind{color:var(--ink);font-weight:600}
.when{margin:.15em 0 0;color:var(--ink-2);font-size:.93em}
.foot{display:flex;align-items:center;gap:.15em;bottom:0;margin-top:.7em;padding:.3em .55em;border-top:1px solid var(--line);
background:var(--paper-2);border-radius:0 0 9px 9px}
.foot button,.bar button{padding:.45em .6em;font-weight:600}
.foot button:hover,.close:hover,.bar button:hover{background:color-mix(in srgb,var(--ink) 9%,transparent)}
.whole{margin-inline-start:auto;color:var(--accent)}
.rule{position:fixed;inset:auto;margin:0;padding:0;border:0;width:3px;border-radius:2px;background:var(--accent);
pointer-events:none;z-index:2147483646}
@media (prefers-reduced-motion:no-preference){
.note{animation:appear .12s ease-out}@keyframes appear{from{opacity:0;transform:translateY(3px)}}
}
@media (forced-colors:active){
.rule{background:CanvasText}.sample,del,ins,.foot{background:none;color:CanvasText}
}
`;
