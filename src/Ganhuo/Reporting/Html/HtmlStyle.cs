namespace Ganhuo.Reporting.Html;

/// <summary>The style sheet; the switches are check boxes, and what they switch follows them in the page.</summary>
internal static class HtmlStyle
{
    public const string Css = """
        :root { --ink:#1d2327; --paper:#fff; --faint:#6b7680; --line:#d9dee2;
          --concrete:#1b7f5c; --plain:#8ba3b5; --required:#c9a227; --boilerplate:#d9743b; --unfilled:#c0303b; }
        @media (prefers-color-scheme: dark) { :root { --ink:#e6e9eb; --paper:#16191c; --faint:#98a3ab; --line:#343b41;
          --concrete:#4cc79a; --plain:#6f8899; --required:#e0bd4e; --boilerplate:#ee9460; --unfilled:#f0656f; } }
        * { box-sizing: border-box; }
        body { margin: 0; color: var(--ink); background: var(--paper);
          font: 16px/1.75 "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
        header, main { max-width: 60rem; margin: 0 auto; padding: 1rem 1.25rem; }
        header { border-bottom: 1px solid var(--line); } h1 { font-size: 1.4rem; margin: 0; }
        h2 { font-size: 1.05rem; margin: 2rem 0 .5rem; } header p, small { color: var(--faint); font-size: .85rem; margin: 0; }
        .figure { font-size: 3rem; line-height: 1; margin: 0 0 .75rem; font-variant-numeric: tabular-nums; }
        .bar { width: 100%; height: 1.5rem; border-radius: .25rem; display: block; }
        .bar .concrete { fill: var(--concrete); } .bar .plain { fill: var(--plain); } .bar .required { fill: var(--required); }
        .bar .boilerplate { fill: var(--boilerplate); } .bar .unfilled { fill: var(--unfilled); }
        .legend { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; font-size: .9rem; }
        .legend i { display: inline-block; width: .8em; height: .8em; margin-right: .4em; border-radius: 2px; }
        i.concrete { background: var(--concrete); } i.plain { background: var(--plain); } i.required { background: var(--required); }
        i.boilerplate { background: var(--boilerplate); } i.unfilled { background: var(--unfilled); }
        table { border-collapse: collapse; font-size: .9rem; } td { padding: .15rem 1.25rem .15rem 0; border-bottom: 1px solid var(--line); }
        td:not(:first-child) { text-align: right; font-variant-numeric: tabular-nums; }
        .structure ul, .findings ol { padding: 0; list-style: none; } .structure li { padding: .15rem 0; }
        .level2 { margin-left: 1.25rem; } .level3 { margin-left: 2.5rem; } .level4 { margin-left: 3.75rem; }
        .share { display: block; height: 3px; width: var(--share); background: var(--plain); border-radius: 2px; }
        a { color: inherit; text-decoration-color: var(--line); text-underline-offset: .2em; }
        .dimensions .missing { color: var(--unfilled); font-weight: 600; }
        .findings div { border-left: 4px solid var(--plain); padding: .1rem 0 .1rem .75rem; margin: 1rem 0; }
        .findings div.warning { border-color: var(--required); } .findings div.error { border-color: var(--unfilled); }
        .findings h3 { font-size: 1rem; margin: 0; } .findings ol { margin: .25rem 0; } .findings li { font-size: .95rem; }
        .text input { accent-color: var(--concrete); } .text label { margin: 0 1rem 0 .25rem; font-size: .9rem; }
        article { margin-top: 1rem; } article p { margin: .6rem 0; padding-left: 2.5rem; position: relative; overflow-wrap: anywhere; }
        article p > small { position: absolute; left: 0; width: 2rem; text-align: right; user-select: none; }
        article p:target { background: color-mix(in srgb, var(--required) 12%, transparent); }
        #show-classes:checked ~ article .k { text-decoration: underline 2px color-mix(in srgb, var(--plain) 40%, transparent); text-underline-offset: .3em; }
        #show-classes:checked ~ article .concrete { text-decoration-color: var(--concrete); }
        #show-classes:checked ~ article .required { text-decoration-color: var(--required); }
        #show-classes:checked ~ article .boilerplate { text-decoration-color: var(--boilerplate); }
        #show-classes:checked ~ article .unfilled { text-decoration-color: var(--unfilled); }
        #show-evidence:checked ~ article .e { background: color-mix(in srgb, var(--concrete) 20%, transparent); border-radius: 2px; }
        #show-placeholders:checked ~ article .p { background: var(--unfilled); color: #fff; padding: 0 .15em; border-radius: 2px; }
        #show-formulas:checked ~ article .f { color: var(--faint); } #show-formulas:checked ~ article .f.b { font-style: italic; }
        #show-findings:checked ~ article .g { outline: 1px dashed var(--unfilled); outline-offset: 1px; }
        @media (max-width: 40rem) { article p { padding-left: 1.75rem; } article p > small { width: 1.4rem; } .figure { font-size: 2.25rem; } }
        @media print { input, .text label { display: none; } body { font-size: 11pt; } details { display: block; } a { text-decoration: none; } }

        """;
}
