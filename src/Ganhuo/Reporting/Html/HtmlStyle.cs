namespace Ganhuo.Reporting.Html;

/// <summary>
/// What all pages share: the colours in light and in dark, type, tables and bars. Only what browsers of the year 2020 know,
/// because offices do not renew theirs often; a test holds every text colour to a contrast of 4.5 on what it stands on.
/// </summary>
internal static class HtmlStyle
{
    public const string Css = """
        :root {
          --ink:#20262b; --soft:#5a646c; --paper:#faf9f5; --card:#ffffff; --line:#e4e0d6; --track:#ece9e0; --link:#1b5e8c; --target:#fff3c4;
          --concrete:#16806c; --plain:#b3c0c9; --required:#c99a1b; --boilerplate:#d26a2c; --unfilled:#b8263b;
          --concrete-tint:#dcf1eb; --required-tint:#f9efcf; --boilerplate-tint:#fce5d5; --unfilled-tint:#fadde0;
          --error:#b8263b; --warning:#97590a; --note:#4a6579; --onsolid:#ffffff;
        }
        @media (prefers-color-scheme: dark) { :root {
          --ink:#e6e3dc; --soft:#aaa69c; --paper:#16181a; --card:#1d2022; --line:#33373b; --track:#2b2f32; --link:#8fc7ee; --target:#4a4118;
          --concrete:#3fb59a; --plain:#596972; --required:#d8b24a; --boilerplate:#e5884e; --unfilled:#f0707e;
          --concrete-tint:#173a33; --required-tint:#3b3214; --boilerplate-tint:#462a1a; --unfilled-tint:#4d2027;
          --error:#f5808c; --warning:#e3a857; --note:#9db9cc; --onsolid:#16181a;
        } }
        * { box-sizing: border-box; }
        html { -webkit-text-size-adjust: 100%; scroll-padding-top: 4rem; }
        body { margin: 0; color: var(--ink); background: var(--paper);
          font: 16px/1.7 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "WenQuanYi Micro Hei", system-ui, sans-serif; }
        header, main, footer { max-width: 78rem; margin: 0 auto; padding: 0 1.5rem; }
        header { padding-top: 2.25rem; padding-bottom: .5rem; } footer { padding-top: 1.5rem; padding-bottom: 2rem; color: var(--soft); font-size: .8rem; overflow-wrap: anywhere; }
        h1 { font-size: 1.65rem; line-height: 1.35; font-weight: 600; margin: .1rem 0 .3rem; overflow-wrap: anywhere; }
        h2 { font-size: 1.02rem; font-weight: 600; margin: 0 0 .6rem; } h2 small { font-weight: 400; margin-left: .3em; } h3 { font-size: .95rem; font-weight: 600; margin: 0; }
        p { margin: 0; } small, .soft, .source, .kind, .hint { color: var(--soft); font-size: .84rem; } .hint { margin: -.35rem 0 .6rem; }
        .source { overflow-wrap: anywhere; } ol, ul { margin: 0; padding: 0; list-style: none; } figure { margin: 0; }
        a { color: var(--link); text-decoration: none; } a:hover { text-decoration: underline; } a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
        table { border-collapse: collapse; width: 100%; font-size: .9rem; } th { text-align: left; font-weight: 400; }
        th, td { padding: .34rem 1rem .34rem 0; border-bottom: 1px solid var(--line); vertical-align: top; } tr:last-child > * { border-bottom: 0; }
        td:last-child, th:last-child { padding-right: 0; } thead th, .group th { color: var(--soft); font-size: .82rem; } .group th { padding-top: .9rem; }
        .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; } .wide { overflow-x: auto; }
        .bar { display: block; width: 100%; height: .8rem; border-radius: 3px; }
        .concrete { fill: var(--concrete); } .plain { fill: var(--plain); } .required { fill: var(--required); } .boilerplate { fill: var(--boilerplate); } .unfilled { fill: var(--unfilled); }
        i.concrete { background: var(--concrete); } i.plain { background: var(--plain); } i.required { background: var(--required); }
        i.boilerplate { background: var(--boilerplate); } i.unfilled { background: var(--unfilled); }
        .legend { display: flex; flex-wrap: wrap; gap: .15rem 1.1rem; margin-top: .7rem; font-size: .88rem; color: var(--soft); }
        .legend b { color: var(--ink); font-weight: 600; font-variant-numeric: tabular-nums; }
        .legend i { display: inline-block; width: .7em; height: .7em; margin-right: .45em; border-radius: 2px; }
        .cards { display: flex; flex-wrap: wrap; gap: 1rem; margin-top: 1rem; } .cards > section { flex: 1 1 27rem; flex-basis: min(100%, 27rem); }
        .cards > section, .summary, .landscape { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 1.2rem 1.4rem; min-width: 0; }
        .score { display: flex; align-items: center; gap: 1.1rem; } .score b, .score small { display: block; } .score b { font-weight: 600; } .score small { white-space: nowrap; }
        .ring { width: 7.2rem; height: 7.2rem; flex: none; } .ring circle { fill: none; stroke-width: 10; } .ring .track { stroke: var(--track); } .ring .arc { stroke: var(--concrete); }
        .ring text { fill: var(--ink); font-size: 33px; font-weight: 600; font-variant-numeric: tabular-nums; }
        .track { fill: var(--track); } .amount { fill: var(--plain); } .bound { fill: var(--ink); } .hollow { display: block; height: .8rem; border: 1px dashed var(--soft); border-radius: 3px; opacity: .55; }
        rect.error { fill: var(--error); } rect.warning { fill: var(--required); } rect.note { fill: var(--plain); }
        @media (max-width: 40rem) { header, main, footer { padding-left: 1rem; padding-right: 1rem; } header { padding-top: 1.25rem; } h1 { font-size: 1.3rem; }
          .cards > section, .summary, .landscape { padding: 1rem; border-radius: 8px; } th, td { padding-right: .6rem; } }
        @media print { @page { size: A4; margin: 14mm 13mm; } :root { --ink:#000; --soft:#444; --paper:#fff; --card:#fff; --line:#ccc; --track:#eee; --link:#000; --target:#fff; --onsolid:#fff;
            --concrete:#16806c; --plain:#b3c0c9; --required:#c99a1b; --boilerplate:#d26a2c; --unfilled:#b8263b; --error:#b8263b; --warning:#97590a; --note:#4a6579;
            --concrete-tint:#dcf1eb; --required-tint:#f9efcf; --boilerplate-tint:#fce5d5; --unfilled-tint:#fadde0; }
          * { -webkit-print-color-adjust: exact; print-color-adjust: exact; } html { font-size: 12px; } body { font-size: 12px; line-height: 1.5; } .cards { gap: .7rem; margin-top: .7rem; } .cards > section { flex-basis: 40%; } header, main, footer { max-width: none; padding: 0; }
          h2, h3 { break-after: avoid; } .cards > section, .summary, .landscape, tr { break-inside: avoid; } nav { display: none; } }

        """;
}
