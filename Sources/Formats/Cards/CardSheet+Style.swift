extension CardSheet {
  /// For paper first: A4, thin lines, no surfaces of ink; one column on a phone.
  static let style = HTML(
    trusting: """

      @page { size: A4; margin: 10mm; }
      :root { color-scheme: light; --ink: #16191b; --soft: #51595f; --line: #8b9298; }
      * { box-sizing: border-box; }
      html { -webkit-text-size-adjust: 100%; }
      body { margin: 0 auto; padding: 1rem; max-width: 210mm; background: #fff; color: var(--ink);
        font: 11pt/1.4 system-ui, "Segoe UI", "Noto Sans", "Helvetica Neue", Arial, sans-serif;
        overflow-wrap: anywhere; }
      p, ul, ol, h1, h2 { margin: 0; padding: 0; }
      ul, ol { list-style: none; }
      [dir] { unicode-bidi: isolate; }
      p[dir], h2 { text-align: start; }
      .arabic { font-family: "Noto Naskh Arabic", "Noto Sans Arabic", "Geeza Pro", "Segoe UI",
        "Arabic Typesetting", Tahoma, Arial, sans-serif; line-height: 1.75; }
      .nastaliq { font-family: "Noto Nastaliq Urdu", "Urdu Typesetting", "Jameel Noori Nastaleeq",
        "Noto Naskh Arabic", Tahoma, sans-serif; line-height: 2.2; }
      .ethiopic { font-family: "Noto Sans Ethiopic", "Abyssinica SIL", Nyala, Kefa, Ebrima,
        "Noto Serif Ethiopic", "Droid Sans Ethiopic", sans-serif; line-height: 1.6; }
      .hebrew { font-family: "Noto Sans Hebrew", "Arial Hebrew", "Segoe UI", Arial, sans-serif;
        line-height: 1.5; }
      .pictogram { display: block; flex: none; fill: none; stroke: currentColor; stroke-width: 2.2;
        stroke-linecap: round; stroke-linejoin: round; }
      .pictogram .dot { stroke-width: 5; }
      .number { flex: none; display: inline-grid; place-items: center; min-width: 7.5mm;
        height: 7.5mm; padding: 0 1.5mm; border: .3mm solid var(--line); border-radius: 4mm;
        font-size: 11pt; line-height: 1; font-variant-numeric: lining-nums; }
      .own { font-size: 9pt; line-height: 1.35; color: var(--soft); }
      .strong, .who { font-weight: 700; }

      .guide { margin-bottom: 2rem; }
      .guide h1 { font-size: 1.5rem; line-height: 1.25; margin-bottom: .5rem; }
      .guide ul { margin-top: .75rem; columns: 16rem auto; }
      .guide li { padding: .25rem 0; break-inside: avoid; }
      .guide a { color: #0b5a83; text-underline-offset: .15em; }

      .sheet + .sheet { break-before: page; }
      .strip { display: flex; flex-wrap: wrap; gap: 0 4mm; align-items: baseline;
        min-height: 6mm; margin-bottom: 2mm; font-size: 8pt; line-height: 1.35;
        color: var(--soft); }
      .strip h2 { font-size: 9pt; line-height: 1.35; color: var(--ink); }
      .strip h2 bdi { line-height: 1; }
      .unchecked { flex: 1 0 100%; color: var(--ink); }

      .cards { display: grid; grid-template-columns: 1fr 1fr; grid-auto-rows: minmax(65mm, auto);
        padding: .3mm 0 0 .3mm; }
      .cards > li { display: flex; flex-direction: column; min-width: 0; padding: 4.5mm 5.5mm 4mm;
        margin: -.3mm 0 0 -.3mm; border: .3mm dashed var(--line); break-inside: avoid; }
      .top { display: flex; gap: 3mm; align-items: center; color: var(--soft); font-size: 10pt; }
      .top .topic { flex: 1; min-width: 0; }
      .question { margin: auto 0; padding: 2mm 0; text-wrap: balance; font-weight: 500; }
      .large { font-size: 21pt; line-height: 1.25; }
      .medium { font-size: 17pt; line-height: 1.3; }
      .small { font-size: 13pt; line-height: 1.35; }
      .tiny { font-size: 10.5pt; line-height: 1.35; }
      .question.arabic, .question.hebrew { line-height: 1.6; }
      .question.nastaliq { line-height: 2; }
      .question.ethiopic { line-height: 1.5; }
      .large.ethiopic { font-size: 19pt; }

      .pictures .name { display: flex; gap: 3mm; align-items: flex-start; }
      .pictures .dutch { display: block; font-size: 14pt; font-weight: 600; line-height: 1.2; }
      .pictures .english { display: block; font-size: 11pt; color: var(--soft); line-height: 1.3; }
      .cards.pictures > li { justify-content: space-between; }
      .cards.pictures .pictogram { width: 38mm; height: 38mm; margin: 0 auto; }
      .plate .ask { margin: 0 0 1.5mm; line-height: 1.25; }
      .plate .ask .dutch { font-size: 14pt; font-weight: 700; }
      .plate .ask .english { display: block; font-size: 11pt; color: var(--soft); }
      .plate .pictures { display: grid; grid-template-columns: 1fr 1fr; gap: 2.5mm;
        margin-bottom: 4mm; }
      .plate .pictures > li { display: flex; gap: 4mm; align-items: center; min-width: 0;
        min-height: 45mm; padding: 2.5mm 3.5mm; border: .3mm solid var(--line);
        border-radius: 3mm; break-inside: avoid; }
      .plate .eight .pictogram { width: 36mm; height: 36mm; }
      .plate .eight .name { flex: 1; flex-direction: column; gap: 1.5mm; }
      .plate .three { grid-template-columns: repeat(3, 1fr); }
      .plate .three > li { flex-direction: column; gap: 2mm; min-height: 40mm; }
      .plate .three .pictogram { width: 23mm; height: 23mm; }
      .plate .three .name { align-self: stretch; }
      .plate .three .dutch { font-size: 12pt; }
      .plate .three .english { font-size: 10pt; }
      .source { font-size: 7.5pt; color: var(--soft); }

      .row { display: flex; gap: 3mm; align-items: center; }
      .row > div { flex: 1; min-width: 0; }
      .form > .row { margin-bottom: 2.5mm; }
      .form .title { font-size: 20pt; font-weight: 700; line-height: 1.3; }
      .form .title + .own { margin-bottom: 3mm; }
      .form .title:not(:has(+ .own)) { margin-bottom: 4mm; }
      .form .pictogram { width: 11mm; height: 11mm; }
      .form .ask { font-size: 13pt; font-weight: 600; }
      .form .row > .number { align-self: flex-start; }
      .questions { margin-top: 5mm; }
      .questions > li { margin-bottom: 4.5mm; break-inside: avoid; }
      .lines span { display: block; height: 8.5mm; border-bottom: .25mm solid var(--line); }
      .consent { margin: 6mm 0 4mm; padding: 4mm; border: .4mm solid var(--ink);
        border-radius: 3mm; break-inside: avoid; }
      .boxes { display: flex; flex-wrap: wrap; gap: 3mm 12mm; margin: 3mm 0; }
      .boxes .row > div { flex: none; }
      .box { flex: none; width: 8mm; height: 8mm; border: .5mm solid var(--ink);
        border-radius: 1mm; }
      .form > .row, .thanks { break-inside: avoid; }
      .thanks { margin-top: 4mm; font-size: 13pt; font-weight: 600; }

      @media screen {
        .sheet { padding: 1.25rem 0; border-top: 1px solid #c9ced2; }
      }
      @media screen and (max-width: 40rem) {
        .cards, .plate .pictures, .plate .three { grid-template-columns: minmax(0, 1fr); }
        .cards { grid-auto-rows: minmax(40mm, auto); }
        .plate .pictures > li { min-height: 0; }
        .plate .three > li { flex-direction: row; }
        .cards.pictures > li { gap: 4mm; }
        .strip { font-size: 10pt; }
        .strip h2, .own { font-size: 11pt; }
      }
      @media print {
        body { max-width: none; padding: 0 .4mm; }
        .guide { display: none; }
        .form[dir="rtl"] .row > div { display: flex; flex-wrap: wrap; align-items: baseline;
          justify-content: space-between; gap: 0 6mm; }
        .form[dir="rtl"] .lines, .form[dir="rtl"] .who { flex: 1 0 100%; }
      }

      """)
}
