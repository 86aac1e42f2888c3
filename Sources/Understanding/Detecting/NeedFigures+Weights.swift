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
    wish 1.94
    asking 1.70
    struggle 0.87
    unknowing 1.96
    fear 2.06
    lack 2.03
    dependence 1.48
    avoidance 2.16
    setback 0.13
    corrected 0.45
    isolation 1.10
    strain 1.00
    wish? -0.44
    asking? 0.50
    struggle? -0.62
    unknowing? 0.35
    fear? 0.98
    lack? -0.06
    dependence? -0.20
    avoidance? 0.06
    setback? 0.13
    isolation? 0.42
    strain? 0.16
    trouble? 0.39
    always -3.38
    subject 2.56
    askedAbout 1.10
    weakWithSubject 2.05
    strongWithSubject 1.03
    kinds -0.26
    hushed -1.54
    aside -2.44
    solved -1.23
    denied -0.94
    well -0.93
    past -0.16
    trivial -0.16
    oneself -0.05
    agrees 3.71
    refuses -1.51
    question 0.89
    short 0.10
    long 1.20
    negation -0.09
    negationWithSubject 0.84
    pleasant -1.36
    fact 0.05
    duty 0.81
    still 1.24
    noSign -0.58
    notes -0.43
    wishWithoutSubject -1.22
    wishAndTrivial -0.46
    wishOfAnother -0.32
    wishAndPleasant 0.24
    wishOfStranger -0.57
    wishOfOneselfWithSubject -0.74
    troubleWithSubject -0.56
    troubleCount 0.32
    pleasantCount -0.56
    factWithoutTrouble -0.29
    stillWithSubject 0.26
    subjectOfOneself 0.47
    loss -0.06
    weakCount 0.20
    askedOfTrouble 0.14
    bygone -0.25
    weakAndBygone -0.41
    strongAndBygone -0.41
    weakOnly -0.61
    weakWithoutOneself -0.15
    weakAndPleasant -0.05
    giving -1.12
    opinion -0.53
    planned 0.09
    stranger -0.89
    strangerWithoutOneself -0.32
    anotherWithoutOneself 0.03
    strongAndWell -0.08
    weakAndWell 0.09
    wishAndPlanned -1.03
    askingWithSubject 0.92
    askingWithoutSubject 0.22
    askingAndTrivial 0.02
    """
}
