import Interviewing
import Listening
import Testing

/// Words whose syllables were counted by hand, saying them aloud.
@Suite struct SyllablesTests {
  @Test func `Dutch vowels that are one sound are one syllable, and a trema begins a new one`() {
    #expect(miscounted(dutch, .dutch) == [])
  }

  @Test func `an English e is silent where it is, and vowels in hiatus are two`() {
    #expect(miscounted(english, .english) == [])
  }

  @Test func `anything has a syllable at least`() {
    for word in ["", "-", "'s", "tv", "…", "42", "ሰሙን"] {
      #expect(Language.allCases.map { Syllables.count(in: word, $0) } == [1, 1], "\(word)")
    }
  }

  private func miscounted(_ table: String, _ language: Language) -> [String] {
    let words = table.split(whereSeparator: \.isWhitespace)
    return stride(from: 0, to: words.count, by: 2).compactMap { index in
      let count = Syllables.count(in: words[index], language)
      return String(count) == words[index + 1] ? nil : "\(words[index]): \(count)"
    }
  }

  private let dutch = """
    brief 1 nieuw 1 nieuws 1 leeuw 1 eeuwen 2 schreeuwen 2 nieuwe 2 jij 1 vrijheid 2 blije 2
    bijeen 2 mooie 2 draaien 2 groeien 2 koeien 2 buien 2 eieren 3 ruimte 2 ideeën 3 zeeën 2
    knieën 2 industrieën 4 bacteriën 4 patiënt 3 cliënten 3 financiën 4 coördinator 5
    geïnteresseerd 5 beïnvloeden 4 reëel 2 poëzie 3 ruïne 3 vacuüm 3 maïs 2 politie 3 relatie 3
    relaties 3 organisatie 5 informatie 4 situatie 4 discussie 3 familie 3 televisie 4 actief 2
    initiatief 5 artiest 2 theorie 3 theater 3 video 3 radio 3 duo 2 chaos 2 oase 3 museum 3
    jubileum 4 februari 4 evalueren 5 individueel 5 officieel 4 materiaal 4 sociaal 3 diabetes 4
    bureau 2 cadeaus 2 niveau 2 café 2 één 1 vóór 1 enquête 3 toilet 2 detail 2 royaal 2 hobby 2
    baby 2 systeem 2 display 2 yoghurt 2 team 1 taalcoach 2 website 2 online 2 smartphone 2
    e-mail 2 quarantaine 4 aquarium 4 serieus 3 religieus 4 milieu 2 auto 2 trouwen 2
    restaurant 3 inburgeringscursus 6 zorgverzekering 5 verblijfsvergunning 5 bibliotheek 4
    nederlands 3 iedereen 3 ouderavond 4 opnieuw 2 geopend 3 beantwoorden 4 thuis 1 uw 1 'k 1
    intuïtie 4 Turkije 3 Oekraïne 4 station 3 pensioen 3 route 2 computer 3 laptop 2 service 2
    garage 3 tablet 2 appje 2 jeugd 1 meeuw 1 geluid 2 uitkering 3 rolstoel 2 ooievaar 3
    januari 4 oplaadpunt 3 verzamelen 4 toewijst 2 waardevol 3 geformuleerd 4 transitie 3
    stereotypen 5 budget 2 doordrongen 3 begroting 3 wegcijferen 4 zelfvertrouwen 4
    gelijkwaardigheid 5 ieders 2 memorandum 4 gemeentelijke 5 terugkomt 3 innovatieve 5
    maatschappelijke 5 kwetsbaarder 3 complicatie 4 laaggeletterde 5 activiteit 4 benadrukken 4
    spreekuur 2 onverwachte 4 probleemoplossing 5 missies 2 cultureel 3 individu 4 coalitie 4
    taalaanbod 3 gastvrouw 2 geloofwaardigheid 5 creëer 2 affiniteit 4 instantie 3
    aantrekkelijkheid 5
    """

  private let english = """
    the 1 house 1 houses 2 table 2 tables 2 little 2 people 2 something 2 sometimes 2 everyone 3
    every 2 library 3 idea 3 area 3 asked 1 wanted 2 needed 2 changed 1 settled 2 hundred 2
    changes 2 makes 1 boxes 2 lovely 2 careful 2 homeless 2 homework 2 therefore 2 agreement 3
    moment 2 element 3 placement 2 radio 3 video 3 station 2 decision 3 question 2 special 2
    social 2 official 3 initial 3 serious 3 previous 3 precious 2 delicious 3 religious 3
    medium 3 museum 3 actual 3 language 2 quality 3 quiet 2 society 4 science 2 client 2
    patient 2 experience 4 friend 1 easier 3 earlier 3 happiest 3 doing 2 saying 2 worrying 3
    string 1 create 2 creature 2 cream 1 react 2 theatre 3 poem 2 yes 1 yellow 2 young 1 beyond 2
    eye 1 isn't 2 don't 1 couldn't 2 you're 1 neighbour 2 neighbourhood 3 appointment 3
    information 4 community 4 municipality 6 appreciate 4 education 4 medicine 3 vegetable 4
    favourite 3 believe 2 business 2 chocolate 3 really 2 family 3 interpreter 4 beautiful 3
    useful 2 furniture 3 insurance 3 allowance 3 benefits 3 unemployed 3 physiotherapist 6
    celebrate 3 environment 4 lonely 2 grandparents 3 immediately 5 association 5 variety 4
    fluent 2 ruin 2 giant 2 lion 2 dialect 3 piano 3 marriage 2 carriage 2 tongue 1 queue 1
    league 1 vague 1 recipe 3 cafe 2 being 2 realise 3 reality 4 usually 4 continue 3 issue 2
    value 2 valued 2 continued 3 argued 2 tried 1 studied 2 cried 1 executable 5 backspace 2
    duplicate 3 confirmation 4 evaluated 5 introductions 4 patience 2 addresses 3 corresponding 4
    telegraphic 4 crashes 2 dialogues 3 partnerships 3 formulas 3 promises 3 publicity 4 binary 3
    mutual 3 subsequent 3 inconclusive 4 verify 3 perspective 3 interrogation 5 validation 4
    associated 5 references 4 welcoming 3 categories 4 optional 3 falsely 2 closures 2 switches 2
    """
}
