extension NeedConcept {
  /// What people need around letters, authorities and a home, with the words it shows in.
  static let affairs = """
    letters affairs = Brieven en post begrijpen en afhandelen = Understanding and dealing with letters
      post, enveloppe*, envelop, *brief, *brieven, officiele, ambtelijke, formulier*, *formulier
      *formulieren, invullen, letter/letters .. from/the/official/council/tax/office/read, letters
      mail comes, envelope*, form, forms, official, paperwork, papierwerk
      papieren .. snap/begrijp/invullen/regelen, schoenendoos, administratie, stapel .. papier/post, bezwaar
      bezwaarschrift, cak, cjib, svb, the post, post office letter, mailbox, brievenbus, berichtenbox
      raamenvelop, blauwe envelop*, blauwe brief, aangetekend*, poststuk*, stapel .. liggen/ligt/tafel/kast
      mappen, map .. papieren/post, ordner*, archief, dossier, paperassen, papierwinkel, papiertroep
      bureaucrat*, ambtenarentaal, stadhuistaal, deftige woorden, deftig .. brief/taal, kleine lettertjes
      voorwaarden, beschikking, besluit .. gemeente, bezwaarschriften, reactietermijn, opsturen
      terugsturen .. formulier, ondertekenen, handtekening .. brief/formulier, invulvakjes, vakjes, kruisjes
      bijlagen, kopie .. meesturen, hokjes, vragenlijst*, folder .. gemeente, brieventas, letterbox
      blue envelope*, official letter*, fill in, fill out, filling in, paper pile, piles, folder .. papers
      documents, registered letter, small print, questionnaire, ministry, *brieven, brief, brieven, letter
      de papieren, op papier, begin er niet aan, pile, stapel
      ? gemeente, belasting*, papieren, papers, instantie*, council, authority, authorities, overheid, map
      ? bakken, drawer, lade, tekenen, sign, stamp, stempel
    benefits affairs = Toeslagen en regelingen aanvragen = Applying for benefits and schemes
      toeslag*, zorgtoeslag, huurtoeslag, kinderbijslag, kindgebonden, uitkering*, bijstand, wmo, uwv, wia
      wajong, ww, aow, pensioen*, minimaregeling*, bijzondere bijstand, stadspas, voorziening, traplift
      indicatie, benefit, benefits, allowance*, housing benefit, pension, social services, voedselbank
      food bank, kwijtschelding, belastingaangifte, aangifte, tax return, belastingdienst, taxes, tax
      recht op, entitled, aanvragen, aanvraag, subsidie, scheme, vergoeding, kinderopvangtoeslag, pgb
      inkomenstoeslag, energietoeslag, individuele, studietoeslag, participatiewet, inkomensconsulent
      klantmanager, werkcoach, ww-uitkering, ziektewet, wajonger, arbeidsongeschikt*, afgekeurd, afkeuring
      keuring, keuringsarts, jonggehandicapt*, nabestaandenuitkering, anw, aio, alimentatie
      kwijtschelding .. gemeente, armoede*, minima, minimapas, u-pas, ooievaarspas
      collectieve zorgverzekering, bijdrage .. gemeente/fonds, fonds, noodfonds, kledingbank, voedselpakket*
      terugvorder*, terugbetalen .. toeslag/uitkering/belasting, inlichtingenplicht, aanvraagformulier
      recht .. op, rechten .. toeslag, vergoedingen, tegemoetkoming, regelingen, regelingetje, potje*
      stopgezet, gekort, korting .. uitkering, aftrekpost*, belasting .. terug/teruggave/aangifte/invullen
      tax .. back/refund/office/form/return, disability, disabled benefit, unemployment, child benefit
      welfare, claim, claiming, tax credit*, support .. from the council/government, state pension, refund
      rent allowance, care allowance, healthcare allowance, council tax, grant, fund, food parcel*
      bedrag omhoog, iets terug .. huur, money for, pas voor, help for a, geld voor .. bril/fiets/school
      zestig euro, leven van
      ? formulier, gemeente, apply, application, wijzigen, regeling, council, geld
    housing affairs = Een betere woning of hulp bij woonproblemen = A better home or help with housing problems
      woning*, huurwoning, huis vinden, kamer vinden, flat te klein, schimmel, vocht, vochtig, tocht, lek
      lekkage, lekt, verhuizen, verhuisd, huurbaas, verhuurder, corporatie, inschrijftijd, urgentie*
      huurverhoging, te klein wonen, slaapkamers, kamers, trappen, lift kapot, housing
      flat .. small/damp/mould/mold, landlord, mould, mold, damp, leak, leaks, heating, apartment
      move house, a house, bigger place, room of .. own, rent .. find/place, verwarming .. kapot/niet
      cv ketel, dakloos, homeless, slaap/slaapt/slapen op de bank, bij vrienden slapen, antikraak, sofa
      couch, huurflat, huurhuis, huurcontract, tijdelijk contract .. huur/woning/kamer, woningzoekend*
      zoekende .. woning, reageer .. woningen/huizen, reageren .. woningen/huizen/plek
      ingeschreven .. jaar/woning/woningnet, inschrijving .. woning*, wachtlijst .. woning/huis/huur
      sociale huur, particulier .. huur/verhuurder, huisbaas, kamerverhuur, hospita, onderhuur, inwonen
      woont in bij, bij mijn ouders wonen, bij familie wonen, eigen plek, eigen huis, op mezelf wonen
      op mezelf, op zichzelf wonen, zelfstandig wonen, begeleid wonen, studio .. duur, appartement*
      portiek*, galerij*, vierhoog, driehoog, derde etage, tweede etage, geen lift, lift .. kapot/stuk/doet
      traplopen .. huis/flat, gelijkvloers, seniorenwoning, aanleunwoning, aangepaste woning, dubbel glas
      isolatie, enkel glas, verwarming, ketel, boiler, radiator*, douche .. kapot/delen
      badkamer .. schimmel/kapot, lekt .. dak/plafond, plafond, muizen, ratten, kakkerlakken, ongedierte
      stank .. riool/huis, kou .. huis, koud .. huis/kamer/binnen, stapelbed*, vakantiepark, caravan
      camping .. wonen, hostel, nachtopvang, daklozenopvang, slaapplek, slaapplaats, bank slapen
      zetel .. slapen, huur .. hoog/omhoog/duur/verhoogd, opgezegd .. huur/woning/kamer, uit .. woning gezet
      sloop*, renovatie, woonruimte, woonplek, bedroom*, bunk*, landlords, rented, renting
      rent .. room/bed/high/up/too, housing list, housing association, waiting list .. house/flat/housing
      social housing, own place, place of my own, own flat, our own house, shower .. share/broken, heater
      heating .. broken/off, holiday park, mice, rats, roof, ceiling, evict*, shelter
      sleep .. couch/car/sofa/floor, overcrowded, share .. room, bedsit, lodging, upstairs .. stairs .. lift
      no lift, woont .. met z'n/zn/zijn .. in, klein wonen, te klein, ingeschreven .. woning/jaar
      reageer .. op alles/elke week, luchtbed, look at houses, room above, black .. wall, plek .. honderd
      ? huis, house, huur, rent, wonen, woon, kou, neighbours, flat, etage, trap, stairs, lift, muur, wall
      ? slaapkamer, dak
    legal affairs = Juridische hulp of zaken met instanties = Legal help or dealing with authorities
      advocaat, lawyer, juridisch, rechtswinkel, rechter, court, scheiding regelen, echtscheiding, divorce
      alimentatie, voogdij, custody, loket, klantenservice, helpdesk, bellen met instanties, keuzemenu
      wachtrij, phone menu, aanvraag id, notaris, verzekering*, insurance, juridisch loket
      sociaal raadslieden, sociaal raadsman, raadsman, pro deo, toevoeging, aanklacht
      aangifte .. politie/gedaan/doen, rechtszaak, zitting, dagvaarding
      contract .. opzeggen/getekend/deur/energie/vast, energiecontract*, abonnement*
      opzeggen .. abonnement/contract, colporteur*, aan de deur .. getekend/verkoper, garantie
      klacht indienen, klachtenbrief, schadevergoeding, letselschade, discrimin*, gediscrimineerd, testament
      erfenis, erven, executeur, volmacht, bewindvoering, curator, mentorschap, gezag, huiselijk geweld
      straatverbod, legal, legal aid, lawyers, sue, complaint, compensation, contract .. cancel/door/signed
      subscription*, warranty, inheritance, will and testament, police report, discriminat*, restraining
      insurer, insurance .. pay/refuse/claim/company, getekend .. deur, ex .. betaalt, sign for
      ? papieren, papers, regelen, arrange, gemeente, instantie, instanties, politie, police
    neighbours affairs = Ruzie of overlast met buren oplossen = Settling trouble with neighbours
      burenoverlast, geluidsoverlast, overlast .. buren
      buren .. herrie/lawaai/schreeuwen/ruzie/klagen/boren/muziek/klopt/stampt
      buurman/buurvrouw .. herrie/lawaai/schreeuwt/ruzie/klaagt/boort/muziek/klopt/briefje/scheldt
      bovenburen, bovenbuurman, herrie .. buren/boven, boort, bonkt/bonken/klopt .. muur, knocks
      bangs on .. wall, burenruzie, buurtbemiddeling
      neighbour/neighbours/neighbor .. noise/complain/complains/knock/knocks/shouts/bangs/note
      note on my door, bemiddelaar, mediation, groeten .. niet, groet .. niet meer, buurtruzie, burengerucht
      blaf*, blaffende hond*, stampen, deuren .. slaan/smijten .. boven/buren/hiernaast, dreunen, bassen
      feestjes .. boven/buren, barbecue .. rook/buren, stank .. buren, rook .. buren, schutting*
      heg .. buren, parkeren .. buren/plek, vuilnis .. galerij/portiek/buren, sleutel .. buren
      aangebeld .. buren/overkant, bovenons, hiernaast .. herrie/lawaai/muziek/blaft, wijkagent, bemiddeling
      nare buren, scheldt .. buur*, overburen, noisy, noise, next door .. noise/music/dog/shout/party
      upstairs .. noise/music/party/stamp, downstairs .. complains/knocks/drums, barking, barks, fence
      hedge, quarrel, mediator .. neighbour, rubbish .. gallery/stairs/hall, boven me, boven mij, below us
      above us, gesmeten
      ? buren, buurman, herrie, lawaai, neighbour, neighbours
    where-to-go affairs = Weten bij wie je moet zijn = Knowing whom to turn to
      bij wie moet, bij wie .. zijn/terecht/aankloppen, wie .. aankloppen, aankloppen
      waar moet ik .. zijn/heen/beginnen/terecht/wezen, waar kan ik .. terecht/heen, waar ga je .. heen
      welke instantie, welke organisatie, welke balie, loketten, kastje naar de muur, van kastje
      doorverbonden, doorverbind*, in de wacht, wachtmuziekje, toets een/twee/drie, druk .. een/twee
      terugbellen, niet terug gebeld, teruggebeld, daar gaan wij niet over, andere afdeling, afdelingen
      verkeerde loket, doorgestuurd, doorsturen, nummertje trekken, who do i ask, who do i call
      who do you ask, who can i ask, where do i go, where should i go, where do you go, whom to ask
      press one/two/five, on hold, hold music, counter .. wrong/other, another office, offices
      passed around, from one .. to the other, sent .. to another, department*, which office, helpline
      stuurt/sturen me naar, de een .. de ander, hangen ze op, who do you .. ask, person who knows
      each desk, ander loket
      ? loket, instantie, instanties, office, kantoor, balie, desk, desks
    id-papers affairs = Paspoort, inschrijving of akte in orde krijgen = Getting passport, registration or certificates in order
      id-kaart, idkaart, identiteitskaart, identiteitsbewijs, legitimatie, legitimatiebewijs
      paspoort .. verlopen/verlengen/kwijt/verloren/nieuw, rijbewijs verlengen, uittreksel, geboorteakte
      trouwakte, huwelijksakte, akte, aktes, apostille, legaliseren, gelegaliseerd, beedigd vertaler
      ambassade, consulaat, inschrijven .. gemeente/adres/brp, ingeschreven .. adres/gemeente
      inschrijving .. gemeente/adres, uitgeschreven, uitschrijven, briefadres, postadres, adreswijziging
      burgerservicenummer, bsn, brp, bevolkingsregister, naam .. verkeerd .. papieren
      verklaring omtrent gedrag, vog, identity card, id card, passport .. expired/renew/lost
      birth certificate, marriage certificate, marriage paper, embassy, consulate
      register .. address/city/town/council/municipality, registered .. address, registration, deregister*
      proof of address, stamped, translated .. papers/certificate, oude adres, nieuwe adres, op dat adres
      ? paspoort, passport, gemeente, adres, address, stempel, stamp, verlopen, expired
    """
}
