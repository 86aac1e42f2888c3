internal import Interviewing

extension Document.Chart {
  /// Bars under their labels, so that nothing gets too small to read on a phone.
  ///
  /// The value stands beside its bar in words; colour carries nothing by itself.
  var html: HTML {
    let height = String(bars.count * Measure.row + Measure.base)
    let title = HTML.element("title", ["id": "chart-title"], HTML(title))
    let description = HTML.element("desc", ["id": "chart-desc"], HTML(description))
    return .element(
      "figure", [:],
      .element("figcaption", ["aria-hidden": "true"], HTML(self.title)),
      .element(
        "svg",
        [
          "role": "img", "aria-labelledby": "chart-title chart-desc",
          "viewBox": "0 0 \(Measure.width) \(height)",
        ],
        [title, description] + bars.enumerated().map { .line(html(of: $1, at: $0)) }))
  }
}

extension Document.Chart {
  private enum Measure {
    static let width = 360
    static let longestBar = 260
    static let row = 46
    static let bar = 16
    static let base = 4
  }

  private func html(of bar: Bar, at index: Int) -> HTML {
    let top = index * Measure.row
    let length = bar.value * Measure.longestBar / max(1, bars.map(\.value).max() ?? 1)
    return .element(
      "g", [:],
      .element("text", ["x": "0", "y": "\(top + 17)"], HTML(bar.label)),
      .element(
        "rect",
        [
          "class": "bar", "x": "0", "y": "\(top + 24)", "width": "\(length)",
          "height": "\(Measure.bar)",
        ]),
      .element(
        "text", ["class": "amount", "x": "\(length + 8)", "y": "\(top + 37)"], HTML(bar.amount)))
  }
}
