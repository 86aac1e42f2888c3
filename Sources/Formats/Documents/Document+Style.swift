extension Document {
  /// Two sets of colours, each with enough contrast (WCAG AA); paper always gets the light one.
  static let style = HTML(
    trusting: """

      :root { color-scheme: light dark; --paper: #fff; --ink: #1d2327; --soft: #51595f;
        --line: #c9ced2; --wash: #f3f5f6; --accent: #0b5a83; --bar: #0b5a83; }
      @media screen and (prefers-color-scheme: dark) {
        :root { --paper: #15191c; --ink: #e8ebed; --soft: #b0b8be; --line: #434b51;
          --wash: #1f2529; --accent: #83c7ee; --bar: #5fb0de; } }
      * { box-sizing: border-box; }
      html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
      body { margin: 0 auto; padding: 1.5rem 1.25rem 4rem; max-width: 46rem;
        background: var(--paper); color: var(--ink);
        font: 1.0625rem/1.55 system-ui, "Segoe UI", "Noto Sans", "Noto Sans Arabic",
          "Noto Sans Ethiopic", sans-serif; overflow-wrap: anywhere; }
      h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; }
      h1 { font-size: 1.9rem; margin: 0 0 .5rem; }
      h2 { font-size: 1.4rem; margin: 3rem 0 .75rem; padding-top: .75rem;
        border-top: 1px solid var(--line); }
      h3 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
      h4 { font-size: 1.0625rem; margin: 1.5rem 0 .5rem; }
      p { margin: 0 0 .75rem; }
      header p { margin: 0 0 .15rem; color: var(--soft); }
      a { color: var(--accent); text-underline-offset: .15em; }
      :focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
      main:focus { outline: none; }
      :target { background: var(--wash); box-shadow: 0 0 0 .4rem var(--wash); }
      .skip { position: absolute; left: -100vw; padding: .5rem 1rem; background: var(--paper); }
      .skip:focus { left: 1rem; top: .5rem; }
      nav { margin-top: 2rem; }
      nav h2 { margin: 0 0 .5rem; padding: 0; border: 0; font-size: 1.0625rem; }
      nav ul { margin: 0; padding: 0; list-style: none; columns: 15rem auto; }
      nav li { padding: .2rem 0; break-inside: avoid; }
      main ul { padding-left: 1.25rem; }
      main li { margin: .35rem 0; }
      ul.excerpts { list-style: none; margin: 0; padding: 0; }
      ul.excerpts > li { margin: 0 0 1.25rem; break-inside: avoid; }
      blockquote, .note { margin: 0; white-space: pre-line; }
      blockquote p, .note p { margin: 0 0 .25rem; padding: .15rem .85rem;
        border: 0 solid var(--line); border-inline-start-width: 3px; }
      blockquote p { font-family: Georgia, "Noto Serif", "Noto Naskh Arabic", serif;
        border-color: var(--bar); }
      q { quotes: "“" "”"; }
      time, td a, .origin a { white-space: nowrap; }
      .origin, .remark { margin: 0; padding-left: 1rem; font-size: .9rem; color: var(--soft); }
      table { width: 100%; border-collapse: collapse; font-size: .95rem; }
      caption { text-align: start; color: var(--soft); padding: 0 0 .5rem; }
      th, td { text-align: start; vertical-align: top; padding: .5rem .75rem .5rem 0;
        border-bottom: 1px solid var(--line); overflow-wrap: break-word; }
      th bdi, td bdi { overflow-wrap: anywhere; }
      thead th { color: var(--soft); font-weight: 600; border-bottom-width: 2px; }
      tbody th { font-weight: 400; }
      tr.group th { font-weight: 700; padding-top: 1.1rem; }
      .scroll { overflow-x: auto; margin: 0 0 1.5rem; }
      figure { margin: 0 0 1.5rem; break-inside: avoid; }
      figcaption { font-weight: 600; margin-bottom: .25rem; }
      svg { display: block; width: 100%; max-width: 27rem; height: auto; color: inherit; }
      svg text { font-size: 14px; fill: currentColor; }
      .bar { fill: var(--bar); }
      .rest { fill: none; stroke: var(--bar); stroke-width: 1.5; }
      .gap { padding: .5rem .85rem; border: 2px dashed var(--accent); border-radius: .3rem;
        font-weight: 600; }
      @media screen and (max-width: 36rem) {
        .scroll { position: relative; }
        thead { position: absolute; width: 1px; height: 1px; overflow: hidden;
          clip-path: inset(50%); }
        table, caption, tbody, tr, td, tbody th { display: block; width: auto; }
        tbody tr { padding: .6rem 0; border-bottom: 1px solid var(--line); }
        tr.group { border-bottom: 0; padding-bottom: 0; }
        tbody td, tbody th { padding: .1rem 0; border: 0; }
        tbody tr:not(.group) th { font-weight: 600; }
        td { display: grid; grid-template-columns: 7.5rem 1fr; gap: .75rem; }
        td::before { content: attr(data-label); color: var(--soft); }
      }
      @page { size: A4; margin: 18mm 17mm 20mm; }
      @media print {
        :root { color-scheme: light; }
        body { max-width: none; padding: 0; font-size: 10.5pt; }
        nav, .skip { display: none; }
        a { color: inherit; text-decoration: none; }
        h1, h2, h3, h4, h4 + p, caption, thead, tr.group { break-after: avoid; }
        tr, li, figure { break-inside: avoid; }
        thead { display: table-header-group; }
        p { orphans: 3; widows: 3; }
        .bar, .rest { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        .gap { break-inside: avoid; }
        :target { background: none; box-shadow: none; }
      }

      """)

  /// A sheet that lies on the table: little air, so that it stays two pages.
  static let sheetStyle = HTML(
    trusting: """
      .sheet h2 { font-size: 1.2rem; margin: 1.75rem 0 .4rem; padding-top: .5rem; }
      .sheet th, .sheet td { padding: .25rem .75rem .25rem 0; }
      .sheet caption { position: absolute; width: 1px; height: 1px; overflow: hidden;
        clip-path: inset(50%); }
      .sheet .scroll { position: relative; margin-bottom: .75rem; }
      @media print {
        .sheet { font-size: 9.5pt; line-height: 1.3; }
        .sheet h2 { margin-top: .7rem; font-size: 12pt; }
        .sheet table { font-size: 9.5pt; }
        .sheet tbody { break-inside: avoid; }
        .sheet main li { margin: .2rem 0; }
        .sheet th, .sheet td { padding-block: .12rem; }
      }

      """)

  /// Big letters and short lines: somebody reads it aloud, others read along; one page of paper.
  static let aloudStyle = HTML(
    trusting: """
      .aloud { font-size: 1.3rem; line-height: 1.5; max-width: 40rem; }
      .aloud h1 { font-size: 2.1rem; }
      .aloud h2 { font-size: 1.5rem; margin: 1.75rem 0 .4rem; padding-top: .6rem; }
      .aloud main li { margin: .45rem 0; }
      @media print {
        .aloud { font-size: 13pt; line-height: 1.35; }
        .aloud h1 { font-size: 21pt; margin-bottom: .2rem; }
        .aloud h2 { font-size: 15pt; margin: .8rem 0 .2rem; padding-top: .35rem; }
        .aloud p { margin-bottom: .35rem; }
        .aloud main ul { margin: 0 0 .35rem; }
        .aloud main li { margin: .15rem 0; }
        .aloud .gap { padding: .2rem .6rem; }
      }

      """)
}
