/** The style sheet: readable from 320 pixels, in print and in forced colours; contrasts of 4.5 or more. */
export const STYLE = `
:root { color-scheme: light dark; --fond: #fff; --encre: #1b1b2f; --lien: #0b4a8f; --trait: #767688; --discret: #52525f; --bandeau: #fdf3d0;
  --a: #0b4a8f; --b: #b35c00; --c: #2f7d4f; --d: #7a7a8c; }
@media (prefers-color-scheme: dark) { :root { --fond: #14141c; --encre: #f1f1f6; --lien: #9cc9ff; --trait: #8d8da0; --discret: #b9b9c6; --bandeau: #3a3213;
  --a: #7db5f5; --b: #f0a860; --c: #7fd0a0; --d: #a5a5b5; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--fond); color: var(--encre); font: 1rem/1.5 system-ui, sans-serif; }
header, main, footer, .bandeau { padding: .75rem max(1rem, calc((100% - 70rem) / 2)); }
header { border-bottom: 2px solid var(--trait); display: flex; flex-wrap: wrap; gap: .5rem 2rem; align-items: baseline; }
header p { margin: 0; font-weight: 700; font-size: 1.15rem; }
nav ul { display: flex; gap: 1rem; list-style: none; margin: 0; padding: 0; }
a { color: var(--lien); }
.marque a { color: inherit; text-decoration: none; }
:focus-visible { outline: 3px solid var(--b); outline-offset: 2px; }
.evitement { position: absolute; left: -999rem; }
.evitement:focus { left: 1rem; top: .5rem; background: var(--fond); padding: .5rem 1rem; z-index: 1; }
.bandeau { background: var(--bandeau); border-bottom: 1px solid var(--trait); }
h1 { font-size: 1.8rem; line-height: 1.2; } h2 { font-size: 1.35rem; margin: 2.5rem 0 .25rem; }
.provenance { color: var(--discret); margin: 0 0 .75rem; font-size: .925rem; }
.vide { border: 1px dashed var(--trait); padding: 1rem; }
.reperes { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: 1rem; padding: 0; margin: 1rem 0; list-style: none; }
.reperes li { border: 1px solid var(--trait); padding: .75rem 1rem; }
.reperes strong { display: block; font-size: 1.6rem; line-height: 1.2; }
.defile { overflow-x: auto; max-width: 100%; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
caption { text-align: left; font-weight: 600; padding: .5rem 0; }
th, td { border-bottom: 1px solid var(--trait); padding: .35rem .6rem; text-align: left; white-space: nowrap; }
.nombre { text-align: right; } .phrase { white-space: normal; min-width: 9rem; }
details { margin: .75rem 0; } summary { cursor: pointer; color: var(--lien); text-decoration: underline; padding: .25rem 0; }
.definition { color: var(--discret); font-size: .925rem; max-width: 60rem; }
.filtres { display: flex; flex-wrap: wrap; gap: .75rem 1rem; align-items: end; border: 1px solid var(--trait); padding: .75rem 1rem; }
.filtres label { display: flex; flex-direction: column; max-width: 100%; }
input, select, button { font: inherit; color: inherit; background: var(--fond); border: 1px solid var(--trait); padding: .3rem .5rem; max-width: 100%; }
button { background: var(--lien); color: var(--fond); cursor: pointer; }
.menu { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: center; justify-content: space-between; margin: .5rem 0; } .menu ul, header ul { flex-wrap: wrap; gap: .25rem 1rem; } .filtres + .filtres { margin-top: .5rem; }
.refus { border-left: 4px solid var(--b); padding: .5rem 1rem; }
.faits { list-style: none; margin: 1rem 0; padding: 0; } .fait { border-left: 4px solid var(--trait); padding: .25rem 0 .25rem 1rem; margin: 1.5rem 0; }
.fait h3 { font-size: 1.1rem; margin: 0 0 .25rem; overflow-wrap: anywhere; } h1, .trouves { overflow-wrap: anywhere; }
.marque-tardive { border: 1px solid var(--b); padding: .35rem .75rem; }
.circonstances { display: grid; grid-template-columns: minmax(7rem, 14rem) 1fr; gap: .15rem 1rem; margin: .5rem 0; }
.circonstances dt { color: var(--discret); } .circonstances dd { margin: 0; overflow-wrap: anywhere; }
@media (max-width: 40rem) { .circonstances { display: block; } .circonstances dt { margin-top: .35rem; font-size: .9rem; } }
.curseur { width: 30rem; } .curseur input { padding: 0; width: 100%; }
figure { margin: 1rem 0; } figcaption { font-weight: 600; margin-bottom: .5rem; }
.graphique { display: block; }
.graphique text { fill: var(--encre); font-size: 12px; }
.graphique .valeur { paint-order: stroke; stroke: var(--fond); stroke-width: 3px; }
.axe line { stroke: var(--trait); stroke-width: .5; }
.limite { stroke: var(--encre); stroke-width: 1.5; stroke-dasharray: 6 3; }
.marque-valeur { stroke: var(--encre); stroke-width: 3; fill: var(--encre); }
.serie-a { fill: var(--a); } .serie-b { fill: var(--b); } .serie-c { fill: var(--c); } .serie-d { fill: var(--d); }
.teinte-vide, .teinte-0 { fill: var(--fond); stroke: var(--trait); } .teinte-vide { stroke-dasharray: 3 3; }
.teinte-1, .teinte-2, .teinte-3, .teinte-4 { fill: var(--a); stroke: var(--encre); } .teinte-1 { fill-opacity: .15; } .teinte-2 { fill-opacity: .3; }
.teinte-3 { fill-opacity: .45; } .teinte-4 { fill-opacity: .6; }
.serie-e { fill: var(--fond); } .serie-b, .serie-c, .serie-d, .serie-e { stroke: var(--encre); stroke-width: 1; } .serie-c { stroke-dasharray: 4 2; } .serie-d { stroke-dasharray: 1 2; }
footer { border-top: 2px solid var(--trait); margin-top: 3rem; color: var(--discret); font-size: .9rem; }
@media (forced-colors: active) { .graphique rect { fill: CanvasText; stroke: Canvas; } }
@media print { nav, .menu, .evitement, .filtres { display: none; } details { display: block; } details::details-content { content-visibility: visible; block-size: auto; } .fait { break-inside: avoid; } .graphique { max-width: 100%; height: auto; } }
`;
