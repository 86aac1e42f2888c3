extension NeedConcept {
  /// What people need around company and free time, and what fits no domain, with the words it shows in.
  static let leisure = """
    volunteering leisure-social = Zelf iets voor anderen doen = Doing something for others oneself
      vrijwilliger worden, iets terugdoen, anderen helpen, anderen leren, jongeren leren, doorgeven .. vak
      kennis doorgeven, give back, help others, teach others, volunteer, iets betekenen, nuttig, useful
      van waarde, uitleggen aan jongeren, vrijwilligers, vrijwillig, vrijwilligersvacature
      vrijwilligerscentrale, iets terug doen, terugdoen, bijdragen, bijdrage leveren, steentje bijdragen
      voor een ander, voor anderen, anderen .. helpen/leren/koken/lesgeven, mensen .. helpen .. wil
      ouderen .. koken/helpen/bezoeken/voorlezen, lesgeven .. vrijwillig/uur/week, les geven, lesgeven
      kinderen .. lesgeven/leren, kennis .. delen/overdragen, ervaring .. delen/doorgeven
      mijn vak .. leren/doorgeven, iets .. betekenen, nuttig .. zijn/maken/voelen, gastvrouw, gastheer
      iets voor de buurt, voor de buurt .. doen, iets voor de wijk, opgeven .. vrijwilliger
      maatje .. zijn/worden, collecteren, help people, helping others
      help .. newcomers/elderly/children/people, give something back, giving back, contribute, volunteers
      teach .. kids/children/young/people/others/sewing, share .. knowledge/skills/experience, be of use
      of use, something for the neighbourhood/village/others, for other people
      pass on .. trade/skills/knowledge, vak leren, jonge mensen .. leren, jonge gasten, koken voor ouderen
      teach somebody/someone, gladly teach
      ? vrijwilliger, vrijwilligerswerk, helpen, meehelpen, doorgeven
    cycling leisure-social = Leren fietsen of weer fietsen = Learning to cycle, or cycling again
      fietsles*, leren fietsen, fietsen .. leren, learn .. cycle/ride, ride a bike, cycling lessons
      op de fiets .. durf/niet/leren, fiets .. kapot/lek/gestolen/band/zijwieltjes, band .. lek/plakken
      fietsenmaker, driewieler, bike .. broken/puncture/stolen/learn, weer fietsen, balance, evenwicht
      everybody cycles, puncture, fietst, fietste, fietspad*, e-bike, ebike, elektrische fiets, tandem
      bakfiets .. leren, fietscursus, zijwielen, zadel, trapper*, opstappen, fietsenstalling
      fietsverlichting, fietsband, trappen .. fiets, fietsexamen, tweedehands fiets, cyclist*, cycle path
      saddle, pedal*, training wheels, second-hand bike, on a bike, on the bike, ride .. bicycle, bicycle*
      stap/stapt .. op de fiets, op de fiets, loop ernaast, fiets .. gang/kelder/schuur, durft .. verkeer
      stap niet meer op
      ? fiets, fietsen, bike, cycle, cycling
    handy other = Iemand die in huis iets maakt = Somebody to mend something at home
      lamp vervangen, lampen stuk, klusje*, klusser, gordijnrail, ophangen, kast in elkaar, handige man
      handy man, handyman, trapje, boren, repair cafe, repareren, lamp .. kapot/stuk, kraan lekt
      stopcontact, dweilen, tuin .. bijhouden/niet meer, gras maaien, ramen lappen, sjouwen, mend
      fix .. lamp/shelf/tap, bulb, ladder, muur .. opknappen, opknappen, clubhuis, zaaltje, licht .. stuk
      light .. broken, lamp, op een trap staan
      ? kapot, broken, klus, roof, dak, piano
    lonely leisure-social = Minder alleen zijn, mensen om je heen = Being less alone, people around you
      eenzaam, eenzaamheid, lonely, loneliness, alleen thuis, zit .. alleen, helemaal alleen, aanspraak
      gezelschap, company, praatje, iemand om mee te praten, iemand .. praten, someone .. talk/chat
      niemand .. spreek/spreekt/zie/ziet/praten/belt/komt/langs/zegt
      spreek/spreekt/zie/ziet .. niemand/geen mens, nobody .. talk/comes/calls/visits, no one to talk
      alone .. home/all/evenings/house, on my own, by myself, by herself, by himself, stil in huis
      stil .. huis, muren, tegen de kat/hond/tv/muur/televisie/planten
      talk/talking/talks to .. cat/dog/tv/plants, weduw*, widow*, overleden, passed away
      sinds .. overleden/weg/dood, vrienden .. geen/weinig/kwijt, geen vrienden, no friends, bij niemand
      hoor .. nergens, bezoek, visitors, in mijn eentje, alleen eten, eat alone, eet alleen
      hoort bij niemand, quiet house, house .. quiet/empty, eenzame, allenig, alleenstaand
      alleen .. eten/avond/avonden/weekend/kerst/bank/tafel, in m'n eentje, niemand .. om mee, niemand om
      geen aanloop, aanloop, vriendin .. kwijt/verhuisd, vriendinnen .. kwijt/weg/ver/geen
      vrienden .. ver/kwijt/verhuisd/weg/land, vriendschap, vriendenkring, gelijkgestemd*, lotgenoot
      lotgenoten, andere moeders/vrouwen/mannen .. ontmoeten/praten/leren/leeftijd, mensen van mijn leeftijd
      leeftijdsgenoot, leeftijdgenoten, samen eten, eettafel, samen koffie, koffiegroep, koffieochtend
      gezelligheid, iemand die langskomt, langskomen, langs .. komt .. niemand, bezoekje, kaartje .. stuurt
      zondag .. lang/stil/alleen, zondagen, feestdagen, kerst .. alleen, oud en nieuw .. alleen
      jarig .. alleen/niemand, verjaardag .. alleen/niemand, de telefoon gaat nooit
      telefoon .. nooit .. gaat, stilte, lege stoel, leeg huis, lege huis, voor het raam, uit het raam
      achter de geraniums, praatje .. caissiere/postbode/kassa, tegen de planten
      kinderen .. ver/druk/bellen/nooit, familie .. ver/land/overzee, alleen .. land, ver van familie
      contact verloren, verhuisd .. niemand, quiet evenings, evenings .. long/alone/quiet, long evenings
      miss .. family/friends/sisters/talking, friends .. far/none/left/moved/back home, make friends
      new friends, women .. my age/talk/together, mothers .. my age, tea together, someone to talk
      somebody to talk, chat with, isolated, isolation, invisible, empty chair, empty house, silence
      window .. sit/look, nobody asks, christmas .. alone, birthday .. alone/nobody, weekend .. alone/empty
      sunday .. long/alone, only see/talk, hear my own voice, own voice, alleen .. praat/praten
      vrouwengroep, mannengroep, radio .. aan, radio on, niemand naast me, kerst, christmas, tea with
      thee drinken, terrasje, me and the, everybody .. friends, klok .. tikken, thuiskom .. niemand/stil
      bij elkaar .. binnen, dagen .. niemand, zonder iemand
      ? alone, stil, quiet, niemand, nobody, vrienden, friends, kinderen ver, avonden, zondag, sunday
      ? evenings, weekend, raam, window, vriendin, buddy, maatje
    activity leisure-social = Een zinvolle of leuke bezigheid = Something worthwhile or fun to do
      hobby*, bezigheid, iets te doen, iets om handen, iets met mijn handen, met de/mijn/m'n handen
      dagbesteding, cursus .. naaien/schilderen/koken/tekenen/fotografie/muziek, naaien, naaicursus
      schilderen, tekenen, breien, haken, muziek maken, gitaar, zingen, koor, zangkoor, toneel, tuinieren
      moestuin, volkstuin, klussen, knutselen, houtbewerking, werkplaats, dansen, schaken, kaarten, biljart*
      fotografie, kookgroep, creatief, sewing, sew, painting, paint, drawing, knitting, choir, sing, singing
      garden, gardening, workshop, something to do, hobbies, crafts, woodwork, dancing, chess, guitar
      boksen, hele dag niks, dagen .. vullen/vol/lang/hetzelfde, verveel*, bored, boring, nothing to do
      niks te doen, fill .. day/days/time, nutteloos, useless, dagen zijn lang, same day, volleybal
      sportzaal, spelletjes, vrije tijd, tijdverdrijf, tijd over, zeeen van tijd, tijd genoeg, invulling
      lege dagen, agenda leeg, kookcursus, kookclub, schildercursus, tekencursus, tekenles, schilderles
      pottenbakken, keramiek, beeldhouwen, boetseren, bloemschikken, patchwork, quilten, borduren
      handwerken, naaimachine, naailes, breiclub, timmeren, timmerwerk, figuurzagen, houtsnijden, modelbouw
      sleutelen, solderen, moestuintje, imkeren, bijen, vissen .. hengel/kant/clubje
      vogels .. kijken/spotten, dammen, bridge, klaverjas*, bingo, jeu de boules, petanque, sjoelen
      puzzelen, quiz, toneelspelen, toneelclub, theaterclub, drummen, piano .. spelen/leren, pianoles
      gitaarles, gitaarspelen, muziekclub, zangles, danscursus, salsa, volksdansen, buurthuis, wijkcentrum
      activiteit*, bezig zijn, bezigheden, bezig .. handen/blijven, om handen, zinvol, ledig*, lamlendig
      na mijn pensioen, pensioen .. tijd/dagen/thuis, gepensioneerd .. thuis/dagen
      hele dag .. tv/televisie/series/bank, series .. kijken/hele, uitslapen .. dag, doelloos, pottery
      embroidery, sewing machine, woodworking, allotment, bees, fishing, birdwatching, cards .. evening/play
      drama club, theatre group, piano .. learn/play, guitar .. learn/play, cookery, cooking class/club
      craft, creative, art class, retired .. days/home/nothing, spare time, free time, pass the time
      kill time, keep busy, busy hands, ceiling .. look/stare, doing nothing, watch series, hands .. do/idle
      dagen lijken op elkaar, rondjes .. loop/lopen/winkelcentrum, ceiling, plafond .. kijk/kijken/staar
      series, iets met hout/muziek/handen/planten/mensen, something with music/hands/wood/plants/people
      trumpet, trompet, meubels .. maken/maakte, furniture .. made/make, every day the same
      elke dag hetzelfde
      ? cursus, clubje, club, groepje, overdag, course, muziek, music, bezig, busy, pensioen, retired
      ? retirement
    get-out leisure-social = Ergens kunnen komen = Being able to get somewhere
      regiotaxi, scootmobiel, rollator, bus .. niet/geen/weg/rijdt/halte, bushalte, vervoer, ov-chipkaart
      taxi, geen auto, geen fiets, iemand die meegaat, niet .. deur/huis uit, deur niet uit, buiten komen
      kom .. niet buiten, hulp bij uitstappen, transport, bus .. no/stop/stopped/stops/runs, lift/ride to
      no car, get around, get out, leave the house, kan er niet komen, hoe kom ik, alone at night, meegaan
      meegaat, go with me, come with me, trein, train, met het ov, te ver lopen, too far, regiovervoer
      deeltaxi, valys, belbus, buurtbus, streekbus, haltes, tramhalte, ov-kaart, ov-pas, overstap*
      trein .. durf/alleen/nooit, metro, tram .. durf/instap, elektrische fiets .. stad
      rollator .. stoep/bus/drempel, stoep*, drempel*, slecht ter been, kan niet ver lopen, loop .. niet ver
      lopend .. ver, mobiel .. niet, niemand .. rijdt/brengt/meegaat, gebracht worden, carpool*
      lift .. krijgen/naar, donker .. buiten/straat/deur, 's avonds .. buiten/deur
      onveilig .. straat/buiten/avond, hangjongeren .. bang, durf .. straat/buiten, kom .. deur .. uit
      niet meer buiten, weg .. huis .. hond/alleen laten, bij familie .. komen/bezoek
      bezoeken .. zus/zoon/dochter/familie/ver, uitstapje*, uitje .. senioren, dagtocht, busreis
      reis .. alleen/durf, bus service, bus stop, last bus, no bus, buses, tram, train .. dare/alone/visit
      travel alone, travel .. far/how, dark .. street/road/outside, walk alone, outside .. alone/dare/afraid
      visit .. sister/brother/daughter/son/family, walking frame, mobility, kerb, someone .. walk with
      someone .. come with/go with, drives me, ride .. village/town, buslijn, dorp .. uit
      get to the village/town/city/hospital/shop, lift from, niemand .. rijdt
      ? bus, car, ver, far, lopen, rijden, reizen, fiets, outside, donker, dark, halte, travel, stad, town
    books leisure-social = Boeken die passen, voor het plezier = Books that fit, for pleasure
      grootletter*, grote letters, luisterboek*, audiobook*, large print, romans, roman, novel, novels
      boek aan huis, detective*, thriller*, poolse/turkse/arabische/russische boeken
      books in polish/turkish/arabic/russian/english, boeken in .. eigen, makkelijke boeken, easy books
      boek .. lezen, boeken lenen, library books, daisy, leesclub, reading group, book club, e-reader
      streekroman*, krant .. kleine/letters/lezen .. plezier, tijdschrift*, leesplezier .. mis
      passend lezen, vergrote letters, bibliotheek aan huis, bieb .. ver/boeken/trap, gedichtenbundel
      poezie .. lezen, strips, stripboeken, lezer, lezeres, poetry .. read, comics, magazine*, page-turner
      read .. pleasure/fun/own language, books .. language/arabic/farsi/ukrainian/tigrinya/spanish/french
      boeken .. arabisch/farsi/oekraiens/tigrinya/spaans/frans/pools/turks/taal, reader
      ? boek, boeken, book, books, lezen, leesbril
    youth-place leisure-social = Een plek voor jongeren = A place for young people
      jongerencentrum, buurthuis .. jongeren, hangplek, jeugdhonk, keet, honk
      jongeren .. plek/hangen/buiten/niks/nergens, place for .. teenagers/young/kids/us
      youth centre/club/center, hang out, hangen, handhaving, weggestuurd .. plein/pleintje/winkelcentrum
      nergens .. hangen/chillen/zitten, chillen, samenscholen, overlast, jeugd, jeugdwerk, jongerenwerker*
      jongerenwerk, leeftijd .. niks te doen, skatebaan, skatepark, pannakooi, voetbalveldje, trapveld
      studio .. jongeren/muziek/opnemen, buiten hangen, bushokje, portiek .. hangen/jongeren/zitten
      portieken, politie .. weg/wegsturen/boete, wegsturen, weggejaagd, kantine .. jongeren, soos
      jongerensoos, discotheek, chillplek, chillruimte, eigen ruimte, niks voor jongeren/ons, youth
      youth worker, youngsters, teenagers .. nothing/place/street, young people .. nothing/place
      young boys .. nothing/street, bus shelter, skate, our age, nowhere to go/sit/hang, chase/chases us
      move us on, kicked out, weggestuurd, moved on, onze leeftijd, politie .. weg, place for us
      ? jongeren, young, plein, chill, jongens, jongen, park, boys, teenagers
    sport leisure-social = Samen sporten in een eigen groep = Doing sport together
      samen sporten, sportgroep*, sporten .. vrouwen/samen/groep/betalen/duur/meiden, teamsport, elftal
      veteranen, trainen .. zaal/veld/samen/team, trainer, wedstrijden, competitie, voetballen, voetbalteam
      voetbal .. spelen/zelf/team, zaalvoetbal, basketbal*, volleyballen, volleybalclub, badminton*
      tafeltennis*, pingpong, tennis*, hockey, cricket, boksles, boksschool, kickboks*, vechtsport
      judo .. ik, zwemmen .. vrouwen/uurtje/samen/duur, vrouwenzwemmen, sportveld, sporthal, gymzaal
      sportpas, sportclub .. duur/welkom/ik, contributie .. ik/duur/betalen, lidmaatschap .. sport/duur
      team .. spelen/zoeken, play .. football/cricket/volleyball/basketball/tennis/team, football team
      cricket team, training, swim .. women/together/group, women's swimming, sports hall, boxing
      martial arts, membership .. gym/club/expensive, sports club, zwemmen .. vrouwen, alleen met vrouwen
      only women, women only
      ? sport, sporten, zaal, hall, team, trainen, train, voetbal, football, zwemmen, swim, club
    perform leisure-social = Zelf iets maken en laten zien = Making something and showing it
      optreden*, optreedt, podium, open podium, voorstelling*, theatervoorstelling, toneelstuk, musical
      rappen, rapt, rapper, beats, opnemen .. muziek/liedje/nummer, studio .. muziek/nummer
      liedjes schrijven, liedje .. geschreven/maken, songs .. write, gedicht, gedichten, dichten, dichter
      spoken word, schrijf .. verhalen/gedichten/boek/liedjes
      mijn verhaal .. schrijven/vertellen/opschrijven, levensverhaal, boek schrijven, exposeren, expositie
      tentoonstelling, film maken, filmpje maken .. eigen, band .. spelen/beginnen/muziek, orkest, perform
      performing, stage .. perform/sing/play, poem*, poetry, write .. songs/stories/poems/book
      my story .. write/tell, exhibition, exhibit, play .. theatre/act, acting, short film, dj
    """
}
