/// Everyday Dutch and English words, those above all that begin a sentence or stand where a name could.
///
/// Written down from general knowledge. With them stand the names that are everyday words too.
enum OrdinaryWords {
  static let lists = [dutch, verbs, nouns, english, alsoNames]

  private static let dutch = """
    aan aangezien achter af al alle alleen allebei allemaal alles als alsof altijd ander andere anderen
    anders beide beiden ben bent beter beetje behalve bij bijna bijvoorbeeld binnen binnenkort boven
    buiten daar daarna daarom daardoor daarbij daarmee daarnaast daarvoor dadelijk dan dank dankzij dat
    de deze degene dezelfde dicht die dingen direct dit dus door doordat droevig druk dubbel duidelijk
    duur echt echter een eens eentje eenmaal eerder eerlijk eerst eerste eigen eigenlijk elk elkaar elke
    en ene enig enige enkele er eraan erbij erg ergens erna ernaast ervan ervoor even eventueel
    fijn gauw gebleven geen gek gelukkig genoeg gewoon gezellig gisteren goed goede goedemorgen
    graag gratis groot grote haar half hallo hard heel hele helaas helemaal hem hen her het hetzelfde
    hier hierna hierbij hiermee hoe hoeveel hoewel hoezo hoi hij hun ieder iedere iedereen iemand iets
    ik in inderdaad ineens intussen is ja jammer jawel je jij jou jouw juist jullie kapot klaar
    klein kleine kort laat laatst laatste later leuk leuke lief liefst liever maar makkelijk
    meer meest meestal meteen met mij mijn misschien moe moeilijk moeilijke mooi mooie morgen na naar
    naast namelijk nadat nee nergens net niemand niet niets niks nieuw nieuwe nog nogal nooit normaal nou nu
    of ofwel ok oke om omdat onder ondanks ongeveer ons onze ook ooit op opeens opnieuw oud oude over
    overal overdag overigens pas per precies prima qua raar rond ruim rustig sinds sindsdien slecht slechte
    snel soms sommige sommigen spijtig steeds straks stil strikt tegen tegenwoordig terug terwijl te tenslotte tevens
    thuis tijdens toch toe toen tot totdat trots tussen twee drie vier vijf zes zeven acht negen tien
    twaalf twintig dertig veertig vijftig honderd duizend uit uiteindelijk uiteraard u uw vaak vaker van vanaf vanavond
    vandaag vandaar vanmiddag vanmorgen vanochtend vannacht vanuit vanwege veel vele verder verdrietig
    via vlak vlakbij voor vooral voordat voorlopig vorig vorige vreemd vrij vroeg vroeger waar waarbij
    waardoor waarom waarmee waarschijnlijk waarvan wanneer want wat we weer weinig welk welke wel wellicht
    weliswaar wie wij zeer zelf zelfs zeker zelden ze zich zij zijn zo zoals zodat zodra zoiets zolang zonder
    zonet zowel zulke dankjewel bedankt sorry hoor hè he ach och tja hm oh ah nja volgens wegens
    verschillende blij boos bang ziek gezond alleenstaand gescheiden getrouwd werkloos analfabeet
    afgelopen volgend volgende komende komend begin eind einde midden jong jonge oudere ouderen links rechts
    gelukkige lastig lekker lekkere lang lange warm koud vol leeg vrijwillig mannen vrouwen mensen
    daarentegen trouwens kortom enfin ondertussen onlangs laatste laatst elders buitenshuis zoveel
    dertien veertien vijftien zestien zeventien achttien negentien zestig zeventig tachtig negentig
    derde vierde vijfde tweede nederig zwart witte rode rood groen blauw blauwe gele zwarte groene
    """

  private static let verbs = """
    bel bellen belt ben bent begint begon begrijp begrijpen betaal betaalt betalen blijf blijft bleef
    breng brengen ging denk denken denkt dacht deed deden doe doen doet draag draai drink durf eet
    eten fiets fietsen gaan gaat ga gaf gebruik gebruikt geef geeft geeft geven gebeurt gekregen geleerd
    geloof haal haalt had hadden hangt hang heb hebben hebt heeft help helpen helpt heet hoop hoor hoorde hoort
    hoef hoeft hou houdt is kan kom komen komt kon konden koop kook koken kreeg krijg krijgen krijgt
    kijk kijken kijkt kun kunnen kunt kwam kwamen ken kent laat laten leer leren lees lezen leest leg leggen
    liep ligt loop loopt lopen lukt lukte maak maakt maakte maken mag mis mist moet moeten mocht moest
    mogen naam neem neemt noem noemt noteer oefen oefenen oefent ontmoet oppassen pak pakt past praat praten
    regel reis ren schaam schrijf schrijven schrijft sliep slaap slaapt sluit snap speel speelt
    spreek spreekt spreken sta staan staat stel stelt stop stond stuur stuurt studeer toon trek typ typen val valt
    vergeet verhuis verloor verstuur verstaan vertel vertelt vertelde vertellen vind vinden vindt voel
    voelt volg volgt vond vraag vraagt vragen vroeg vroegen vul wacht wachten was waren wandel wandelen werd
    werk werken werkt werkte weet weten wil wilde willen wilt wist woon woont wonen woonde word worden wordt
    wou zag zat zal zeg zeggen zegt zei zeiden ziet zie zien zit zitten zoek zoeken zoekt zocht zorg zorgen
    zou zouden zullen zult bewaar bekijk kies klik schrok spaar stapt lijkt leek duurt duurde
    noemde vroegen bracht brachten klopt hoeven hoefde kost kostte
    """

  private static let nouns = """
    aanbod aandacht advies adres afspraak afspraken agenda alleenstaande angst antwoord arbeid auto
    avond baan balkon bank bed bedrag bedrijf behoefte behoeften belasting bericht bestand bezoek
    bibliotheek boek boeken boete boodschappen brief brieven briefje budget buurt bus bijstand cent
    club code computer contact contract controle cursus cursussen dag dagen datum deur diploma
    doel doelen dochters dorp eenzaamheid eenzaam energie ervaring euro familie feest film fles folder
    formulier foto fout fouten gas gebouw geboortedatum geduld geld geluid gemeente gesprek
    gesprekken geluk gezin gezinnen gezondheid groep groepen gordijn hand handen hart hobby hobby's hond huis huiswerk huren
    hulp huur huurtoeslag idee informatie inkomen inloop inloopspreekuur internet jaar jaren jeugd
    kamer kans kat keer kerk keuken kinderopvang klas klant kleren koffie kost kosten kwestie laptop leeftijd
    leerling les lessen leven lijst loon lucht lunch maaltijd maand maanden maandelijks mail manier markt medicijnen
    mens middag middelen minuten moment moskee muziek nacht namen nieuws nood nummer nummers ochtend
    onderwijs ongeluk oorlog opdracht opleiding opmerking oplossing opvang opvoeding ouder overleg
    pasje pauze pensioen plaats plan plek plezier politie post postcode prijs probleem problemen programma
    project punt rapport recht regels reden reiskosten rekening ruimte ruzie samen samenvatting schaamte
    scheiding schip school scholen schuld schulden sleutel sleutels soep spel spreekuur sport stad steun stem
    stress stap stappen straat taal taalles taallessen taalcafe taalhuis taken talent talenten tas tekst
    telefoon tijd tip tips toekomst toeslag toeslagen trein tuin uitkering uur uren vader vakantie vakken veiligheid
    verhaal verhalen verkeer vervoer verzekering vervolg vlucht voedsel voedselbank vogels vorm vraag
    vragen vriendschap vrijwilligerswerk vervolgafspraak wachtwoord wachtlijst wandeling water week weken wens wensen
    werkgever werkgevers werkplek wereld winkel woning woonsituatie woorden woord zaken ziekenhuis ziekte zin zomer winter
    lente herfst zon regen sneeuw zorg zorgen zorgtoeslag interviewer deelnemer respondent gespreksleider begeleiding tolk
    notitie citaat samenvattend context thema thema's onderwerp titel doelgroep locatie bron bijlage
    nationaliteit herkomst taalniveau niveau burgerservicenummer rekeningnummer telefoonnummer
    klantnummer achternaam voornaam e-mail email website bijbaan stage werkervaring dank groet groeten
    liefde rust vrede vrijheid kracht hersenen pijn dood baby kinderwagen stoel tafel dak muur vloer
    bloemen boom bomen dieren aarde zee strand berg bos kleur kleuren
    """

  private static let english = """
    a about above across actually after again all almost alone already also although always am an and
    another any anybody anyone anything anyway are as ask at away back be because been before behind
    being best better between big both bring but buy by call came can cannot can't cause client come
    could couldn't course did didn't do does doesn't don't done down during each easy either else
    enough even ever every everybody everyone everything except few finally first for form from
    full get give go goes going good got great had half happy hard has have haven't having he he's hello help her
    here hers herself hi him himself his hopefully how however i i'd i'll i'm i've if in indeed inside instead into is
    isn't it it's its itself just keep kids know last late later learn least leave less let let's life
    like little long look lost lots many maybe me mine more morning most mostly mother mr much must my myself near
    nearly need neither never new next nice no nobody none nor not nothing now nowhere of off often
    okay old on once one only or other others our ours out outside over own people perhaps please put
    quite rather read really right same school see seems send shall she she's should since so some
    somebody someone something sometimes somewhere soon sorry still such sure take tell than thank thanks that
    that's the their theirs them then there there's these they they're thing things think this those though
    three through till time to today together tomorrow tonight too towards truly two under unless
    until up upon us use used usually very wait walk want was wasn't we we're we've well went were what what's when
    whenever where whether which while who whole whom whose why with within without won't work would
    write wrong yes yesterday yet you you're your yours yourself home house job language lesson letter
    library money number office phone problem question reading story street town train week weekend year work
    invoice account bank book bread brother's bus children class computer country course day days door
    family food friends garden health husband kitchen laptop love music name night paper parents password
    place please reason room salt sun tea test tuesday water winter spring autumn women men young children's
    four five six seven eight nine ten eleven twelve twenty hundred thousand second third able
    afraid angry bad busy cheap clean clear closed cold dark different difficult early expensive fast
    free healthy hot important interested kind lonely lucky main married open ready sad safe shy sick
    single slow small strong tired warm weak ask bring buy check choose click close count cross
    interviewer note summary quote speaker respondent volunteer volunteers mark bob's
    """

  /// Names that are words too.
  private static let alsoNames = """
    adem wen beste ad amber an angel art aster august april bar baraka bella ben berg bert berry
    bill bo bloem bram can carol charity cheer chip chuck clay cliff comfort cor crystal daisy
    dale dawn dean dick don drew duo eden emerald emir eve faith favour fay fee fen fern fien
    fleur floor ford forest freek ger gene gift ginger glen gouda grace grant greet gul guy hak
    harm harmony hazel heather hein hoop hope ids in ink iris ivy jack jade jasmijn jet job jordan
    joy jun june kas kay kevertje kit koos lan lance lee lei lek lente lex lian lief lies lieve
    lily linde long lot lou luna luz maas mai man mani mark marc may melody mercy merel mei mina
    mine mira my miracle moos nam nova noor nou obi ola olive onno pam pat patience paris pearl
    peer pen penny perry piet pim pip pleun polly poppy prince princess precious prudence puck
    queen raf ram ray rein rex rich rick rob roos roosje rose rosemary ruby sage saar sam saron
    sep shanti sky sien sil silver son stef sterre storm sue su summer sunday sunny sun tara thu
    tien tip ton toon toos tor tour tran trees tri trui ufuk ur van viola violet wei wende wes
    wies wil will win wing winter wolf wout yong young yu zaal zon zoe tank chance love era ezra
    fin kai marlijn noel obe sal rani song uma val vita gaia hale halil umut deniz yaman barak
    sevinc nur ay eren inci ece eda oya mert nimet okay onur polat savas sefer soner yeter temel
    tekin tuna uzay elmas ama yaw yaa esi kola bahar damla deer kerst azmera alem salem fasil
    selam million pendo
    """
}
