internal import Interviewing

extension NeedFigures {
  /// What each figure weighs: first set by hand, then fitted together with what words say
  /// (`LearnedWords`), held near the hand's weights.
  static let weights: [Double] = {
    var weights = Array(repeating: 0.0, count: count)
    for row in table.split(separator: "\n") {
      let parts = row.split(separator: " ")
      guard parts.count == 2, let value = Double(parts[1]),
        let place = names.firstIndex(of: String(parts[0]))
      else { continue }
      weights[place] = value
    }
    return weights
  }()

  private static let table = """
    wish 1.96
    asking 1.75
    struggle 0.96
    unknowing 1.44
    fear 1.53
    lack 1.58
    dependence 1.16
    avoidance 1.42
    setback 0.85
    corrected 0.28
    isolation 0.94
    strain 0.81
    trouble 0.00
    wish? -0.27
    asking? 0.61
    struggle? -0.23
    unknowing? 0.60
    fear? 0.87
    lack? -0.04
    dependence? 0.04
    avoidance? 0.14
    setback? -0.01
    corrected? 0.00
    isolation? 0.28
    strain? 0.19
    trouble? 0.18
    always -1.75
    subject 1.00
    askedAbout -0.39
    weakWithSubject 1.34
    strongWithSubject 0.09
    kinds -0.71
    hushed -0.65
    aside -1.65
    solved -0.71
    denied -1.18
    well -0.63
    past -0.43
    trivial -0.42
    oneself -0.02
    agrees 2.71
    refuses -1.17
    question 0.78
    short 0.60
    long 1.09
    negation 0.07
    negationWithSubject 0.20
    pleasant -0.93
    fact -0.34
    duty 0.25
    still 0.85
    noSign 0.48
    notes -0.46
    wishWithoutSubject -1.48
    wishAndTrivial -0.46
    wishOfAnother -0.25
    wishAndPleasant 0.26
    wishOfStranger -0.53
    wishOfOneselfWithSubject -0.45
    troubleWithSubject -0.63
    troubleCount 0.24
    pleasantCount -0.35
    factWithoutTrouble -0.08
    stillWithSubject -0.39
    subjectOfOneself -0.28
    loss -0.34
    weakCount -0.06
    askedOfTrouble -0.47
    bygone -0.21
    weakAndBygone -0.39
    strongAndBygone -0.27
    weakOnly 0.12
    weakWithoutOneself 0.09
    weakAndPleasant -0.01
    giving -1.33
    opinion -0.42
    planned -0.02
    stranger -0.32
    strangerWithoutOneself -0.24
    anotherWithoutOneself -0.17
    strongAndWell 0.13
    weakAndWell -0.04
    wishAndPlanned -1.00
    askingWithSubject 0.86
    askingWithoutSubject 0.25
    askingAndTrivial 0.01
    words 1.00
    """
}
