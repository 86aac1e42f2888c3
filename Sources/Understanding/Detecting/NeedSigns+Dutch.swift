extension NeedSigns {
  /// How people say in Dutch that they want, lack or run into something, and how notes put it.
  ///
  /// Written down from grammar and ordinary speech: verbs of wishing and their politeness forms,
  /// verbs of not managing with their negations, who does things for whom, what people do instead
  /// of what they cannot, and what happens to those who cannot; each in the first and the third
  /// person, as talks and notes have them. What comes after `?` needs a subject of its own beside it.
  static let dutch = """
    @ik:
      ik 'k ikke wij we me mij ons
    @niet:
      niet nie niks niets nix geen nooit nergens niemand amper nauwelijks
    @wil:
      wil wilt willen wou
    @zou:
      zou zouden zou'n zo'k
    @kan:
      kan kunnen kunt kun kon konden
    @moet:
      moet moeten moest moesten
    @heb:
      heb heeft hebben heb'k had hadden
    @is:
      is zijn was waren wordt worden blijft
    @mijn:
      mijn m'n me zijn zn z'n haar hun onze ons der d'r
    @kind:
      zoon zoontje dochter dochtertje kind kinderen kids jongste oudste middelste kleinzoon kleindochter kleinkind kleinkinderen zoons dochters jongens meisjes puber pubers tweeling
    @naaste:
      zoon dochter kind kinderen kids jongste oudste middelste kleinzoon kleindochter man vrouw partner vriend vriendin neef neefje nicht nichtje zus zusje broer broertje schoonzoon schoondochter schoonzus zwager schoonmoeder moeder vader mama papa oom tante buurvrouw buurman buren buurmeisje buurjongen buur kennis collega vrijwilliger bovenbuurvrouw bovenbuurman onderbuurvrouw begeleider
    @nuttig:
      leren oefenen begrijpen snappen kunnen weten vinden werken praten spreken lezen schrijven ontmoeten meedoen beginnen stoppen sporten bewegen fietsen zwemmen rekenen helpen hulp zelf zelfstandig kennen halen verstaan regelen volgen aanvragen uitzoeken beter verbeteren afmaken
    @doethulp:
      doet doen deed regelt regelen leest las lezen vult invullen vertaalt vertalen tolkt tolken belt bellen schrijft opent brengt helpt hielp helpen typt maakt betaalt betalen zoekt print stuurt uitleggen ingevuld geregeld voorlezen
    wish:
      @zou .. graag, @wil .. graag, graag .. @wil, graag .. leren/weten/kunnen/oefenen, graag .. zou, @wil ... @nuttig
      het liefst, het liefste, @zou .. fijn/mooi/prettig/handig/heerlijk/geweldig/leuk/welkom/schelen/helpen/goed/ideaal/uitkomst
      fijn/mooi/prettig/handig/leuk/heerlijk/goed/ideaal .. zou, lijkt me/mij/hem/haar .. fijn/leuk/mooi/handig/goed/wel
      hoop/hoopt/hopen, droom/droomt/dromen/droomde, verlang/verlangt/verlangen, wens/wenst
      had/kon/wist/mocht/durfde/was ik/er/we/hij/ze/iemand maar, wou/wilde dat ik/er/iemand/we/mijn/het
      @heb .. nodig, nodig .. @heb, behoefte aan/dan, daar .. behoefte, heb/heeft .. behoefte
      @moet .. leren
      wil .. best
      wil weten, wil .. leren, wil .. zelf, zelf .. kunnen, zelf .. willen, leren hoe
      wil .. eindelijk, wil .. echt, geef/geeft mij/me .. maar, ooit .. zelf, graag meer, graag hulp, graag iemand, graag een, wil ook, wil wel
      zin in/om, @zou ... willen, @zou .. beter .. kunnen, mis nog, mijn wens, mijn droom, interesse in, meer willen, geïnteresseerd in
    asking:
      ik zoek, zoek/zoekt iemand/een/naar/werk/iets/hulp, op zoek naar, zoek/zoekt .. clubje/club/groep/groepje/plek/maatje/baan/iem/woning/kamer/cursus/les/oppas/stage/vrijwilligerswerk/mensen, is zoekende
      kunt/kun/kan/kunnen/zou u/jij/je/jullie/iemand/ze/er .. helpen/uitleggen/meekijken/laten/voordoen/meegaan/leren/kijken/meelezen, kunnen jullie
      kan iemand, kan er iemand, kunt u mij/me/ons, wie kan .. helpen/uitleggen, weet u/je/jij/iemand/jullie .. waar/hoe/of/wie/wat, waar kan ik, waar moet ik
      waar kun je, hoe kom ik, hoe krijg ik, hoe moet ik, hoe doe ik, hoe vraag ik, hoe regel ik, hoe leer ik, bij wie kan ik, wie kan ik
      is er .. iemand/ergens/cursus/les/groep/groepje/plek/hulp/iets/boek/boekje, bestaat er ..
      hebben jullie .. cursus/les/groep/boek/boeken/iets/iemand/plek, vraagt of .. kan/kunnen/iemand/er/wij/we/hulp/iets, vraagt hoe/waar/wat/wie
      vraag hoe/waar, vr .. of .. kan/kunnen/iemand/iem/er/wij/we/hulp/iets/ergens/hij/zij/ie, vr om/naar/hoe/waar/wie
      vraagt .. of .. er/iemand/iem/ergens/wij/we/hulp/iets, vraagt om/naar/hulp, vraagt zich af, iem/iemand die .. samen/maakt/doet
      iem/iemand die .. helpt/uitlegt/oefent/meegaat/meekijkt/praat/luistert/voordoet/kan/komt/laat/weet/begrijpt, iemand om .. mee, iemand met wie
      iemand .. mee .. kan, een plek/plaats/ruimte/plekje om/waar, mag ik .. leren/oefenen/meedoen, daar zou ik voor komen, daar kom ik voor, bestaat dat
      bestaat zoiets, kan dat hier, kan ik ergens, kan je ergens, wie weet er, weten jullie, wie helpt, wie kan mij/me, help/helpen jullie, kunt u .. voor mij
      bij wie moet, wie legt .. uit, iemand die mij/me/ons/meekijkt/meegaat/helpt/uitlegt, iets waar ik, ergens waar ik
      een groep/groepje/clubje/cursus/les/avond voor/met/waar, waar kan je, waar leer je, hoe kan ik, hoe kan je, zou iemand
    asking?:
      iemand die, met iemand, iets waar, ergens waar, iets voor, groepje, clubje, een avond met
    wish?:
      @wil, wilde/wilden, liever, graag, ooit, wou dat, zou ik, zou, @zou .. wel, benieuwd, eindelijk, iets met, van plan, plannen
    struggle:
      vind/vindt/vinden .. moeilijk/lastig/eng/spannend/ingewikkeld/zwaar/verwarrend/vreselijk, moeilijk/lastig/ingewikkeld/zwaar vind/vindt/vinden
      te moeilijk, te lastig, te ingewikkeld, te snel, te zwaar, moeite met, moeite mee, lukt/lukken/lukte .. @niet, niet gelukt, niet .. lukt/lukken, lukt .. half
      krijg/krijgt/krijgen .. @niet .. voor/open/uit/mee/rond/goed/elkaar/gedaan, kom/komt/komen .. niet uit, kom/komt .. niet doorheen, niet uitkomen
      red/redt/redden .. @niet, worstel/worstelt/worstelen, loop/loopt/lopen .. vast, zit/zitten .. vast, niet goed .. lezen/schrijven/praten/spreken/rekenen, slecht .. lezen/schrijven/rekenen/nederlands
      @kan .. @niet .. lezen/schrijven/rekenen/praten/spreken/volgen/bijhouden/invullen/betalen/vinden/helpen/uitleggen/fietsen/zwemmen/bellen/typen/inloggen/onthouden/slapen/regelen/openen/printen/meedoen/verstaan/zeggen/bijbenen
      lezen/schrijven/rekenen/praten/spreken/volgen/invullen/betalen/inloggen/spellen .. kan .. @niet, niet kunnen .. lezen/schrijven/betalen/volgen/helpen
      last van, problemen/probleem met, de letters/cijfers .. dansen/lopen/draaien, letters/cijfers/getallen .. door, struikel/struikelt/hakkel/hakkelt/stotter/stottert
      houd/hou/houdt .. niet bij, niet bij te houden, raak/raakt .. kwijt, vergeet/vergeten .. steeds/altijd/alles/wachtwoord/code, kom er niet, blijft haken, blijf hangen
      blijf/blijft .. achter, loopt achter, achterstand, weinig woorden, woorden .. niet, op mijn/m'n vingers, op de vingers, tel/telt .. vingers, op de gok, op goed geluk, gok/gokt/gokte
    struggle?:
      moeilijk, lastig, ingewikkeld, zwaar, @kan .. @niet, gaat .. niet/slecht/mis/moeizaam, slecht, matig, moeizaam, traag, langzaam, raar, stom gedoe, gedoe, ellende, puzzel, nog niet, tobt/tob, half uur/uren, lang/uren over doe/doet, kan .. @niet
    unknowing:
      begrijp/begrijpt/begreep/begrepen/snap/snapt/snapte/snappen/versta/verstaat/verstond .. @niet/weinig/half/helft/woord, niet .. begrijpen/begrijpt/begrijp/snappen/verstaan, @niet .. snap/snapt/snapte/begrijp/begrijpt/begreep/versta/verstaat
      weet/weten/wist/wisten .. @niet .. hoe/waar/wat/wie/of/welke/waarom/wanneer/meer/precies, weet/weten .. niet .. moet/kan/mag, geen idee/flauw .. hoe/wat/waar/of/wie/welke/waarom, geen idee
      wat betekent/bedoelen/bedoelt, nooit .. gehoord/uitgelegd/geleerd, moeilijke woorden/taal, kleine letters/lettertjes, in de war, verdwaal/verdwaald/verdwaalt, abracadabra, kop noch staart, touw .. vastknopen, chinees/latijn/hebreeuws voor/is
      geen wijs, kent/ken .. niet .. weg, weet niet/nie, nergens van, dacht dat .. al/was/moest/hoefde, wist ik/hij/zij veel, maar half, de helft, niet eens, volg/volgt .. niet, mag dat, is dat normaal, klopt dat, niet wijs, waar .. beginnen
    unknowing?:
      weet/weten/wist .. @niet, onduidelijk, verwarrend, vaag, snap/snapt/snappen, vraagteken, ken/kent .. @niet, wat moet
    fear:
      durf/durft/durven/durfde .. @niet/amper/nauwelijks, @niet .. durf/durft/durven, bang .. dat/voor/om/van/te, te bang, ben/is .. bang, schaam/schaamt/schamen/schaamde, verlegen, onzeker, slaat/sla/klapt/klap .. dicht, dichtslaat, dichtgeslagen
      zenuwachtig, zweet, klamme, blokkeer/blokkeert, paniek*, knoop in, hartkloppingen, trillen/trilt/tril, stotter*, bibber*, stijf van, zie .. tegenop, ziet .. tegenop, tegenop, opgelaten, voor gek, dom .. voelt/voel/vinden/vindt/gevonden, schaamte, schrik/schrikt
    fear?:
      bang, eng, spannend, angst*, dom, durf/durft/durven
    lack:
      @heb .. geen @gemis, is/zijn .. geen @gemis, geen @gemis, zonder @gemis, te weinig @gemis, te weinig, te duur, te ver, te klein, te krap, te druk, te hoog, te laat .. dicht
      mis/mist/missen/miste, ontbreekt/ontbreken, tekort/tekortkomt, te kort, wachtlijst*, geen geld .. voor, niet .. betalen, kan/kunnen .. niet betaald/betalen, onbetaalbaar, geen cent, niks over, houd/hou/houdt .. @niet over
      moet/moeten .. delen, delen we/samen .. een, met zijn/z'n/zn vieren/vijven/zessen/zevenen/drieën/achten, nergens .. heen/terecht/naartoe/plek, niet .. thuis .. internet/computer, is .. weg/gesloten/dicht/opgeheven/wegbezuinigd/afgeschaft, gaat .. dicht/weg/sluiten, opgeheven
      geen eigen, rijdt .. niet/geen/nauwelijks/nooit, bus .. @niet, niemand .. die/om/thuis/helpt/kan/oefenen/meegaat/past, geen mens, nergens .. terecht, op wie, kan nergens
    lack?:
      geen, zonder, nergens, niemand, duur, kapot, vol, maar een, wachten, wacht/wachten/wachtte .. al/weken/maanden/jaar, al .. maanden/jaar/weken, ver, oud, stuk, niks
    @gemis:
      geld tijd ruimte plek plaats plekje rust oppas opvang vervoer auto fiets laptop computer printer internet wifi papieren papiertje diploma diploma's werk baan vrienden vriendinnen familie contact contacten kennissen aanspraak hulp kamer tafel bureau scanner telefoon tablet verblijfsvergunning woning huis geduld energie bezoek dokter huisarts tolk rijbewijs ervaring netwerk werkervaring boeken lidmaatschap pasje bankrekening overzicht bereik begeleiding uitkering inkomen lessen les cursus school stage adres idpas toegang dak sleutel buren hobby doel ritme
    dependence:
      @mijn @naaste ... @doethulp, @naaste .. moet/moeten/moest .. @doethulp/mee/komen/vragen, vraag/vraagt/vragen/vroeg .. @mijn @naaste, aan @mijn @naaste .. vragen/geven/vraag/vraagt, bel/belt/app/appt .. @mijn @naaste
      geef/geeft/gaf .. aan @mijn @naaste, geef/geeft .. @mijn @naaste, laat/laten/liet .. @naaste/iemand/ander/anderen .. doen/lezen/invullen/regelen/bellen/kijken/uitleggen
      altijd .. wachten op, wacht/wachten .. tot @mijn/de/een @naaste, wacht/wachten .. op @mijn @naaste, afhankelijk, aangewezen op, zonder @mijn @naaste, zonder haar/hem, via @mijn @naaste, moet altijd/steeds/elke .. mee/vragen/bellen/wachten
      iemand anders .. @doethulp, anderen .. @doethulp, altijd mee, mee als tolk, gaat .. mee, elke keer .. vragen, steeds .. vragen, altijd .. vragen, hulp van @mijn @naaste, met hulp van, doet alles, deed alles, regelde alles, deed altijd, deed de/alle
      niet steeds/altijd/elke .. vragen/wachten/lastig/lastigvallen, lastigvallen, tot last, laat .. doen door
    dependence?:
      @naaste .. @doethulp, helpt/hielp, tolkt, voorleest, wachten op
    avoidance:
      la/lade/kast/stapel/doos/schoenendoos/prullenbak/plank/tas/mandje/keukenla/dressoir/oud .. brief/brieven/post/papier/papieren/enveloppen, brief/brieven/post/papier/papieren/enveloppen/envelop/formulier/formulieren/map ... la/lade/kast/stapel/doos/schoenendoos/prullenbak/plank/tas/mandje/keukenla/dressoir/jas/jaszak/dicht/ongeopend/liggen/ligt/weg/weggegooid/tv
      ongeopend, ongelezen, blijft/blijven .. dicht/liggen, laat/laten .. liggen/zitten/dicht/schieten, ligt/liggen .. ongeopend/sinds/stapel/te, maak/maakt/doe/doet .. @niet .. open, open/opent .. niet, neem/neemt .. niet op, niet opnemen, druk/drukt .. weg, wegdrukken
      knik/knikt/knikken/knikte, zeg/zegt/zei/zeggen .. maar/gewoon/altijd/dan/overal ja/oke/niks/niets, zeg/zegt/zei .. ja .. op, ja en amen, doe/doet/deed/doen alsof, doe/doet of, glimlach/glimlacht, lach/lacht .. maar mee, lach .. vriendelijk
      ga/gaat/gaan/ging .. @niet .. heen/naartoe/naar/meer/mee, blijf/blijft/bleef .. thuis/binnen/boven/bed/kamer, kom/komt/komen .. @niet/nauwelijks/amper .. buiten/deur/huis, stel/stelt .. uit, uitstellen, stel .. steeds, schuif/schuift, voor .. uit
      zeg/zegt .. af, afgezegd, sla/slaat .. over, ontwijk/ontwijkt/ontwijken/vermijd/vermijdt/vermijden/mijd/mijdt, verstop/verstopt/verberg/verbergt/verbergen/verborgen, houd/hou/houdt .. mond/stil/me/zich, zwijg/zwijgt, bril vergeten, bril .. vergeten
      ik/hij/zij zwijg, zeg/zegt/zei .. niks/niets, laat .. merken, niet .. merken/weten, weggegooid/weggooien/gooi/gooit .. weg, gestopt met, opgegeven, afgehaakt, haak/haakt .. af, begin/begint .. @niet aan, niet aan begonnen, blijf/blijft .. vanaf/af, eraf, loop/loopt .. om/weg, omweg, met een smoes, smoes/smoesje, vermijdt, zelfscan
      alleen de/het plaatjes, kijk/kijkt .. plaatjes, wijs/wijst .. aan, met handen en voeten, handen en voeten, doe/doet/deden .. niet aan mee, doet .. niet mee, duw/duwt .. weg
    avoidance?:
      alsof, gestopt, uitgesteld, dicht, knikken, laat maar, liever niet
    setback:
      boete/boetes, aanmaning*, deurwaarder*, incasso*, schuld/schulden, achterstand/achterstanden, betalingsachterstand, afgewezen, afwijzing*, afgekeurd, gezakt, zakte/zak .. voor, geblokkeerd, ontslagen, ontslag, opgezegd, vergist/vergiste, verkeerd/verkeerde, misgelopen, mis gelopen, ging .. mis/fout/verkeerd, te laat, gemist, vergeten .. aan/te/door
      terugbetalen, terug betalen, geen antwoord/reactie/bericht, @niet .. gehoord/teruggebeld/gereageerd/geantwoord, nooit .. antwoord/antw/reactie/terug, opgelicht, gehackt, oplicht*, gepest, pesten, uitgelachen, uitgescholden, afgesloten, dubbel betaald, twee keer .. betaald, rood .. staan, sta/staat .. rood, in het rood, geld .. op, stopgezet, ingetrokken
      weggestuurd, weer weg, van het kastje, naar de muur, doorverwezen, terugsturen/teruggestuurd, schimmel, lekt/lekkage/lek, vocht/vochtig, tocht/tochtig, verlopen, geweigerd, afgeblazen, geskipt, kwijtgeraakt, nog steeds .. @niet/geen/niks, steeds .. geen/niet, nog altijd .. @niet/geen/niks, net niet, tekort
      kreeg/kreeg'n .. niet, niet gekregen, loon .. niet/geen/te, niet .. uitbetaald/betaald, onbetaald, afgepakt, ruzie, uit huis .. gezet, uitgezet, wegpesten, buitengesloten, mislukt/mislukte, niet .. aangenomen, nooit .. uitgenodigd/aangenomen, gestrand, geschorst, blijven zitten, zittenblijven, eruit gegooid/gestuurd, fout .. gedaan/ingevuld, sollicitaties ... niks/geen/niet/nul/nee
    setback?:
      fout, fouten, kwijt, verloren, gevallen, kapot, keer gebeld, alweer, mis, val/viel
    corrected:
      @kind .. verbetert/verbeteren/corrigeert/corrigeren/lacht/lachen/schaamt/schamen/uitlegt/zucht, verbeteren mij/me, lacht/lachen .. mij/me/hem/haar uit, lachen .. uit, zegt .. verkeerd, @kind .. zegt ... fout/verkeerd/verstaat/schrijf/praat, rolt .. ogen, beter .. dan ik/mij, sneller .. dan ik/mij, beter/sneller dan haar/hij/zij
      uitgelachen, verbeterd door, @kind .. verstaat/begrijpt/snapt .. @niet, ander nederlands, praat engels terug, praten engels terug, engels terug
    isolation:
      ken/kent/kennen .. niemand/nauwelijks/bijna/amper/weinig, spreek/spreekt/zie/ziet/praat/hoor .. niemand/geen/nauwelijks/amper/bijna, niemand .. praten/spreken/kennen/ken/kent/komt/belt/zegt/vraagt/langs/gezien/gesproken/spreek/zie, geen mens, eenzaam, eenzaamheid, alleen thuis, alleen .. in huis, zit/zitten/ben/is/zat .. alleen, helemaal alleen, altijd alleen, in mijn/zn/z'n/haar/m'n eentje
      stil .. huis/thuis, huis .. stil/leeg, muren .. af, tegen de .. praten/praat/kat/hond/tv/muur/televisie/plant, praat/praten .. tegen .. kat/hond/tv/muur/televisie/planten, televisie/tv/radio .. aan .. stem/geluid, hele dag .. thuis/binnen/bed/bank/telefoon/tv, hele dagen, dagen .. lang, verveel/verveelt/vervelen, hoort .. niet/nergens bij, bij niemand, hoor .. nergens, familie .. ver, weduwe, weduwnaar, overleden, sinds .. dood/overlijden/scheiding, woont/wonen .. ver/buitenland, niemand langs, nooit .. bezoek, tegen de muren, buitenstaander, erbuiten, er niet bij, gezelschap, aanspraak
    isolation?:
      woont alleen, ben alleen, stil, niks te doen, leeg, zondag/zondagen, feestdagen, groeten/groet
    strain:
      lig/ligt/lag/liggen .. wakker, slaap/slaapt/slapen/sliep .. slecht/niet/weinig/amper/nauwelijks, slecht .. slapen/slaap/slaapt, slapeloos*, nachtmerrie*, nachten .. slecht/kort, pieker/piekert/piekeren, stress*, maak/maakt .. zorgen, hoofd .. vol/druk, vol hoofd, hoofdpijn, buikpijn, somber*, depress*, huil/huilt/huilen/huilde, hou/houd/houdt .. niet vol, trek/trekt .. niet, gek van/word, tegen .. meer, kan er niet meer tegen, te veel voor/wordt, teveel, loopt uit de hand, luistert/luisteren .. niet/niks/nergens, niet luisteren
      aangekomen, kilo, buiten adem, overgewicht, doodmoe, uitgeput, op van, zenuwen, overspannen, burn out, trauma*, schrikt/schrik .. van, zwarte gaten, nergens zin in, geen zin, piekergedachten, benauwd, niet rondkomen, eindjes, eind van de maand, einde van de maand, krap, de hele dag .. scherm/telefoon/gamen/gamet, hele nacht/nachten .. gamen/gamet, slaan .. deuren, slaat .. deur, driftbui*, grens/grenzen, brutaal
    strain?:
      moe, pijn, zorgen, boos, druk, zwaar, spanning, drukte, zorg, onrust*, verdriet, ziek, krap
    solved:
      geregeld, opgelost, in orde, voor elkaar, is gelukt, gelukt, inmiddels, tegenwoordig wel, nu .. wel, nu .. zelf, nu .. goed/prima/beter/makkelijk/vanzelf, nu weet ik alles, nu weet/kan/snap/lukt/gaat/doe/durf/begrijp/heb/krijg, nou .. zelf/wel/goed, sindsdien, sinds .. wel/goed/beter, niet meer nodig, geen probleem meer, nu niet meer, is .. betaald, betaald klaar, klaar ermee, dat was toen, is al/afbetaald, afbetaald, afgerond, loopt .. goed, goed gekomen, goedgekomen, komt goed, kwam goed, weer goed, voorbij, achter de rug, weer in orde, alweer .. opgelost/klaar, heeft .. gekregen, helemaal klaar, dossier dicht, gaat .. beter, ging .. over, is .. over, over is, door die training, gevonden, gelukkig wel, geslaagd, in een keer gehaald, toegewezen, meteen geholpen, goed geholpen, gerepareerd, gemaakt door, heb ik .. geleerd/gevonden/gehaald, heeft .. geleerd/gevonden, loopt nu
    denied:
      niet/nooit/nergens/niemand/niks/niets/geen .. nodig, nodig .. niet, mis/mist/missen .. niet/nooit/geen, nooit .. gemist, niet gemist, geen spijt, spijt .. nergens, nergens spijt, bemoei .. niet, hoeft/hoef .. van mij, niet zo nodig, niet van de, doen we .. niet, dat doen we maar niet, nee dank u, nee dank je, heb net, hangen/hang .. meteen op, hang op, trap/trappen .. niet in, daar brand ik
      hoeft/hoef/hoeven .. niet/geen/niemand/niks/niets, mankeer niks/niets, niks mis, niks te klagen, niet nodig, niks nodig, geen hulp nodig, geen .. nodig, geen behoefte, geen enkel, geen probleem/problemen/last/moeite/zorgen, geen punt
      niet erg, maakt .. niet/niks uit, mis/mist .. niet, niks voor mij, niet voor mij, geen interesse, wil .. niet/geen, wil/willen we niet, niet bang
      vind/vindt .. prima/makkelijk/fijn/best/leuk/goed/niet/gezellig, niet moeilijk, geen zin in, niet te klagen, mag niet klagen, geen klachten
    well:
      bevalt, ideaal, als de beste, uit gewoonte, met de ogen dicht, blind, vlot, ken/kent .. iedereen, met iedereen, luisteren best, is te doen, eerlijk, netjes, altijd op tijd, elke dag, om de hoek, in één keer, in een keer, met plezier, doe/doet .. graag, lees/leest .. zelf/elke/meteen/alles, zo klaar, zo binnen, een kwartier, in een map, op orde, goed voor elkaar, hou/houd/houdt .. over, komt .. binnen, alles .. klopt, maakt .. zelf, verdient goed, veel aanloop, zit .. vol
      prima zo, gaat .. prima/goed/vanzelf/uitstekend/best/wel/lekker/makkelijk, doe/doet .. zelf, kan/kunnen .. zelf, regel .. zelf, zelf .. doen/doe, nee hoor, laat maar, red me wel
      red ik me, redt .. wel, kom .. wel uit, ben/is .. tevreden, makkelijk, prima, valt .. mee, heeft .. alles, heb .. alles, genoeg, rond/rondkomen wel, komt .. rond, komt .. uit
      kom .. rond, niets te klagen, uitstekend, lukt .. goed/prima/wel/best, dat lukt, dat gaat, dat kan ik, dat ken ik, kan ik goed, zat, hou/houd/houdt van, best goed, heel goed, gewend, trots, wint, gehaald, netjes, lekker, met gemak, hobby, kan .. goed, handig
      hartstikke, de beste, alles goed, loopt, loopt goed, gezellig
    past:
      vroeger, eerst, in het begin, begin, toen, destijds, voorheen, jaren geleden, vorig/vorige jaar/week/maand, ooit, eerste jaar, toen ik, als kind
    @buiten:
      buurvrouw buurman buren buurmeisje buurjongen bovenbuurvrouw bovenbuurman onderbuurvrouw overbuurvrouw overbuurman collega collega's vriend vriendin vrienden kennis kennissen schoonzus schoonzusje zwager schoonmoeder schoonvader zus broer neef nicht oom tante sommigen sommige huisgenoot klasgenoot teamgenoot ploeggenoot broers zussen neven maat kameraad jongens
    outsider:
      zoon/dochter/vrouw/man/jongen/kind/moeder/vader van de/het/een, die/dat/de jongen/meisje/man/vrouw/mevrouw/meneer/dame/heer, een kennis, een vriend/vriendin/collega, een ander meisje/jongen/man/vrouw, @buiten van mij/me/ons/hem/haar
      @mijn/een/de/die/andere/sommige/veel @buiten, sommige mensen, andere mensen, de vrouw van, de man van, vriend/vriendin/collega/buurvrouw/buurman/neef/nicht/zwager/broer/zus van, buurvrouw/buurman/collega/zwager/schoonzus/zus/broer/nicht/neef
    helper?:
      helpt, hielp
    trivial:
      koffie, thee, koekje/koekjes/koek, taart, gebak, suiker, melk, regen, het weer, zonnetje, wind, sneeuw, vakantie, strand, kapper, nagels, concert, voetbal/ajax/feyenoord/psv, wedstrijd, pizza, patat/friet/frietjes, snoep, chocola, ijsje, parkeer*, bankjes/banken .. lelijk, grapje, haha, hihi, lacht, gouden, miljonair, loterij, lottoprijs, boot, villa, zwembad .. tuin, kat, hond, poes, kip, cadeautje, feest, verjaardag, lunch, soep, broodje, stoel, jas, tafel bij het raam, raam open, de verwarming, jas ophangen, foto
    formula:
      dat weet ik niet meer, weet ik niet meer precies, weet het niet meer precies, als ik het me goed herinner, even denken, goeie vraag, zal ik maar, en zo, hoe heet dat
      graag gedaan, met alle plezier, geen dank, dank je wel, dankjewel, ja graag, alsjeblieft, weet ik veel, ik weet het niet hoor, zeg maar, zal ik maar zeggen, hoe zeg je dat, niet normaal, ik wil maar zeggen, wil zeggen, ik zou zeggen, ik zou niet weten waarom, kan niet wachten, geen probleem, als je wil, zo gezegd, wat wil je, weet je wel, weet je, bij wijze van spreken, wie weet, om te beginnen, ik moet zeggen, ik heb het gehoord, alleen maar, niet alleen, alles behalve, wel een beetje, wil jij, wilt u, wil je, koning, uren tekort, graag alleen
    contrast:
      maar ik/dat/dan/nu/als/het/we/zij/hij/ze/er/toen/daar/die/wie/waar/hoe/een/mijn/niet/in/op/met/voor/ja/wij/soms/of/sporten/geld, alleen .. wel, toch, behalve, terwijl, ondanks, wel jammer
    trouble?:
      weggejaagd, wegsturen, wegjagen, geschrapt, onzin, schreeuw/schreeuwt/schreeuwen, gooit, gooien, krijsen/krijst, kwijt, vies, vuil, rommel, moe, slecht/slechte/slechter, erg, vreselijk, verschrikkelijk, jammer, helaas, triest, verdrietig, pijn
      verloor, verlies, missen, faal, faalt, mislukt, weigert/weigeren, schrapt, sluit/sluiten, verdwenen/verdwijnt, breekt/brak, gebroken, lekt, stinkt, schimmel, last, klacht/klachten, boos, kwaad, gemeen, oneerlijk, onzeker, alarm, nood, gevaar, gevaarlijk, onveilig, inbraak, scheiding, ontslag, schaamte, schande, stom, dom, fout/foute, verkeerd/verkeerde, raar, vaag, lastig, ingewikkeld, zwaar, traag
      zinloos, nutteloos, hopeloos, eindeloos, doelloos, werkloos, dakloos, machteloos, radeloos, sprakeloos, slapeloos, wanhopig, wanhoop, tranen, huilen, zenuwen, zucht/zuchten/zuchtte, schrok/schrik/schrikt, trillen, malen, wakker, 's nachts, onderaan, achteraan, buitengesloten, genegeerd, gemist, overgeslagen, teruggestuurd, ruzie/ruzies, klagen, mopperen, gezeur, strijd, vechten, probleem/problemen, moeite, zit me dwars, stuk, gestolen, tegenvalt/tegenviel, tegenaan
      ondoenlijk, onmogelijk, wachtrij, duur/dure/duurder, schuldig, verward, verwarring, steeds weer, alweer, gezakt, gestopt, opgehouden, afgebroken, weggevallen, zogenaamd, stiekem, verzwijg, weet zich geen, met moeite, blut, tekort, pff, gatver, ellende, gedoe, drama, ramp, chaos, puinhoop
    pleasant:
      fijn/fijne, leuk/leuke/leuker, heerlijk/heerlijke, mooi/mooie, gezellig/gezellige, lief/lieve, aardig/aardige, blij, trots, gelukkig, genoeg, lekker/lekkere, prachtig/prachtige, geweldig/geweldige, prima, super, fantastisch, vrolijk, tevreden, makkelijk, eenvoudig, vlot, handig, vanzelf, succes, gewonnen, winnen, wint, cadeau, feest, feestje, taart, lachen, lacht, grappig, grapje/grapjes, zingen, zingt, dansen, danst, hou van, houd van, houdt van, gek op, dol op, geniet/genieten, gewend, kletsen, elke avond, elke zaterdag/zondag/dinsdag/woensdag/donderdag/vrijdag/maandag, altijd open, fluitje van een cent, fluitend, uitstekend, top, chill, relaxed, knap, dankbaar, bedankt, geslaagd, vast contract, fris, zon, spannend vind ik leuk, liefste, puilt
    fact:
      ik ben, ik heet, mijn naam, kom/komt uit, geboren, woon/woont/wonen .. hier/in/sinds/al, in 19/20, sinds, jaar geleden, drie/twee/vier/een/vijf kinderen, getrouwd, mijn man/vrouw/vader/moeder/zoon/dochter werkt, heeft gewerkt, gepensioneerd, oud, vader/moeder was, werk als, werkte, groep een/twee/drie/vier/vijf/zes/zeven/acht, vroeger, opgegroeid, gekomen, gezin, broers, zussen, in mijn land, bij ons, op zaterdag, op zondag, gisteren, vorige week, vandaag, vanmorgen
    duty:
      moet/moeten/moest/moesten, verplicht, nodig, elke keer, telkens, steeds, overal, alles, altijd
    still:
      nog steeds, nog altijd, nog niet, al .. jaar/jaren/maanden/weken/maand/week, niet meer, geen .. meer, nooit meer, twee keer, drie keer, 2x, 3x, tweede keer, derde keer, weer niet, maar een/twee, slechts, iedere keer
    now:
      nu, nou, sindsdien, tegenwoordig, inmiddels, intussen
    @toen:
      was waren had hadden kon konden kond moest moesten mocht mochten wou wilde wilden ging gingen deed deden zei zeiden werd werden kwam kwamen kreeg kregen stond stonden zat zaten lag lagen liep liepen keek keken dacht dachten wist wisten vond vonden bracht brachten nam namen gaf gaven bleef bleven reed reden schreef schreven las lazen sprak spraken sliep sliepen viel vielen woonde woonden werkte werkten speelde speelden maakte maakten belde belden hielp hielpen kende kenden zag zagen hoorde hoorden leerde leerden kookte kookten begon begonnen trouwde trouwden verhuisde verhuisden kocht kochten verkocht droeg droegen groeide groeiden riep riepen hield hielden liet lieten heette bakte
    @noem:
      ben bent is zijn heb hebt heeft hebben kan kunnen kun moet moeten mag mogen wil wilt willen weet weten durf durft durven ga gaat gaan doe doet doen kom komt komen sta staat staan zit zitten lig ligt liggen krijg krijgt krijgen zoek zoekt zoeken begrijp begrijpt snap snapt versta verstaat zie ziet hoor hoort lees leest schrijf schrijft praat spreek spreekt vraag vraagt wacht laat geef geeft bel belt neem neemt woon woont werk werkt maak maakt blijf blijft loop loopt ken kent slaap slaapt betaal betaalt breng brengt zeg zegt denk denkt
    happened:
      @toen
    happens:
      @noem
    giving:
      ik/zelf help/hielp, help/helpt .. op/bij/in de/het, help .. graag, ik .. geef .. les, geef/geeft .. les/cursus/training, ik leer .. anderen/kinderen/jongeren/nieuwkomers, ik .. breng .. eten/soep, voor mijn/m'n/de buurvrouw/buurman/buren .. doe, ga .. mee als, ga mee .. als, ik leg .. uit aan, ik doe .. voor, ik kook .. voor, ik pas op, ik tolk, ik vertaal, ik repareer, vrijwilliger .. bij/in, ik zorg .. dat, ik regel .. voor, ik breng, ik schenk
    opinion:
      ze/zij/jullie/die zouden, zouden ze, vind/vinden .. dat ze/die/de, hadden .. moeten, had .. moeten, ze moeten, moeten ze, de wethouder, die wethouder, politiek, politici, de regering, den haag, van mij mogen ze, ik snap niet dat ze, schande, schandalig, de overheid .. moet, vroeger was, zeg ik altijd, zei .. altijd, mijn mening, volgens mij, geloof ik, vind het .. dat
    planned:
      volgende week/maand/keer/zomer/zaterdag/maandag/dinsdag, komende week/zaterdag/zomer, straks, morgen, overmorgen, binnenkort, in januari/februari/maart/april/mei/juni/juli/augustus/september/oktober/november/december, dit weekend, vanmiddag, vanavond, zo meteen, staat al, al ingeschreven, al afgesproken, ligt al klaar, hebben al, heb al, is besteld, ga straks
    stranger:
      sommige/veel/andere/die/oude/jonge/meeste mensen, mensen die, mensen zeggen, er zijn mensen, je hebt .. die, iedereen, de jeugd, jeugd van, jongeren van nu, de meeste, sommigen, anderen, een ander, de politie, de burgemeester, de baas van, oma/opa, mijn oma/opa/overgrootvader/overgrootmoeder
    """
}
