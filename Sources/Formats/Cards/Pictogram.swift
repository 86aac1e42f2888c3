internal import Interviewing

/// A small drawing of our own: strokes only, so that it costs little ink and stays clear at 2 cm.
struct Pictogram: Sendable, Equatable {
  /// What a screen reader says.
  let title: Bilingual
  /// In a square of 64 by 64.
  let strokes: [Stroke]

  enum Stroke: Sendable, Equatable {
    case path(String)
    case circle(Double, Double, Double)
    /// A spot of ink, such as a wheel's hub.
    case dot(Double, Double)
  }

  init(_ title: Bilingual, _ strokes: Stroke...) {
    self.title = title
    self.strokes = strokes
  }
}

extension Pictogram {
  func html(in language: Language) -> HTML {
    .element(
      "svg", ["class": "pictogram", "viewBox": "0 0 64 64", "role": "img"],
      [.element("title", [:], HTML(title[language]))] + strokes.map(\.html))
  }
}

extension Pictogram.Stroke {
  /// Closed by a tag of its own: inside SVG a browser nests what isn't.
  fileprivate var html: HTML {
    switch self {
    case .path(let path): .element("path", ["d": path])
    case .circle(let x, let y, let radius):
      .element("circle", ["cx": "\(x)", "cy": "\(y)", "r": "\(radius)"])
    case .dot(let x, let y): .element("path", ["class": "dot", "d": "M\(x) \(y)h0"])
    }
  }
}
