package import Interviewing

/// Why a piece of text was taken for personal data, to be told to the person who decides.
package enum DetectionRule: String, CaseIterable, Sendable {
  case elevenTest, checkDigits, telephoneForm, mailForm, postcodeForm, streetAndNumber
  case birthWord, age
  case ownName, decided
  case title, introduction, role, speaker, initials, givenName, besideName, verb, surname, capital
}

extension DetectionRule {
  package var reason: Bilingual {
    switch self {
    case .elevenTest:
      Bilingual(
        nl: "negen cijfers die de elfproef doorstaan", en: "nine digits that pass the eleven-test")
    case .checkDigits:
      Bilingual(
        nl: "een rekeningnummer waarvan de controlecijfers kloppen",
        en: "an account whose check digits are right")
    case .telephoneForm:
      Bilingual(
        nl: "cijfers in de vorm van een telefoonnummer", en: "digits in the form of a phone number")
    case .mailForm:
      Bilingual(nl: "een @ met een domein erachter", en: "an @ with a domain after it")
    case .postcodeForm:
      Bilingual(nl: "vier cijfers en twee letters", en: "four digits and two letters")
    case .streetAndNumber: Bilingual(nl: "een straat met een nummer", en: "a street with a number")
    case .birthWord:
      Bilingual(nl: "een datum bij een woord over geboorte", en: "a date with a word about birth")
    default: reasonForName
    }
  }

  private var reasonForName: Bilingual {
    switch self {
    case .age: Bilingual(nl: "er staat een leeftijd achter", en: "an age comes after it")
    case .title: Bilingual(nl: "er staat een aanspreekvorm voor", en: "a title stands before it")
    case .introduction:
      Bilingual(nl: "zo stelt iemand zich voor", en: "this is how people introduce somebody")
    case .role: Bilingual(nl: "er staat voor wie het is", en: "the word before says who it is")
    case .ownName:
      Bilingual(nl: "een naam uit dit dossier", en: "a name from this dossier")
    case .decided:
      Bilingual(nl: "dezelfde woorden als eerder", en: "the same words as before")
    case .speaker:
      Bilingual(
        nl: "een naam met een dubbele punt: wie er spreekt", en: "a name with a colon: who speaks")
    case .initials: Bilingual(nl: "voorletters", en: "initials")
    case .givenName: Bilingual(nl: "een bekende voornaam", en: "a known given name")
    case .besideName:
      Bilingual(nl: "het staat naast een andere naam", en: "it stands beside another name")
    case .verb:
      Bilingual(
        nl: "wat erachter staat, doet alleen een mens", en: "only people do what comes after it")
    case .surname: Bilingual(nl: "een bekende achternaam", en: "a known surname")
    default:
      Bilingual(nl: "een hoofdletter zonder andere reden", en: "a capital without another reason")
    }
  }
}
