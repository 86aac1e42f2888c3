internal import Interviewing

extension NeedFigures {
  /// What each figure weighs.
  ///
  /// First set by hand; then fitted by logistic regression, held near the hand's weights, on 934
  /// statements and 358 ordinary lines written for it and on 23 labelled talks, each talk judged by
  /// weights that the others taught. The length of a line is held low by hand: in talks written
  /// for study those who need something say more, elsewhere they may not.
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
    wish 1.66
    asking 1.43
    struggle 1.40
    unknowing 1.44
    fear 1.51
    lack 1.96
    dependence 1.26
    avoidance 1.49
    setback 0.76
    corrected 1.03
    isolation 1.15
    strain 1.28
    wish? -0.02
    asking? 0.75
    struggle? -0.40
    unknowing? 0.63
    fear? 1.19
    lack? 0.16
    dependence? -0.58
    avoidance? 0.48
    setback? 0.18
    isolation? 0.80
    strain? 0.03
    trouble? 0.57
    always -2.87
    subject 1.91
    askedAbout 0.51
    weakWithSubject 1.56
    strongWithSubject 0.43
    kinds 0.04
    hushed -1.18
    aside -1.49
    solved -1.26
    denied -0.90
    well -0.73
    past -0.09
    trivial -0.15
    oneself 0.37
    agrees 2.21
    refuses -1.44
    question 0.94
    short -0.93
    long 1.20
    negation 0.26
    negationWithSubject 0.68
    pleasant -1.19
    fact 0.08
    duty 0.32
    still 1.11
    noSign -0.20
    notes -0.34
    wishWithoutSubject -0.79
    wishAndTrivial -0.39
    wishOfAnother -0.01
    wishAndPleasant 0.24
    wishOfStranger -0.36
    wishOfOneselfWithSubject -0.74
    troubleWithSubject -0.37
    troubleCount 0.39
    pleasantCount -0.48
    factWithoutTrouble -0.29
    stillWithSubject 0.22
    subjectOfOneself 0.14
    loss -0.47
    weakCount -0.17
    askedOfTrouble -0.29
    bygone -0.26
    weakAndBygone -0.26
    strongAndBygone -0.52
    weakOnly -0.33
    weakWithoutOneself -0.23
    weakAndPleasant -0.02
    giving -0.81
    opinion -0.44
    planned 0.32
    stranger -0.38
    strangerWithoutOneself 0.01
    anotherWithoutOneself -0.35
    strongAndWell 0.28
    weakAndWell 0.15
    wishAndPlanned -0.41
    askingWithSubject 0.82
    askingWithoutSubject 0.36
    askingAndTrivial 0.09
    """
}
