/// Words with a capital that name no person, in lower case and without accents.
///
/// Written down from general knowledge; what is missing can be added at the end of a list.
enum NoNames {
  static let places = """
    aalsmeer aalten adana addis ababa afghanistan afrika africa albanie aleppo algerije algeria
    alkmaar almelo almere alphen america amerika amersfoort amstelveen amsterdam ankara antalya
    antillen antwerpen antwerp apeldoorn aruba arnhem asia asmara assen athene azie bagdad baghdad
    bali bangladesh barneveld beilen beiroet beirut belgie belgium belgrado bergen berlijn berlin
    beverwijk bonaire boedapest boekarest borger bosnie boxtel brabant brazilie breda britain
    brussel bulgarije bulgaria bussum caïro cairo canada cappelle casablanca charkov kharkiv china
    coevorden colombia congo corsica cuba culemborg curacao damascus dedemsvaart delft delfzijl den
    deventer diever dnipro doetinchem dokkum doorn dordrecht drachten drenthe dronten duitsland dubai
    ede eelde eemshaven egypte egypt eindhoven elburg emmeloord emmen engeland england enkhuizen
    enschede epe eritrea ermelo ethiopie ethiopia europa europe filipijnen flevoland france
    frankrijk franeker friesland fryslan gambia gaza geleen gelderland germany ghana gieten goes
    gorinchem gouda griekenland groningen guinea guinee haarlem hardenberg harderwijk
    haren harlingen hasselt havelte heemstede heerde heerenveen heerhugowaard heerlen hellendoorn
    helmond hengelo hilversum hoofddorp hoogeveen hoogezand hoorn houten hulst hungary ierland ijmuiden
    india indonesie indonesia irak iran iraq istanbul italie italy izmir jakarta jamaica japan jemen
    jordanie jordan kaapverdie kabul kaboel kampen kenia kenya kerkrade kiev kyiv kosovo koeweit krakau
    kroatie lagos lebanon leek leerdam leeuwarden leiden lelystad libanon libie limburg lissabon
    litouwen lodz london londen lublin lviv maassluis maastricht madrid marokko marrakech marokko
    mariupol meknes meppel mexico middelburg mogadishu moldavie monnickendam morocco moskou myanmar
    nederland netherlands holland nepal nigeria nijkerk nijmegen nijverdal noordwolde norg noorwegen
    odessa odesa oekraine ukraine oegstgeest oldenzaal ommen oost-europa oosterwolde oostenrijk oss
    oujda overijssel pakistan papendrecht paramaribo parijs paris pekela peking peru plovdiv poland
    polen portugal poznan praag purmerend qatar raalte rabat ridderkerk rijssen rijswijk riyad
    roemenie roermond rome roosendaal rotterdam rusland russia rwanda saba schagen scheveningen
    schiedam schiphol senegal servie sevilla siberie sittard slagharen slovenie slowakije sneek
    soedan sudan soest sofia somalia somalie spain spanje staphorst steenwijk steenwijkerland
    surabaya suriname syria syrie taiwan tanger tanzania teheran ter-apel terneuzen tetouan texel
    thailand tiel tigray tilburg tripoli tunesie tunisia turkije turkey twente uden uganda
    oeganda uithoorn ulft urk usa utrecht vaals valkenburg varna vechtdal veendam veenendaal veenhuizen
    velp venezuela venlo venray vietnam vlaanderen vlaardingen vlieland vlissingen volendam voorburg
    voorschoten vries vught waalwijk wageningen wales warschau warsaw warszawa wassenaar weert
    westerbork westerveld wijchen winschoten winterswijk woerden wolvega woudenberg zaandam zaanstad
    zaltbommel zeeland zeist zevenaar zierikzee zoetermeer zuidlaren zuidlaarderveen zutphen
    zwartsluis zwartemeer zwitserland zwolle sint-oedenrode terschelling ameland schiermonnikoog
    randstad achterhoek veluwe salland drents hondsrug brussels vienna wenen scotland ireland
    birmingham manchester york york's hawaii california florida texas holwierde appelscha assendelft
    ootmarsum losser haaksbergen neede borne goor delden zwijndrecht capelle spijkenisse hellevoetsluis
    katwijk noordwijk lisse hillegom sassenheim leiderdorp naaldwijk monster maasland vianen
    nieuwegein maarssen bilthoven bilt baarn bunschoten spakenburg putten nunspeet oldebroek hattem
    wezep dalfsen nieuwleusen balkbrug gramsbergen vriezenveen almen lochem gorssel ruurlo groenlo
    lichtenvoorde dinxperlo didam duiven westervoort bemmel elst druten beuningen wijhe olst heino
    stadskanaal musselkanaal appingedam bedum winsum uithuizen loppersum roden peize paterswolde vledder
    dwingeloo ruinen zuidwolde klazienaveen erica barger-compascuum schoonebeek odoorn exloo rolde
     mosul basra erbil homs idlib daraa raqqa latakia tartus kandahar herat mazar
    massawa keren mendefera dekemhare barentu agordat mekelle gondar hargeisa kismayo bosaso berbera
    nador agadir fes fez tanger al-hoceima hoceima kayseri konya trabzon gaziantep diyarbakir samsun
    ruse burgas stara zagora pleven gdansk wroclaw katowice szczecin bydgoszcz zaporizja cherson kherson
    donetsk loehansk soemy poltava tsjernihiv accra kumasi abuja kano conakry freetown dakar banjul
    kinshasa bujumbura nairobi kampala willemstad oranjestad nickerie moengo wanica commewijne
    beijing shanghai hongkong guangzhou wenzhou hanoi saigon manila bangkok colombo jaffna delhi
    mumbai lahore karachi dhaka kathmandu
    """

  /// How towns and villages end.
  static let placeEndings = """
    veen dam dorp drecht wolde woude burg stad wijk kerk hoven broek ham hem ingen horn meer daal dijk
    wold zijl sluis haven land stan grad huis winkel zaal gebouw plaats hof veld kamp
    """

  /// Peoples, languages and beliefs, as a noun or an adjective.
  static let peoples = """
    afghaan afghaans afghaanse afghan afghanen afrikaan afrikaans afrikaanse african albanees albanese
    amerikaan amerikaans amerikaanse american amhaars amharic antilliaan antilliaans antilliaanse
    antillean arabier arabieren arabisch arabische arabic arab arubaan aziaat aziatisch aziatische
    asian belg belgen belgisch berber berbers boeddhist boeddhistisch bosnier brabants brabander braziliaans
    british brit britse bulgaar bulgaars bulgaarse bulgarian bulgaren catholic chinees chinese
    chinezen christen christelijk christenen christian dari deens drent drents drentse duits duitse
    duitser duitsers dutch egyptenaar egyptisch engels engelse engelsen engelsman english eritreeer
    eritreeers eritrees eritrese eritrean ethiopier ethiopisch ethiopian europees europeaan european
    farsi fries friezen friese frans franse fransen french gelders german german ghanees ghanese grieks
    groninger gronings gronings hebreeuws hindi hindoe hindoestaan hindoestaans hindoestaanse hindu
    hollander hollands hollandse hongaars iers indiaas indisch indische indonesisch iraaks iraakse
    irakees iranier iraans iraanse iraniers irish italiaans italiaanse italiaan italian islam
    islamitisch islamitische japans japanse joods joodse jood jewish katholiek katholieke koerd koerden
    koerdisch koerdische kurdish kurd kroaat latijn limburgs marokkaan marokkaans marokkaanse
    marokkanen moroccan mandarijn mandarin molukker molukse molukkers moslim moslims muslim nederlander
    nederlanders nederlands nederlandse nepalees nigeriaan nigeriaanse nigerian noors oekrainer
    oekrainers oekraiens oekraiense oekraine ukrainian ukrainians oost-europees papiaments papiamento
    papiamentu pakistaan pakistaanse pashto perzisch perzische polish polen pole pool poolse pools
    portugees portugese protestant protestants roemeen roemeens roemeense romanian roma russisch
    russische rus russen russian schots sikh sloveens slowaaks soedanees soedanese somali somalisch
    somalische somalier somaliers sorani spaans spaanse spanjaard spanish sranan surinamer surinamers
    surinaams surinaamse surinamese syrier syriers syrisch syrische syrian swahili tamil tataars thais
    tigrinya tigrinja tigre tsjechisch turk turken turks turkse turkish twents urdu vietnamees
    vietnamese vlaams vlaming westers zeeuws zeeuwse zweeds zweedse zwitsers wolof oromo joruba twi
    scottish welsh greek japanese indian iranian iraqi
    """

  static let times = """
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag maandagochtend dinsdagochtend
    woensdagochtend donderdagochtend vrijdagochtend maandagmiddag dinsdagmiddag woensdagmiddag
    donderdagmiddag vrijdagmiddag maandagavond dinsdagavond woensdagavond donderdagavond vrijdagavond
    januari februari maart april mei juni juli augustus september oktober november december monday
    tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays
    saturdays sundays january february march may june july august october feb mrt apr aug sep sept
    okt oct nov dec ma wo vr za zo kerst kerstmis kerstavond pasen pinksteren hemelvaart hemelvaartsdag
    koningsdag bevrijdingsdag moederdag vaderdag oudjaar nieuwjaar carnaval ramadan suikerfeest
    offerfeest eid chanoeka diwali holi divali newroz nowruz advent easter christmas lent whitsun
    halloween valentijn valentijnsdag sinterklaas bevrijding keti koti ketikoti prinsjesdag
    """

  static let organisations = """
    aa aanloop abn ace achmea action actiz adidas adobe adidas ah airbnb albert albeda aldi
    alfa-college alliander allianz amazon ambulance amnesty android android anbo antonius anwb apple
    arriva asn asus aventus avans babbel bcc beeldbellen bibliotheek bibliotheken biblionet bieb
    bijenkorf blendle blokker bol bol.com bolcom booking bruna bsn buienradar buurtzorg cak canva
    caritas cbr chatgpt cito cjib cjg coa coolblue coop cordaan cz decathlon dela deliveroo dhl
    digid digi-d digisterker digitaal discord doenja domesta dpd drive drenthe-college drenthecollege
    dropbox duo duolingo ebay efteling eneco energiedirect ekoplaza essent etos etsy eurojackpot excel
    facebook facetime fietsersbond firefox flixbus fnv gamma gemeente ggd ggz gls gmail google
    greenpeace hanze heineken hema hornbach hotmail huawei humanitas ibm ideal
    ikea imessage indebuurt ing instagram ipad iphone ipc icare isk jobcoach jumbo
    karwei klm knvb kpn kringloop kruidvat kruiswerk ktv kwantum kvk lenovo leiderdorp lidl
    linkedin lotto lumc mantelzorg marktplaats martini mastercard mc mcdonalds mcdonald's
    media mediamarkt menzis microsoft miele mijnoverheid mbo messenger mdf
    nationale-nederlanden nasa netflix nettorama nibud nike nintendo nokia noorderpoort nos novo npo ns
    nuon nvidia odido oase ok ohra olx omrop outlook ov-chipkaart ov-fiets oxfam paint paypal
    philips picnic pinterest plus postcodeloterij postnl powerpoint praxis primark prokino promens
    qbuzz q-buzz rabobank rabo rdw regiobank renault roc rode-kruis rotary rtl
    samsung safari senseo senzer sesamstraat signal siilo skype slack snapchat sns sony spar spotify
    ssc stayokay streetwise strava sumatra svb taalhuis taalpunt taalcafe teams tele2 telegram telfort
    tesla thuisbezorgd thuisbezorgd.nl tiktok tikkie tinder tnt toshiba toyota triodos tumblr
    twitter uber uitkering unicef univé unive uniek unhcr ups uwv veiligheidshuis vgz viaplay
    videoland vinted visio visma vitens vluchtelingenwerk vodafone volkswagen voedselbank vrouwenhuis
    vue vvn wajong walmart wehkamp welzijn werkplein wibra whatsapp wikipedia windows windesheim wmo
    wodan woongoed woonborg word wifi www xbox xenos xiaomi youtube yorneo zalando zara zeeman ziggo
    zilveren kruis zorgverzekering zoom humankind humanitas icloud roc's vwn avg ggd's bmw audi opel
    fiat ford gazelle batavus sparta unox calve becel douwe egberts nivea dove pampers lego playmobil
    duplo ajax feyenoord psv heerenveen fc vv sv sc nec az tilburg-university
    """

  /// What else has a capital: faiths, books, heroes, illnesses, units, courses.
  static let things = """
    god allah jezus jesus christus boeddha bijbel bible koran quran qur'an thora
    torah internet nt1 nt2 b1 b2 a1 a2 c1 mbo-2 corona covid covid-19 alzheimer parkinson asperger
    crohn celsius fahrenheit braille down tourette ptss adhd pc tv dvd cd usb wc bh sms pin pdf app
    usb-stick nijntje pippi pluk mickey donald spiderman batman superman pokemon minecraft fortnite
    monopoly rummikub scrabble sudoku wordfeud candy crush kahoot netflix bingo klaverjas yahtzee
    mijn moslima klik tik stap sint piet pieten paashaas kerstman santa anansi
    nicolaas messias maria-hemelvaart oranje wilhelmus grondwet tweede-kamer eerste-kamer kamer
    provincie rijk staat koninkrijk eu vn nato navo anwb-paal sovjet hiv aids boerka hijab eid-mubarak
    erasmus iq vmbo havo vwo hbo mavo lts pabo mulo zzp cao aow ww wia wwb anw bbl bol-opleiding
    inburgering station-noord noord oost zuid west north south east centrum centraal central
    """

  /// Phrases in which a name is nobody's, and names of more than one word that are no person's.
  static let phrases = """
    jan en alleman|joost mag weten|joost mag het weten|jan modaal|jan met de pet|jip en janneke|jan
    klaassen|jan rap|katrijn|zwarte piet|pietje precies|malle pietje|brave hendrik|hans en grietje|dikkie
    dik|kees de jongen|harry potter|tom poes|ollie b bommel|donald duck|mickey mouse|van dale|van
    gogh|albert heijn|dirk van den broek|rode kruis|red cross|leger des heils|salvation
    army|john doe|jane doe|uncle sam|oom sam|father christmas|moeder aarde|vadertje tijd|vader staat|tom and
    jerry|jack of all trades|bob's your uncle|pete's sake|plain jane|anne
    frank|willem van oranje|willem de zwijger|rembrandt van rijn|vincent van gogh|pippi langkous|sint
    maarten|sint nicolaas|sint jan|sint eustatius|ter apel|den haag|den bosch|the hague|den helder|den
    burg|den dolder|new york|addis abeba|addis ababa|de bilt|bergen op zoom|hoek van holland|hart van
    nederland|sri lanka|costa rica|saoedi arabie|tel aviv|los angeles|buenos aires|hong kong|sierra
    leone|burkina faso|zuid afrika|south africa|douwe egberts|van der valk|van lanschot|van nelle|de
    jong intra|jan linders|jan monumentaal|jan van gent|jan doedel|ot en sien|ali baba|sneeuwwitje|robin
    hood|peter pan|dolle mina|florence nightingale|moeder teresa|nelson mandela|martin luther
    king|saint martin|sint helena|san francisco|sam sam|jan boezeroen|jan salie|jan
    publiek|jut en jul|jan met de korte achternaam|meden en perzen|piet snot|peppi en kokki|bassie en adriaan|bert en ernie|buurman en buurman|suske en
    wiske|bob de bouwer|thomas de trein|pieter post|meester prikkebeen|klein duimpje|karel de
    grote|zilveren kruis|nationale nederlanden|hans anders|jan steen|peter stuyvesant|jack
    daniels|johnnie walker|murphy's law|wet van murphy|ziekte van parkinson|syndroom van down|in godsnaam|mark
    my words|keti koti|sint jozef|prinses máxima centrum|prinses maxima centrum|
    tom dick and harry|smart alec|joe public|ben and jerry's|marks and spencer|
    johannes de doper|peter r de vries|dora explorer|victor en rolf|maria kaakje|kip siam|
    heilige maria|ave maria|maria hemelvaart|willem wever|klaas vaak|hein de dood|magere hein|
    keizer karel|jeroen bosch|johan cruijff|wilhelmus van nassouwe|frans hals|anton philips|
    emma kinderziekenhuis|sophia kinderziekenhuis|lange jan|ouwe sunderklaas|barbertje moet hangen
    """

  /// Before a run of capitals they say: an organisation, a building or a work comes.
  static let heads = """
    stichting vereniging basisschool school kerk moskee cafe café restaurant hotel winkel supermarkt
    bedrijf firma bakkerij slagerij kapsalon salon garage apotheek ziekenhuis museum theater bioscoop
    buurthuis dorpshuis wijkcentrum wijkgebouw gezondheidscentrum verzorgingshuis woonzorgcentrum
    verpleeghuis huisartsenpraktijk praktijk club sportclub voetbalclub voetbalvereniging omroep
    krant tijdschrift boek film serie programma app website cursus training project partij uitgeverij
    college lyceum gymnasium gemeente provincie wijk buurt dorp stad eiland rivier straat foundation
    charity company shop restaurant pub church mosque hospital primary secondary university universiteit
    hogeschool camping park zwembad sporthal speeltuin zorggroep zorginstelling woningcorporatie
    corporatie woningstichting kinderopvang peuterspeelzaal opvang azc lied liedje merk brand band
    koor groep gebouw zaal boerderij centrum nv bv kringloopwinkel bank book novel course song village
    town city street heilige sint saint st werkplaats atelier bibliotheek library bureau hospice kamer
    hond kat poes dog cat konijn paard pony kanarie papegaai hamster cavia koffiehuis snackbar eetcafe pizzeria spel game handbal voetbal scholengemeenschap instituut
    """

  /// After a run of capitals they say: that was an organisation, a building, a place or a thing.
  static let tails = """
    school ziekenhuis college lyceum gymnasium kerk moskee toren museum brug park plein stadion arena
    theater huis fabriek bank fonds stichting universiteit university hospital church street road lane
    avenue square station bridge tower house foundation festival week kanaal polder hotel cafe
    restaurant centrum center centre instituut institute academie academy bv nv bibliotheek library
    kinderziekenhuis kliniek hal zaal straat laan weg prijs award penning molen hof poort hoeve
    primary secondary boulevard group groep express wijk buurt apotheek makelaars taxi transport
    magazine dagblad courant nieuws sportpark club trofee toernooi cup wet act
    """

  /// The last part of a Dutch compound that names a place or a thing.
  static let compoundTails = """
    straat laan weg plein gracht kade singel steeg dreef brug school ziekenhuis kerk museum college
    lyceum centrum loket punt markt cafe kaart dag avond ochtend middag bank fonds wet
    feest festival stadion toren bibliotheek vereniging groep cursus taal boek krant bus trein app
    station park strjitte stichting zorg hulp team werk kamer ziekte spel plan project plaats
    partij oorlog eiland kanaal gids blad dienst examen taligen talige kit scan personen lab
    """
}
