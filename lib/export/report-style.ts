/** The look of a report: light, dark and on paper, with no font and no picture from elsewhere. */
export const REPORT_STYLE = `
:root{color-scheme:light dark;--paper:#fdfcf9;--ink:#1d1b18;--ink-2:#5c5850;--line:#d9d4c8;
--added:#17663a;--added-ground:#ddf3e4;--removed:#9c1f1a;--removed-ground:#fbe6e3;--moved:#0b4f9c}
@media (prefers-color-scheme:dark){:root{--paper:#1b1b1d;--ink:#edebe6;--ink-2:#aeaba4;--line:#37373b;
--added:#7ee2a3;--added-ground:#12351f;--removed:#ff9d94;--removed-ground:#431814;--moved:#8fc2ff}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:46rem;padding:2rem 1rem 4rem;background:var(--paper);color:var(--ink);
font:1rem/1.55 Charter,Georgia,"Times New Roman",serif;overflow-wrap:anywhere}
h1{font-size:1.9rem;line-height:1.2;margin:0 0 .5rem}
h2{font-size:1.2rem;margin:2.5rem 0 .25rem;padding-top:.75rem;border-top:1px solid var(--line)}
h3{font-size:1rem;margin:1.25rem 0 .25rem}
a{color:inherit}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1rem;margin:1rem 0;font-size:.95rem}
dt{color:var(--ink-2)}dd{margin:0}
.facts,.kinds,.when{color:var(--ink-2);font-size:.9rem;margin:.15rem 0}
.change{margin:1rem 0;padding-inline-start:.85rem;border-inline-start:3px solid var(--line)}
.change p{margin:.15rem 0;unicode-bidi:isolate}
.change.added{border-color:var(--added)}.change.removed{border-color:var(--removed)}.change.moved{border-color:var(--moved)}
del{color:var(--removed);background:var(--removed-ground);text-decoration:line-through}
ins{color:var(--added);background:var(--added-ground);text-decoration:underline}
.text p,.text h4,.text blockquote,.text li{unicode-bidi:isolate}
details{margin:1rem 0}summary{cursor:pointer;font-weight:bold}
table{border-collapse:collapse;width:100%;font-size:.9rem}
th,td{text-align:start;padding:.3rem .6rem .3rem 0;border-bottom:1px solid var(--line);vertical-align:top}
.hash{font:.75rem/1.4 ui-monospace,monospace;color:var(--ink-2)}
footer{margin-top:3rem;color:var(--ink-2);font-size:.85rem}
@media print{:root{--paper:#fff;--ink:#000;--ink-2:#444;--line:#bbb;--added:#0b5128;--added-ground:#fff;
--removed:#8a1510;--removed-ground:#fff;--moved:#0b4f9c}
body{max-width:none;padding:0;font-size:10.5pt}
.change,tr{break-inside:avoid}h2,h3{break-after:avoid}a[href]::after{content:" (" attr(href) ")";font-size:.85em}
details::details-content{content-visibility:visible;display:block}}
`;
