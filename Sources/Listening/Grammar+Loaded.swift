/// Words that load a question: judgements and emotions, and the troubles that go with them.
extension Grammar {
  /// Unhappy judgements and emotions.
  static let dutchFeelings = words(
    """
    vervelend vervelende lastig lastige lastiger moeilijk moeilijke moeilijker moeilijks zwaar
    zware ingewikkeld ingewikkelde eng enge bang bange angstig angstige beschaamd verdrietig
    verdrietige eenzaam eenzame boos boze kwaad kwade gefrustreerd gefrustreerde frustrerend
    frustrerende teleurgesteld teleurstellend teleurstellende jammer vreselijk vreselijke
    verschrikkelijk verschrikkelijke afschuwelijk afschuwelijke nare stom stomme dom domme saai
    saaie raar rare vreemd vreemde slecht slechte oneerlijk oneerlijke onrechtvaardig onveilig
    onveilige onprettig onaangenaam ongemakkelijk ongemakkelijke onhandig onzeker onzekere
    onbegrijpelijk onmogelijk onmogelijke afhankelijk afhankelijke hulpeloos machteloos wanhopig
    zenuwachtig nerveus gespannen gestrest gestresst stressvol bezorgd ongerust somber sombere
    depressief ongelukkig ontevreden zielig zielige arme lui luie traumatisch pijnlijk pijnlijke
    gênant gênante beschamend vernederend schaamt schaam schamen schaamde frustreert frustreren
    frustreerde ergert erger ergeren ergerde irriteert irriteren irriteerde irritant irritante
    stoort storen stoorde haat haten vreest worstelt worstel worstelen worstelde kampt kampen
    kampte lijdt lijden opziet dwarszit baalt baal balen mislukt mislukte zwak zwakke
    buitengesloten gediscrimineerd onbegrepen rot akelig akelige hopeloos hopeloze schuldig
    overweldigend vermoeiend vermoeiende chaotisch chaotische tegenvalt tegenviel tegengevallen
    onvriendelijk onvriendelijke onbeleefd onbeschoft onbeschofte gemeen schandalig belachelijk
    belachelijke waardeloos waardeloze verloren bangst lastigst moeilijkst vervelendst zwaarst
    engst lastigste moeilijkste vervelendste zwaarste engste slechtst slechtste ergste opgesloten
    beperkt gedwongen verlegen moedeloos moedeloze radeloos radeloze uitgeput uitgeputte beledigd
    beledigde gekwetst vernederd gepest genegeerd miskend minderwaardig minderwaardige onbekwaam
    achtergesteld overbodig overbodige piekert piekeren tobt tobben klaagt klagen zeurt zeuren
    treurt treuren verveelt verveel vervelen onverantwoord onverantwoorde egoïstisch egoïstische
    koppig koppige naïef naïeve dwaas dwaze idioot idiote absurd absurde onacceptabel
    onacceptabele onaanvaardbaar ongehoord walgelijk walgelijke ondraaglijk ondraaglijke slopend
    slopende uitzichtloos uitzichtloze treurig treurige triest trieste beroerd beroerde ellendig
    ellendige rampzalig rampzalige dramatisch dramatische slordig slordige nalatig nalatige laks
    lakse onverschillig onverschillige ondankbaar ondankbare brutaal brutale asociaal asociale
    agressief agressieve lomp lompe bot botte nors norse kil kille onmenselijk onmenselijke
    omslachtig omslachtige langdradig langdradige eentonig eentonige suf suffe hinderlijk
    hinderlijke lelijk lelijke smerig smerige overdreven onredelijk onredelijke onlogisch
    onlogische betuttelend betuttelende arrogant arrogante bureaucratisch bureaucratische ramp
    nachtmerrie gezeur onzin schande puinhoop ellende verspilling hel opgejaagd overspannen
    overbelast overbelaste schrikt schrikken panikeert afschuw hekel walgt nutteloos nutteloze
    zinloos zinloze kansloos kansloze bemoeit bemoeien bemoei bemoeide onmondig onmondige
    trage slome onduidelijke rommelige schadelijke ongezonde ouderwetse vage stroeve
    onterechte getreuzel geklaag gezanik dommer lastigs engs vervelends stoms naars
    """)

  /// Troubles a question may take for granted.
  static let dutchTroubles = words(
    """
    probleem problemen moeite moeilijkheden schaamte eenzaamheid angst angsten schuldgevoel stress
    frustratie frustraties ergernis ergernissen boosheid verdriet onzekerheid onzekerheden woede
    teleurstelling teleurstellingen heimwee tekortkoming tekortkomingen zwakte zwaktes fout fouten
    mis achterstand achterstanden discriminatie racisme klacht klachten last afhankelijkheid
    trauma trauma's gebrek tekort mislukking armoede machteloosheid wanhoop spijt schulden ellende
    gedoe ruzie ruzies onbegrip wantrouwen vooroordelen zorgen isolement somberheid spanning
    spanningen beperking beperkingen tegenslag tegenslagen nood onmacht onvermogen paniek pech
    verlies rompslomp papierwinkel chaos bemoeizucht bureaucratie gevaar gevaren nadeel nadelen
    valkuil valkuilen hindernis hindernissen obstakel obstakels zwakheid zwakheden gemis rouw
    eenzaamheidsgevoelens geldzorgen geldproblemen taalproblemen taalachterstand leerproblemen
    gezondheidsproblemen schaamtegevoel irritatie irritaties conflict conflicten werkdruk overlast
    pesterijen uitsluiting afwijzing vernedering verveling uitputting mislukkingen struikelblok
    struikelblokken knelpunt knelpunten drempelvrees examenvrees faalangst
    """)

  /// Unhappy judgements and emotions.
  static let englishFeelings = words(
    """
    annoying difficult difficulty hard tough frustrating frustrated lonely alone scary scared
    afraid ashamed embarrassed embarrassing sad angry upset upsetting disappointed disappointing
    terrible horrible awful boring bored strange weird stupid bad badly worse worst unfair unsafe
    uncomfortable insecure dependent helpless powerless nervous anxious worried worrying stressed
    stressful depressed unhappy dissatisfied painful humiliating humiliated confusing confused
    complicated overwhelmed overwhelming exhausting lazy rude unfriendly frightens frighten
    frightening frightened scares scare frustrates frustrate bothers bother annoys annoy annoyed
    worries worry upsets hates hate hated struggle struggles struggled struggling suffer suffers
    suffered suffering cope coping dread fails failed failing guilty isolated excluded rejected
    miserable hopeless unpleasant traumatic daunting intimidating intimidated intimidates dislike
    disliked hardest scariest embarrasses confuses useless ridiculous hopelessly ignored trapped
    inadequate troubles exhausted furious desperate resent resents despise despises jealous
    hurtful offended neglected abandoned unwanted unwelcome clueless ignorant careless
    irresponsible selfish stubborn naive silly foolish pathetic appalling dreadful unbearable
    tedious dull unacceptable outrageous disgusting disgraceful nightmare disaster nonsense ordeal
    hassle waste shame disgrace bureaucratic arrogant patronising patronizing hostile ugly dirty
    pointless hopelessness dumb crazy insane ungrateful bothered irritates irritated irritating
    irritate infuriates infuriating dreading dreaded panic panics panicked humiliation discouraged
    discouraging demotivated overworked nasty grumpy impatient incompetent lousy rubbish ghastly
    """)

  /// Troubles a question may take for granted.
  static let englishTroubles = words(
    """
    problem problems trouble difficulties shame loneliness fear fears anxiety stress frustration
    frustrations guilt sadness anger embarrassment weakness weaknesses failure failures insecurity
    debt debts wrong dependence disadvantage discrimination homesickness regret regrets poverty
    trauma isolation grief disappointment worries mess burden hardship hardships irritation
    irritations annoyance annoyances obstacle hurdles hurdle conflict conflicts argument arguments
    humiliation rejection boredom exhaustion chaos pitfalls downside downsides drawback drawbacks
    disadvantages shortcomings shortcoming heartache misery despair
    """)
}
