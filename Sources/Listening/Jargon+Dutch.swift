extension Jargon {
  static let dutch = Jargon(
    """
    met betrekking tot = over
    ten aanzien van = over
    met het oog op = voor
    in het kader van = bij
    op het gebied van = met
    op het vlak van = met
    afstand tot de arbeidsmarkt
    eigen regie
    regie over/voeren/houden/op/bij/in
    sociaal/sociale domein/kaart/cohesie/netwerk/activering/netwerken/vangnet
    informeel/informele/formeel/formele/non leren/aanbod/netwerk/zorg/formele/formeel/educatie
    leven lang leren/ontwikkelen
    duurzaam/duurzame inzetbaar/inzetbaarheid
    digitale/digitaal dienstverlening/basisvaardigheden/geletterdheid/vaardigheid/inclusie/zelfredzaamheid
    maatschappelijke/maatschappelijk participatie/deelname/begeleiding/veld/middenveld/ondersteuning
    passend/passende aanbod/ondersteuning
    warme overdracht
    persoonlijke effectiviteit/ontwikkeling
    intrinsieke/intrinsiek motivatie/gemotiveerd
    publiek gefinancierd/gefinancierde
    burgerlijke staat
    publieke dienstverlening
    integrale aanpak/benadering
    ten behoeve van = voor
    naar aanleiding van = na
    in samenspraak met = samen met
    te zijner tijd = later
    door middel van = met
    in relatie tot = bij
    ter ondersteuning van = voor
    uit hoofde van
    sprake van
    plan/plannen van aanpak = plan
    eigen kracht
    sociale/sociaal basis/kapitaal/steunbronnen/veiligheid
    belemmerende/beschermende factor/factoren
    collectieve/algemene voorziening/voorzieningen
    bijzondere bijstand
    beslagvrije voet
    executieve functies
    voorliggend veld
    sociaal/sociale medisch/medische/emotioneel/emotionele/economisch/economische
    zorg in natura
    beschut/betaalde werk/arbeid
    digitale overheid/kloof/weerbaarheid
    verhoudt/verhouden zich
    z/b1/onderwijs route
    in kaart brengen/gebracht
    best/good practice/practices
    sociaal/sociale economische/economisch
    co creatie
    top down
    bottom up
    inzake = over
    omtrent = over
    aangaande = over
    betreffende = over
    middels = met
    teneinde = om
    conform = volgens
    aanwenden = gebruiken
    bewerkstelligen = bereiken
    verstrekken = geven
    verstrekt = geeft
    continueren = doorgaan met
    initiëren = beginnen
    startkwalificatie = diploma
    kwalificatie = diploma
    kwalificaties = diploma's
    casemanager = begeleider
    casusregisseur = begeleider
    regievoerder = begeleider
    zorgverlener = dokter of verpleegkundige
    hulpverlener = begeleider
    hulpverleners = begeleiders
    migratieachtergrond = land van herkomst
    meerwaarde = waarde
    laagdrempelig = makkelijk
    sociale kaart
    leervraag = vraag
    leervragen = vragen
    leerdoel = doel
    leerdoelen = doelen
    leerwens = wens
    leerwensen = wensen
    hulpvraag = vraag
    hulpvragen = vragen
    zorgvraag = vraag
    ondersteuningsvraag = vraag
    basisvaardigheden = lezen, schrijven en rekenen
    digivaardig = handig met de computer
    participeren = meedoen
    participeert = doet mee
    faciliteren = helpen
    optimaliseren = verbeteren
    evalueren = bespreken
    monitoren = volgen
    signaleren = merken
    stimuleren = aanmoedigen
    communiceren = praten
    handvatten = tips
    keukentafelgesprek = gesprek
    intakegesprek = gesprek
    doelstelling = doel
    doelstellingen = doelen
    """,
    bare: """
      schuldregeling saneringskrediet minnelijk minnelijke inkomensafhankelijk inkomensafhankelijke
      toeslagpartner vermogensgrens verordening ontvankelijk rechthebbende begunstigde mandaat
      woningtoewijzing woonurgentie hechting prikkelverwerking zelfregulatie behandelplan zorgzwaarte
      leerwerkloket taalakkoord taalnetwerk schuldeiser schuldeisers ondersteuningsvorm
      ontwikkelvraag draagkracht draaglast urgentieverklaring urgentiestatus betalingsachterstand
      betalingsachterstanden leerbehoeften uitstroom leerbehoefte leerbehoeftes ondersteuningsbehoefte ondersteuningsbehoeften
      competent interventie interventies participatie integratie integreren traject trajecten
      beleid beleidsmatig voorziening voorzieningen faciliteiten faciliteert implementeren
      implementatie concretiseren prioriteren evaluatie inventariseren inventarisatie realiseren
      reflecteren reflectie articuleren laaggeletterd laaggeletterde laaggeletterden
      laaggeletterdheid geletterdheid mediawijsheid mediawijs statushouder statushouders
      bijstandsgerechtigd bijstandsgerechtigde anderstalig anderstalige doelgroep doelgroepen
      ketenpartner ketenpartners stakeholder stakeholders draagvlak maatwerk indicatie beschikking
      casus casemanagement intake toeleiding doorstroom instroom doorstromen uitstromen
      laagdrempelige outreachend outreachende vindplaats vindplaatsen preventie preventief
      preventieve methodiek methodieken pedagogisch pedagogische didactisch didactische cognitief
      cognitieve psychosociaal psychosociale sociaaleconomisch sociaaleconomische
      multidisciplinair integraal empowerment resilience veerkracht welbevinden inclusie
      inclusieve diversiteit burgerschap leefwereld systeemwereld bejegening mobiliteit vitaliteit
      arbeidsmarkt arbeidsmarktpositie arbeidspotentieel kwalificeren certificering accreditatie
      kader perspectief belemmering belemmeringen belemmert randvoorwaarden uitkeringsgerechtigd
      curatief autonomie autonoom effectief effectieve efficiënt proactief proactieve adequaat
      adequate adequater relevant relevante toegankelijkheid inzetbaarheid employability coping
      copingstrategie copingstrategieën zelfsturing zelfregie hulpverlening dienstverlening
      schuldhulpverlening bewindvoering subsidie subsidies budgettering nazorg cohesie
      netwerkpartners mantelzorgondersteuning taalverwerving taalaanbod taalachterstand
      leerrendement leerbaarheid leerbaar motorisch motorische kwetsbaar kwetsbare behoeftepeiling
      dagbesteding ervaringsdeskundige ervaringsdeskundigheid zelfeffectiviteit ketensamenwerking
      casusregie regievoering ketenregie ketenaanpak gebiedsteam zorgplan ondersteuningsplan
      leefgebied leefgebieden levensdomein levensdomeinen leefdomein leerwerkplek leerloopbaan
      leerklimaat leerroute leerroutes onderwijsroute onderwijsachterstand voorschools
      voorschoolse kwalificatieplicht kwetsbaarheid zorgmijder zorgmijdend schuldsanering
      beschermingsbewind budgetbeheer budgetcoaching toeslagenpartner inkomensondersteuning
      minimaregeling minimaregelingen participatiewet jeugdwet wmo wlz pgb herindicatie
      persoonsgebonden respijtzorg ambulant ambulante intramuraal intramurale extramuraal
      extramurale eerstelijns tweedelijns nuldelijns comorbiditeit anamnese diagnostiek
      therapietrouw polyfarmacie vitaliseren activering activerend loonwaarde jobcarving
      matching loondispensatie sollicitatieplicht tegenprestatie arbeidsvermogen arbeidsinpassing
      belastbaar belastbaarheid cocreatie borging borgen geborgd opschalen opschaling uitrol
      uitrollen governance transitie transities transformatie decentralisatie integraliteit
      monitoring effectmeting nulmeting output outcome input doorlooptijd prioritering protocol
      protocollair methodisch cliënt cliënten cliëntondersteuner cliëntondersteuning
      vergunninghouder vergunninghouders gezinsmigrant gezinsmigranten collectievorming
      collectieplan programmering informatievoorziening interbibliothecair leesoffensief
      mediacoach digitalisering netwerkbibliotheek armoedebestrijding
      vroegsignalering signalering signaleringsfunctie doorgeleiding steunstructuur
      steunstructuren steunsysteem steunsystemen hulpbronnen risicofactoren stressoren factoren
      factor aspecten thematiek dynamiek dimensie dimensies discrepantie prevaleren genereren
      genereert entameren consolideren intensiveren verduurzamen derhalve alsmede jegens ingevolge
      dientengevolge voornoemde voorts respectievelijk belevingswereld beleidsterrein
      zelfmanagement zelfdiagnose ondersteuningsaanbod zorgaanbod welzijnsaanbod hulpaanbod
      leeraanbod scholingsaanbod scholing scholingsbehoefte bijscholing omscholing vakbekwaamheid
      talentontwikkeling loopbaan loopbaanbegeleiding loopbaanoriëntatie loopbaanontwikkeling
      assessment intervisie supervisie zorgcoördinator sociotherapeut gezondheidsvaardigheden
      leefstijlcoach valpreventie consultatie consulent klantmanager arbeidsconsulent
      opvoedondersteuning ouderbetrokkenheid ouderparticipatie taalmaatjestraject taalprogramma
      taaldoel taaldoelen taalcompetent luistervaardigheid spreekvaardigheid schrijfvaardigheid
      leesvaardigheid alfabetisering analfabeet analfabetisme anderstaligen nt2 nt1 meertaligheid
      taaltoets taalbad competentieprofiel portfolio zelfbeschikking zelfontplooiing sensitiviteit
      responsiviteit responsief inclusiviteit polarisatie segregatie emancipatie gentrificatie
      herstructurering leefbaarheid burgerinitiatief burgerinitiatieven inspraaktraject
      omgevingsvisie
      """,
    heads: """
      leesbevorder taalstimuler
      zelfredzaam participatie inburgeringsplicht inburgeringstraject inburgeringsvoorz integratie
      reïntegrat reintegrat wi20 competentie beleids interventie sociaalmaat arbeidsmarkt
      geletterdheid laaggeletterd multidisciplin interdisciplin gezondheidsvaardig zelfbeschik
      keten casus leerwerk zorgmij ondersteunings arbeidstoeleid empower activerings
      ontwikkelpersp ontwikkeldoel ontwikkelvra ontwikkelpunt laagdrempelig zelfredz resocialis
      decentralis stigmatis privatis digitalis
      """,
    tails: """
      traject trajecten beleid voorziening voorzieningen interventie interventies problematiek
      perspectief bevordering toeleiding plichtig plichtige vaardigheid vaardigheden competentie
      competenties behoefte behoeften behoeftes doelstelling doelstellingen kader kaders
      participatie integratie potentieel stimulering arrangement arrangementen gerechtigd
      gerechtigde redzaamheid overstijgend overstijgende gericht gerichte ontwikkeling
      weerbaarheid indicatie indicaties domein domeinen activering inclusie bewustzijn
      instrumentarium ketens wijsheid leerdoel leerdoelen leervraag leervragen hulpvraag
      hulpvragen ondersteuningsvraag drempeligheid regie regisseur consulent signalering
      samenwerkingsverband samenwerkingsverbanden bekwaamheid bekwaamheden bewindvoering
      begeleidingsplan achterstandsbeleid volgsysteem indicatiestelling motivering loopbaan
      sanering preventie geletterd geletterde beleidsplan subsidie subsidies factoren
      """,
    everyday: """
      behoefte behoeften rijvaardigheid gericht wijsheid ontwikkeling domein kinderopvoeding
      bewustzijn mr mrs dr nr kg km cm ml bv pff pfff shh mvg bh tss psst tv pc wc ov pin sms usb cd dvd nl eu vs bsn ggd ns ok app id uwv duo ind coa cv
      gps hema ah anwb voedselvoorziening aow ww vvv wifi ehbo mbo hbo vmbo havo vwo digid svb gsm
      pdf www isk azc nos rtl zzp cao ziggo kpn eigen regisseur filmregisseur regie ketenbak
      kettingen keten ketens casino verkeersregie
      """)
}
