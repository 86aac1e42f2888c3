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
    wish 1.69
    asking 1.40
    struggle 1.37
    unknowing 1.55
    fear 1.65
    lack 2.02
    dependence 1.20
    avoidance 1.46
    setback 0.63
    corrected 0.90
    isolation 1.05
    strain 1.27
    wish? -0.05
    asking? 0.65
    struggle? -0.42
    unknowing? 0.44
    fear? 1.21
    lack? 0.09
    dependence? -0.61
    avoidance? 0.48
    setback? 0.23
    isolation? 0.75
    strain? 0.06
    trouble? 0.57
    always -3.26
    subject 2.61
    askedAbout 0.64
    weakWithSubject 1.69
    strongWithSubject 0.45
    kinds 0.03
    hushed -1.29
    aside -1.46
    solved -1.25
    denied -0.83
    well -0.79
    past -0.17
    trivial -0.07
    oneself 0.12
    agrees 2.24
    refuses -1.46
    question 0.92
    short -0.86
    long 1.20
    negation 0.07
    negationWithSubject 0.87
    pleasant -1.20
    fact 0.12
    duty 0.26
    still 1.13
    noSign -0.22
    notes -0.49
    wishWithoutSubject -0.89
    wishAndTrivial -0.39
    wishAndPleasant 0.29
    wishOfStranger -0.40
    wishOfOneselfWithSubject -0.68
    troubleWithSubject -0.37
    troubleCount 0.38
    pleasantCount -0.46
    factWithoutTrouble -0.30
    stillWithSubject 0.33
    subjectOfOneself 0.32
    loss -0.51
    weakCount -0.24
    askedOfTrouble -0.25
    bygone -0.19
    weakAndBygone -0.12
    strongAndBygone -0.63
    weakOnly -0.45
    weakWithoutOneself -0.22
    weakAndPleasant -0.01
    giving -0.83
    opinion -0.34
    planned 0.24
    stranger -0.42
    strangerWithoutOneself -0.04
    anotherWithoutOneself -0.32
    strongAndWell 0.27
    weakAndWell 0.10
    wishAndPlanned -0.38
    askingWithSubject 0.83
    askingWithoutSubject 0.27
    askingAndTrivial 0.04
    """
}
