namespace Ganhuo.Reporting.Html.Archives;

/// <summary>The index of an archive.</summary>
internal static class IndexStyle
{
    public const string Css = """
        .summary { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 1.2rem 2.4rem; align-items: center; margin-top: 1rem; } .made .bar { height: 1.5rem; border-radius: 4px; }
        .chart th { width: 32%; overflow-wrap: anywhere; } .chart td { vertical-align: middle; } .chart td:nth-child(2) { width: 100%; } .chart tr > * { border-bottom: 0; padding-top: .22rem; padding-bottom: .22rem; vertical-align: middle; }
        .chart .number { font-size: .84rem; color: var(--soft); line-height: 1.35; } .chart b { color: var(--ink); font-weight: 600; } .chart small { white-space: nowrap; }
        .histogram { display: block; width: 100%; height: 2.3rem; } .axis td { display: flex; justify-content: space-between; color: var(--soft); font-size: .75rem; padding-top: 0 !important; }
        .contents { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; font-size: .9rem; margin-top: .4rem; } .across { grid-column: 1 / -1; }
        .grid td, .grid thead th { text-align: center; font-variant-numeric: tabular-nums; padding: .3rem .35rem; border: 2px solid var(--card); border-radius: 4px; } .grid { border-collapse: separate; border-spacing: 0; } .grid tbody th { white-space: nowrap; border: 0; } .grid tr > * { border-bottom: 2px solid var(--card) !important; }
        .plain-section { margin-top: 2.2rem; } .plain-section > .cards { margin-top: 0; } .plain-section h2 small { font-weight: 400; }
        .cluster li { position: relative; padding: .15rem 0 .15rem 2rem; font-size: .9rem; line-height: 1.5; overflow-wrap: anywhere; } .cluster li small { display: block; } .cluster li b { font-weight: 400; color: var(--error); } .cluster li b i { position: static !important; display: inline-block; }
        .cluster li i { position: absolute; left: 0; top: .32rem; font: 600 .7rem/1.5 system-ui, sans-serif; min-width: 1.5em; text-align: center; border-radius: .75em; color: var(--onsolid); background: var(--note); }
        .graph { display: block; width: 100%; margin: 1rem 0 .6rem; overflow: visible; } .graph circle { fill: var(--note); } .graph text { fill: var(--onsolid); font: 600 11px system-ui, sans-serif; } .graph path { fill: none; stroke: var(--boilerplate); opacity: .75; } .graph .tip { fill: var(--boilerplate); stroke: none; opacity: 1; }
        .ranking { font-size: .86rem; background: var(--card); border: 1px solid var(--line); } .ranking th, .ranking td { padding: .3rem .55rem; white-space: nowrap; text-align: right; font-variant-numeric: tabular-nums; }
        .ranking th:nth-child(3), .ranking td:nth-child(3), .ranking th:nth-child(4), .ranking td:nth-child(4), .ranking th:nth-child(6), .ranking td:nth-child(6) { text-align: left; }
        .ranking td:nth-child(4), .ranking td:nth-child(6) { white-space: normal; min-width: 8em; }
        .ranking td:nth-child(3) { white-space: normal; overflow-wrap: anywhere; min-width: 15rem; } .ranking td:nth-child(2) { font-weight: 600; } .ranking tbody tr:hover { background: var(--track); } .ranking .gap td { text-align: center; color: var(--soft); padding: 1rem; }
        .ranking button { all: unset; cursor: pointer; } .ranking button:hover, .ranking button:focus-visible { text-decoration: underline; } .ranking [aria-sort=ascending] button::after { content: " ↑"; } .ranking [aria-sort=descending] button::after { content: " ↓"; }
        .find { font: inherit; font-size: .88rem; color: var(--ink); background: var(--card); border: 1px solid var(--line); border-radius: 1rem; padding: .25rem .9rem; margin: 0 0 .7rem; width: 16rem; max-width: 100%; }
        .pager { display: flex; flex-wrap: wrap; gap: .3rem; margin: .6rem 0; font-size: .85rem; } .pager > * { min-width: 2.2em; text-align: center; padding: .1rem .4rem; border: 1px solid var(--line); border-radius: 4px; } .pager b { background: var(--track); }
        @media (max-width: 40rem) { .summary { grid-template-columns: minmax(0, 1fr); } .chart th { width: 40%; } .ranking td:nth-child(3) { min-width: 11rem; } }
        @media print { .find, .pager { display: none; } .ranking { font-size: 9px; } .ranking td:nth-child(3) { min-width: 0; } }

        """;
}
