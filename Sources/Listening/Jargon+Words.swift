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
    digitale/digitaal geletterdheid/vaardigheid/inclusie/zelfredzaamheid
    maatschappelijke/maatschappelijk participatie/deelname/begeleiding/veld/middenveld/ondersteuning
    passend/passende aanbod/ondersteuning
    warme overdracht
    persoonlijke effectiviteit/ontwikkeling
    intrinsieke/intrinsiek motivatie/gemotiveerd
    publiek gefinancierd/gefinancierde
    burgerlijke staat
    publieke dienstverlening
    integrale aanpak/benadering
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
      ontwikkelvraag leerbehoefte leerbehoeften leerbehoeftes ondersteuningsbehoefte
      ondersteuningsbehoeften competent interventie interventies participatie integratie
      integreren traject trajecten beleid beleidsmatig voorziening voorzieningen faciliteiten
      faciliteert implementeren implementatie concretiseren prioriteren evaluatie inventariseren
      inventarisatie realiseren reflecteren reflectie articuleren laaggeletterd laaggeletterde
      laaggeletterden laaggeletterdheid geletterdheid mediawijsheid mediawijs statushouder
      statushouders bijstandsgerechtigd bijstandsgerechtigde anderstalig anderstalige doelgroep
      doelgroepen ketenpartner ketenpartners stakeholder stakeholders draagvlak maatwerk indicatie
      beschikking casus casemanager casemanagement intake toeleiding doorstroom uitstroom instroom
      doorstromen uitstromen laagdrempelig laagdrempelige outreachend outreachende vindplaats
      vindplaatsen preventie preventief preventieve methodiek methodieken pedagogisch pedagogische
      didactisch didactische cognitief cognitieve psychosociaal psychosociale sociaaleconomisch
      sociaaleconomische multidisciplinair integraal empowerment resilience veerkracht welbevinden
      inclusie inclusief inclusieve diversiteit burgerschap leefwereld systeemwereld bejegening
      mobiliteit vitaliteit arbeidsmarkt arbeidsmarktpositie arbeidspotentieel kwalificatie
      kwalificaties kwalificeren startkwalificatie certificering accreditatie kader perspectief
      belemmering belemmeringen belemmert randvoorwaarden uitkeringsgerechtigd curatief autonomie
      autonoom effectief effectieve efficiënt proactief proactieve adequaat adequate adequater
      relevant relevante toegankelijkheid inzetbaarheid employability coping copingstrategie
      copingstrategieën zelfsturing zelfregie hulpverlening dienstverlening schuldhulpverlening
      bewindvoering subsidie subsidies budgettering nazorg cohesie netwerkpartners
      mantelzorgondersteuning taalverwerving taalaanbod taalachterstand leerrendement leerbaarheid
      leerbaar motorisch motorische kwetsbaar kwetsbare behoeftepeiling dagbesteding
      ervaringsdeskundige ervaringsdeskundigheid zelfeffectiviteit
      """,
    heads: """
      zelfredzaam participatie inburgeringsplicht inburgeringstraject inburgeringsvoorz integratie
      reïntegrat reintegrat wi20 competentie beleids interventie sociaalmaat arbeidsmarkt
      geletterdheid laaggeletterd multidisciplin interdisciplin gezondheidsvaardig zelfbeschik
      """,
    tails: """
      traject trajecten beleid voorziening voorzieningen interventie interventies problematiek
      perspectief bevordering toeleiding plichtig plichtige vaardigheid vaardigheden competentie
      competenties behoefte behoeften behoeftes doelstelling doelstellingen kader kaders
      participatie
      integratie potentieel stimulering arrangement arrangementen gerechtigd gerechtigde redzaamheid
      overstijgend overstijgende gericht gerichte ontwikkeling weerbaarheid indicatie indicaties
      domein domeinen activering inclusie bewustzijn instrumentarium ketens wijsheid
      """,
    everyday: """
      behoefte behoeften rijvaardigheid gericht wijsheid ontwikkeling domein kinderopvoeding
      bewustzijn
      tv pc wc ov pin sms usb cd dvd nl eu vs bsn ggd ns ok app id uwv duo ind coa cv gps hema
      ah anwb
      voedselvoorziening aow ww vvv wifi ehbo mbo hbo vmbo havo vwo digid svb gsm pdf www isk
      azc nos rtl
      zzp cao ziggo kpn eigen
      """)

  static let english = Jargon(
    """
    with regard/respect to = about
    in terms of = with
    in relation to = about
    in the context of = with
    labour/labor/job market
    publicly/state funded
    support/learning/educational/care need/needs
    skills gap
    basic/digital/key/core skills
    digital/health/financial/media/functional literacy
    civic integration/participation
    lifelong learning
    informal/formal/non learning/provision/education/formal/care
    social capital/network/networks/cohesion/inclusion/domain
    needs assessment
    action plan
    service provider/providers/provision/user/users/delivery
    coping strategy/strategies/mechanism/mechanisms
    means tested
    self reliance/reliant/sufficiency/sufficient/efficacy/determination/management
    target group/groups/audience
    personal development/effectiveness
    learning objective/objectives/outcome/outcomes/trajectory/goals
    socio economic
    language acquisition/proficiency
    decision making/makers
    capacity building
    care pathway/plan
    numeracy = sums
    competence = skill
    competences = skills
    competency = skill
    competencies = skills
    participate = join in
    facilitate = help
    utilise = use
    utilize = use
    leverage = use
    proficient = good
    optimise = improve
    optimize = improve
    objectives = goals
    objective = goal
    """,
    bare: """
      literacy trajectory trajectories pathway pathways eligible eligibility entitlement
      entitlements stakeholder stakeholders empowerment empowered empower intervention
      interventions participation participating integration facilitates facilitated utilising
      assess assessment evaluate evaluation holistic safeguarding signposting signposted referral
      referrals caseworker cohort baseline outcomes outcome upskilling upskill reskilling
      employability cefr proficiency acquisition implement implementation prioritise prioritize
      prerequisite prerequisites provision provisions outreach wellbeing resilience resilient
      autonomy agency accessibility inclusion inclusive inclusivity diversity psychosocial
      pedagogical curriculum didactic cognitive socioeconomic demographic methodology policy
      policies framework parameters modality modalities attainment accreditation accredited
      certification qualification qualifications qualified barriers barrier impediments impediment
      obstacles vulnerability vulnerable beneficiary beneficiaries subsidised subsidized subsidy
      jurisdiction statutory vocational rehabilitation reintegration naturalisation sustainable
      strategic strategy strategies engagement onboarding intake triage multidisciplinary
      intrinsic motivational functioning utilisation functionality citizenship
      """,
    heads: "empower socioeconom psychosoc multidisciplin",
    tails: "ization isation",
    everyday: """
      tv pc uk us usa eu id gp nhs ok sms usb cd dvd atm app gps pdf ai i a bbc vat dj wc pin nl
      citizenship
      """)
}
