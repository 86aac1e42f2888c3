internal import Interviewing

extension Document.Chart {
  /// Shapes under their labels, so that nothing gets too small to read on a phone.
  ///
  /// The value stands beside its shape in words; colour carries nothing by itself.
  var html: HTML {
    let title = HTML.element("title", ["id": id + "-title"], HTML(title))
    let description = HTML.element("desc", ["id": id + "-desc"], HTML(description))
    return .element(
      "figure", [:],
      .element("figcaption", ["aria-hidden": "true"], HTML(self.title)),
      .element(
        "svg",
        [
          "role": "img", "aria-labelledby": "\(id)-title \(id)-desc",
          "viewBox": "0 0 \(Measure.width) \(height)",
        ],
        [title, description] + parts.map { .line($0) }))
  }
}

extension Document.Chart {
  private enum Measure {
    static let width = 360
    static let longestBar = 260
    static let row = 46
    static let bar = 16
    static let base = 4
    static let month = 30
    static let sign = 12
    static let firstSign = 92
    /// More than these in a month are told in words only.
    static let mostSigns = 6
  }

  private var height: String {
    switch shape {
    case .bars(let bars): String(bars.count * Measure.row + Measure.base)
    case .months(let months): String(months.count * Measure.month + Measure.base)
    }
  }

  private var parts: [HTML] {
    switch shape {
    case .bars(let bars):
      let longest = max(1, bars.map { $0.value + $0.rest }.max() ?? 1)
      return bars.enumerated().map { html(of: $1, at: $0, longest: longest) }
    case .months(let months): return months.enumerated().map { html(of: $1, at: $0) }
    }
  }

  private func html(of bar: Bar, at index: Int, longest: Int) -> HTML {
    let top = index * Measure.row
    let length = bar.value * Measure.longestBar / longest
    let rest = (bar.value + bar.rest) * Measure.longestBar / longest - length
    let end = length + rest
    return .element(
      "g", [:],
      [
        .element("text", ["x": "0", "y": "\(top + 17)"], HTML(bar.label)),
        rectangle("bar", x: 0, y: top + 24, width: length, height: Measure.bar),
      ]
        + (rest > 0
          ? [rectangle("rest", x: length, y: top + 24, width: rest, height: Measure.bar)] : []) + [
          .element(
            "text", ["class": "amount", "x": "\(end + 8)", "y": "\(top + 37)"], HTML(bar.amount))
        ])
  }

  private func rectangle(
    _ style: String, x: Int, y: Int, width: Int, height: Int
  ) -> HTML {
    .element(
      "rect",
      ["class": style, "x": "\(x)", "y": "\(y)", "width": "\(width)", "height": "\(height)"])
  }

  /// A dot for a talk, a full square for what was done, an open one for what is planned.
  private func html(of month: Month, at index: Int) -> HTML {
    let middle = index * Measure.month + Measure.month / 2
    let signs =
      Array(repeating: "talk", count: month.talks) + Array(repeating: "bar", count: month.done)
      + Array(repeating: "rest", count: month.planned)
    let shown = signs.prefix(Measure.mostSigns).enumerated().map { place, sign in
      html(of: sign, x: Measure.firstSign + place * (Measure.sign + 4), middle)
    }
    let end = Measure.firstSign + min(signs.count, Measure.mostSigns) * (Measure.sign + 4) + 6
    return .element(
      "g", [:],
      [.element("text", ["x": "0", "y": "\(middle + 5)"], HTML(month.label))] + shown + [
        .element(
          "text", ["class": "amount", "x": "\(end)", "y": "\(middle + 5)"], HTML(month.amount))
      ])
  }

  private func html(of sign: String, x: Int, _ middle: Int) -> HTML {
    guard sign == "talk" else {
      return rectangle(
        sign, x: x, y: middle - Measure.sign / 2, width: Measure.sign, height: Measure.sign)
    }
    return .element(
      "circle",
      [
        "class": "bar", "cx": "\(x + Measure.sign / 2)", "cy": "\(middle)",
        "r": "\(Measure.sign / 2)",
      ])
  }
}
