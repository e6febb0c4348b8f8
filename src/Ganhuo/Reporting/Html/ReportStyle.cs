namespace Ganhuo.Reporting.Html;

/// <summary>The page of one report. The switches are check boxes, and what they switch follows them in the page.</summary>
internal static class ReportStyle
{
    public const string Css = """
        header nav { position: absolute; left: -999rem; } header nav:focus-within { position: static; }
        .summary { display: grid; grid-template-columns: auto minmax(0, 1.25fr) minmax(0, 1fr); gap: 1.2rem 2.4rem; align-items: center; margin-top: 1rem; }
        .made .bar { height: 1.5rem; border-radius: 4px; } .reasons { border-left: 1px solid var(--line); padding-left: 1.6rem; } .reasons h2, .made h2 { margin-bottom: .5rem; }
        .reasons li { padding: .1rem 0 .1rem 1rem; position: relative; font-size: .93rem; } .reasons a { color: var(--ink); } .reasons b { color: var(--soft); font-weight: 400; font-size: .85rem; } .reasons small { white-space: nowrap; } .reasons li.more::before { display: none; } .reasons li.more a { color: var(--link); }
        .reasons li::before { content: ""; position: absolute; left: 0; top: .72em; width: .5em; height: .5em; border-radius: 50%; background: var(--note); }
        .reasons .error::before { background: var(--error); } .reasons .warning::before { background: var(--required); }
        .sum { color: var(--soft); font-size: .84rem; margin-top: .5rem; } .measures th { white-space: nowrap; } .reading + .cards { margin-top: 2rem; }
        .landscape { margin-top: 1rem; } .landscape svg { display: block; width: 100%; height: 9rem; } .landscape svg a rect { stroke: var(--card); stroke-width: .8; vector-effect: non-scaling-stroke; }
        .landscape svg a:hover { opacity: .65; }
        .strip { display: flex; margin-top: .3rem; font-size: .78rem; line-height: 1.5; } .strip a { flex: 1 1 0; min-width: 0; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; color: var(--soft);
          border-top: 2px solid var(--line); padding: .15rem .3rem 0 0; margin-right: 2px; }
        .chart th { width: 34%; } .chart th small { display: block; } .chart td { vertical-align: middle; } .chart td:nth-child(2) { width: 100%; } .chart a { color: var(--ink); }
        .chart tr > * { border-bottom: 0; padding-top: .22rem; padding-bottom: .22rem; } .chart .number { font-size: .84rem; color: var(--soft); }
        .missing .number, .missing th, .broken .number { color: var(--error); font-weight: 600; } .thin .number { color: var(--warning); } .broken .amount { fill: var(--unfilled); } .met .amount { fill: var(--concrete); }
        .optional th { color: var(--soft); } .shares table + h2 { margin-top: 1.1rem; }
        .ranked li a { display: block; color: var(--ink); padding: .3rem 0; font-size: .92rem; line-height: 1.55; border-top: 1px solid var(--line); } .ranked li:first-child a { border-top: 0; }
        .ranked b { display: inline-block; min-width: 2.9em; font-weight: 600; font-variant-numeric: tabular-nums; } .ranked span { color: var(--soft); font-size: .84rem; margin-right: .5em; }
        .cards > .links { flex-basis: 100%; } .links td { width: 50%; line-height: 1.55; } .links a { color: var(--ink); } .links span { color: var(--soft); font-size: .84rem; margin-right: .3em; white-space: nowrap; } .links .open { color: var(--error); }
        .sections li { padding: .1rem 0; } .sections a { color: var(--ink); } .level2 { padding-left: 1.25rem !important; } .level3 { padding-left: 2.5rem !important; } .level4 { padding-left: 3.75rem !important; }
        .reading { display: grid; grid-template-columns: minmax(0, 1fr) 25rem; gap: 0 2.25rem; margin-top: 2rem; align-items: start; }
        .reading .text { grid-column: 1; grid-row: 1; } .findings { grid-column: 2; grid-row: 1; position: sticky; top: .75rem; max-height: calc(100vh - 1.5rem); overflow-y: auto; padding-right: .5rem; scrollbar-width: thin; scrollbar-color: var(--line) transparent; }
        .rule { border-left: 3px solid var(--note); padding: 0 0 .15rem .9rem; margin: 0 0 1.15rem; } .rule.error { border-color: var(--error); } .rule.warning { border-color: var(--required); }
        .rule h3 b { font-weight: 400; color: var(--soft); font-size: .85rem; } .rule .advice { font-size: .88rem; } .rule .source { font-size: .78rem; margin-bottom: .25rem; }
        .findings li { font-size: .9rem; line-height: 1.55; border-radius: 4px; margin: .1rem -.35rem; padding: .14rem .35rem .14rem 1.9rem; position: relative; overflow-wrap: anywhere; }
        .findings li > a { color: var(--ink); display: block; } .findings li > a:hover { text-decoration: none; } .findings li:hover { background: var(--track); } .findings li span { color: var(--soft); font-size: .82rem; }
        .findings li i { position: absolute; left: .2rem; top: .3rem; } .findings li small { display: block; } .findings li:target, .rule:target { background: var(--target); }
        .findings i, .n::before { font: 600 .68rem/1.35 system-ui, sans-serif; font-variant-numeric: tabular-nums; min-width: 1.35em; padding: 0 .3em; border-radius: .7em; text-align: center; color: var(--onsolid); background: var(--note); }
        .rule.error i { background: var(--error); } .rule.warning i { background: var(--warning); }
        .text input { position: absolute; opacity: 0; width: 1px; height: 1px; }
        .switches { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; align-items: center; gap: .4rem .5rem; padding: .55rem 0; background: var(--paper); border-bottom: 1px solid var(--line); font-size: .85rem; color: var(--soft); }
        .switches span { flex: none; margin-right: .2rem; } .switches label { padding: .12rem .7rem; border: 1px solid var(--line); border-radius: 1rem; cursor: pointer; white-space: nowrap; user-select: none; }
        .switches label i { display: inline-block; width: .62em; height: .62em; border-radius: 2px; margin-left: .3em; }
        #show-classes:checked ~ .switches [for=show-classes], #show-evidence:checked ~ .switches [for=show-evidence], #show-placeholders:checked ~ .switches [for=show-placeholders],
        #show-formulas:checked ~ .switches [for=show-formulas], #show-findings:checked ~ .switches [for=show-findings] { color: var(--ink); border-color: var(--soft); background: var(--card); }
        #show-classes:focus-visible ~ .switches [for=show-classes], #show-evidence:focus-visible ~ .switches [for=show-evidence], #show-placeholders:focus-visible ~ .switches [for=show-placeholders],
        #show-formulas:focus-visible ~ .switches [for=show-formulas], #show-findings:focus-visible ~ .switches [for=show-findings] { outline: 2px solid var(--link); outline-offset: 1px; }
        article { margin-top: .8rem; } article p { position: relative; margin: 0; padding: .38rem .7rem .38rem 3.1rem; line-height: 2; overflow-wrap: anywhere; border-radius: 4px; white-space: pre-wrap; }
        article p::before { content: attr(data-line); position: absolute; left: 0; width: 2.1rem; text-align: right; color: var(--soft); font-size: .75rem; font-variant-numeric: tabular-nums; font-weight: 400; line-height: 2.66; }
        article .h1 { font-weight: 600; font-size: 1.08rem; padding-top: 1.1rem; } article .h2 { font-weight: 600; } article p:target { background: var(--target); }
        .text span { -webkit-box-decoration-break: clone; box-decoration-break: clone; padding: .14em 0; }
        #show-classes:checked ~ article .concrete { background: var(--concrete-tint); } #show-classes:checked ~ article .required { background: var(--required-tint); }
        #show-classes:checked ~ article .boilerplate { background: var(--boilerplate-tint); } #show-classes:checked ~ article .unfilled { background: var(--unfilled-tint); }
        #show-evidence:checked ~ article .e { box-shadow: inset 0 -2px 0 var(--concrete); }
        #show-formulas:checked ~ article .f { border-bottom: 2px dotted var(--boilerplate); } #show-formulas:checked ~ article .f.r { border-color: var(--required); }
        #show-placeholders:checked ~ article .p { background: var(--unfilled); color: var(--onsolid); border-radius: 3px; padding-left: .15em; padding-right: .15em; }
        .n { display: none; scroll-margin-top: 5rem; } #show-findings:checked ~ article .n { display: inline; } .n::before { content: attr(data-n); display: inline-block; margin: 0 .2em; vertical-align: .25em; }
        .n.error::before { background: var(--error); } .n.warning::before { background: var(--warning); } .n:hover { text-decoration: none; } .n:focus-visible { outline: 0; } .n:target::before, .n:focus-visible::before { outline: 3px solid var(--required); }
        .text .n:target + span, .text .n:target + .n + span, .text .n:target + .n + .n + span { background: var(--target) !important; color: var(--ink) !important; }
        #show-findings:checked ~ article .g { text-decoration: underline dashed 1.5px var(--note); text-underline-offset: .34em; } #show-findings:checked ~ article .g.error { text-decoration-color: var(--error); }
        #show-findings:checked ~ article .g.warning { text-decoration-color: var(--warning); }
        #show-findings:checked ~ article .w { border-radius: 0; box-shadow: inset 3px 0 0 var(--note); } #show-findings:checked ~ article .w.error { box-shadow: inset 3px 0 0 var(--error); } #show-findings:checked ~ article .w.warning { box-shadow: inset 3px 0 0 var(--required); }
        @media (max-width: 62rem) { .reading { display: block; } .findings { position: static; max-height: none; overflow: visible; margin-bottom: 1.5rem; padding: 0; }
          .summary { grid-template-columns: auto minmax(0, 1fr); } .reasons { grid-column: 1 / -1; border-left: 0; padding: 1rem 0 0; border-top: 1px solid var(--line); } }
        @media (max-width: 40rem) { .summary { grid-template-columns: minmax(0, 1fr); } .landscape svg { height: 7rem; } .chart th { width: 42%; } article p { padding: .3rem .2rem .3rem 2rem; line-height: 1.95; }
          article p::before { width: 1.5rem; font-size: .7rem; line-height: 2.8; } .switches { flex-wrap: nowrap; overflow-x: auto; margin: 0 -1rem; padding-left: 1rem; padding-right: 1rem; scrollbar-width: none; } .switches label { flex: none; } }
        @media print { .switches, .text input { display: none; } .reading { display: block; } .findings { position: static; max-height: none; overflow: visible; padding: 0; } .findings li { break-inside: avoid; }
          .findings > h2 { margin-top: 1rem; }
          .summary { grid-template-columns: auto minmax(0, 1fr); } .reasons { grid-column: 1 / -1; border-left: 0; padding: .5rem 0 0; } .landscape svg { height: 8rem; } article p { line-height: 1.8; padding-top: .15rem; padding-bottom: .15rem; } }

        """;
}
