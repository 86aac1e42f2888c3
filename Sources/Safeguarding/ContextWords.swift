/// Words that say something of the word beside them, in lower case and without accents.
enum ContextWords {
  /// They stand before a name, and are no part of it.
  static let titles = """
    mevrouw mevr mw mej mejuffrouw meneer mijnheer menheer dhr heer heren dokter dr drs ir prof professor
    ds dominee pastoor pater zuster broeder juf juffrouw meester mr mrs ms miss sir madam madame
    mister missus doctor nurse aunt auntie uncle tante oom opa oma ome omi opoe imam sheikh sjeik hodja
    familie fam burgemeester wethouder minister grandma grandpa granny reverend rev father pastor
    cousin sister brother mevrouwtje headmaster hr frau herr monsieur
    """

  /// Titles that are cut short, and may have a dot.
  static let abbreviations = """
    mw mevr mej dhr dr drs ir prof ds mr mrs ms fam rev hr st bijv bv evt ca nr tel geb o.a. i.v.m. ivm
    tav tnv contactpers e.g. i.e. incl excl resp jr sr gem afd blz pag tlv nl
    """

  /// Kin, friends, neighbours and people in their work.
  static let roles = """
    man vrouw zoon zoontje dochter dochtertje kind kinderen jongen jongens meisje meisjes baby zus
    zusje zussen broer broertje broers moeder mama mam mamma vader papa pap ouders neef neefje neven
    nicht nichtje nichten schoonmoeder schoonvader schoonzus schoonzoon schoondochter zwager
    kleinzoon kleindochter kleinkind kleinkinderen stiefvader stiefmoeder pleegmoeder pleegvader
    verloofde partner vriend vriendje vriendin vriendinnen vrienden buurvrouw buurman buurmeisje
    buurjongen buren buur collega collegas collega's kennis huisgenoot kamergenoot ex ex-man ex-vrouw
    weduwe weduwnaar huisarts tandarts arts dokter begeleider begeleidster coach jobcoach docent
    docente leraar lerares leerkracht juf meester trainer vrijwilliger vrijwilligster maatje taalmaatje
    taalmaat buddy contactpersoon klantmanager consulent consulente wijkverpleegkundige
    verpleegkundige verzorgende thuishulp hulp advocaat tolk baas chef leidinggevende manager
    bibliothecaris bibliothecaresse medewerker medewerkster assistent assistente kapper kapster imam
    pastoor dominee bakker slager loodgieter monteur chauffeur voorzitter secretaris penningmeester
    directeur directrice stagiair stagiaire student studente deelnemer deelneemster client clienten
    clienten mantelzorger huisbaas verhuurder boekhouder bewindvoerder mentor wijkagent agent
     conciërge concierge receptionist receptioniste therapeut fysiotherapeut psycholoog
    logopedist logopediste kraamhulp oppas gids zanger zangeres schrijver schrijfster spreker
    gastvrouw gastheer tuinman schoonmaker schoonmaakster postbode groenteboer kok
    husband wife son sons daughter daughters child children kid boy girl sister sisters brother
    brothers mother mum mom mummy father dad daddy parents nephew niece cousin grandmother
    grandfather grandson granddaughter partner friend friends boyfriend girlfriend neighbour
    neighbours neighbor colleague colleagues flatmate roommate teacher tutor coach mentor doctor
    dentist nurse volunteer helper interpreter lawyer boss manager supervisor caseworker landlord
    librarian assistant trainer buddy guide person lady gentleman woman guy client participant fiance
    fiancee widow carer
    """

  /// The last part of a compound that is a role.
  static let roleTails = """
    moeder vader dochter zoon broer zus vriend vriendin vrouw begeleider begeleidster docent docente
    werker werkster consulent consulente verpleegkundige assistent assistente leidster leider coach
    maatje genoot genote medewerker medewerkster vrijwilliger therapeut baas houder arts juf meester
    """

  static let particles = """
    van de der den het 't ten ter te el al ben bin ibn bint ould abu abd da di do dos das del della la le
    les lo von zu zum zur op in 's bou ait ou o mac mc st y du des d' ap vd v.d. v/d aan ur ul
    """

  static let naming = """
    heet heette heetten heten geheten noemt noemen noemde noemden genaamd genoemd called named
    """

  static let pronouns = """
    ik hij zij ze je jij u jullie wij we me mij hem haar hen hun ons i he she they you we him her them us
    me iedereen iemand everyone everybody someone zich
    """

  /// What people do with their mouth, head and hands: after a strange word it tells that this is one
  /// of them.
  static let personVerbs = """
    zegt zei zeiden vertelt vertelde vertelden vindt vond vinden vonden wil wilde wou willen denkt dacht hoopt hoopte durft
    durfde lacht lachte knikt knikte huilt huilde spreekt sprak praat praatte praten vraagt vroeg belt belde
    leest las schrijft schreef woont woonde wonen werkt werkte kookt kookte leert leerde kent kende
    weet wist helpt hielp begrijpt begreep snapt snapte zoekt zocht mist miste voelt voelde
    luistert luisterde kijkt keek loopt liep fietst fietste komt kwam kwamen gaat ging gingen heeft had hadden
    mag mocht moet moest kan kon krijgt kreeg geeft gaf neemt nam brengt bracht haalt haalde
    zit zat staat stond slaapt sliep eet drinkt studeert studeerde volgt volgde oefent oefende legt
    vertaalt vertaalde tolkt schaamt twijfelt stelt wacht wachtte bedankt appt appte mailt mailde
    mailde oppast past speelt speelde zingt zong verhuisde trouwde verdient
    says said tells told thinks thought wants wanted hopes hoped asks asked lives lived works worked
    helps helped reads knows knew likes liked loves loved feels felt speaks spoke calls called rang
    phoned came comes goes went gave gives took takes brought brings laughed laughs cried showed shows
    taught teaches learned learns lent lends wrote writes explained explains stays stayed sings cooks
    cooked plays played found finds smiled smiles nodded nods sits sat understands understood needs
    misses walks translates translated met meets moved lost drives drove
    """

  static let articles = "de het een the a an deze dit elke iedere each every 't 'n 's"

  /// After them a strange word is where, not who.
  static let locatives = "in uit te from into at naar op bij near through inside outside"

  /// A word that joins one name to the next.
  static let joiners = "en and of or plus"

  /// Words that announce a birth date.
  static let births = """
    geboren geb geboortedatum geboortedag geboorte gebdat geb.dat verjaardag verjaart verjaar jarig born
    birth birthday birthdate dob d.o.b bday
    """

  /// Things that have a number of their own.
  static let numbered = """
    code kenmerk referentie reference ref order bestelling factuur invoice polis dossier case zaak
    ticket booking boeking barcode isbn serie serial artikel kvk btw customer lidnummer pakje track
    klant aanvraag ordernr kaartnummer pasnummer id contract zending parcel tracking lot rekening
    membership receipt bon meter meterstand versie model kenteken claim account
    """
}
