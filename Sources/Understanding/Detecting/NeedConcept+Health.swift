extension NeedConcept {
  /// What people need around body, mind and care, with the words it shows in.
  static let health = """
    doctor health = Klachten uitleggen en praten met de dokter = Explaining complaints and talking with a doctor
      dokter, huisarts, arts, specialist, ziekenhuis, verloskundige, doctor, doctors, gp, hospital, midwife
      nurse, assistente, tandarts, dentist, verpleegkundige, klachten, waar .. pijn, pijn uitleggen
      tolktelefoon, spreekuur, afspraak bij de dokter, fysiotherapeut, psycholoog afspraak, poli, consult
      symptoms, appointment .. doctor/hospital, dokters, huisartsen, huisartspraktijk, gynaecoloog
      vrouwenarts, cardioloog, internist, orthopeed, kinderarts, bedrijfsarts .. praten, polikliniek
      eerste hulp, spoedpost, huisartsenpost, ambulance, doktersassistente, triage, verwijzing, verwezen
      doorverwezen .. specialist/arts, onderzoek .. ziekenhuis/arts, scan .. ziekenhuis, rontgen*
      bloed prikken, bloedprikken, bloedonderzoek, lichaam .. uitleggen/zeggen, klacht .. uitleggen/zeggen
      buikpijn .. dokter, borst .. pijn/knobbel, knobbeltje, jeuk, koorts, hoest*, duizelig*, misselijk*
      steken, zeurend, pain .. explain/where/scale, gynaecologist, gynecologist, cardiologist
      surgery .. doctor, casualty, emergency room, clinic, check-up, checkup, blood test, x-ray, lump, rash
      fever, cough*, dizzy, nausea, belly, stomach .. doctor, consultation, waiting room, wachtkamer
      tolk .. dokter/arts/ziekenhuis/gyn, the word for, at the doctor, bij de dokter, bij de huisarts
      bij de arts
      ? pijn, pain, uitleggen, explain, ziek, sick, medische, medical, afspraak, appointment, praktijk, arm
      ? been, buik, hart, heart, rug, back, knie, knee, symptoom, klacht
    health-info health = Informatie over medicijnen en zorg begrijpen = Understanding information about medicines and care
      medicijn*, pil, pillen, pilletjes, tabletten, bijsluiter*, apotheek, apotheker, recept, dosis, zalf
      insuline, diabetes, suikerziekte, bloeddruk, cholesterol, bevolkingsonderzoek, uitslag, behandeling
      operatie, zorgverlener*, medicine*, medication, pills, tablets, pharmacy, prescription, dose
      blood pressure, sugar level, treatment, surgery, dieet van, gezondheidsinformatie, bijwerking*
      side effects, inhaler, puffer, doosje .. pil*, weekdoos, medicatie, dosering
      slikken .. hoeveel/wanneer, prik .. gekregen/halen, vaccin*, inenting*, ibuprofen, paracetamol
      antibiotica, kuur, inhalator, druppels, bloedsuiker, suiker .. prikken/waarde, prikken .. suiker
      hartfalen, copd, astma, reuma, kanker, nierziekte, chemo*, bestraling, nuchter, uitslagen, diagnose
      folder .. ziekenhuis/arts/huisarts, foldertje, boekje .. ziekenhuis/hart/suiker, zorgmap, leefregels
      uitstrijkje, mammografie, darmonderzoek, capsules, dosage, asthma, cancer, diagnosis, results
      test result*, booklet, leaflet*, screening, smear, insulin, drops, antibiotics, painkiller*
      pijnstiller*, what .. swallow, holter
      ? zorg, care, dokter, doctor, ziekenhuis, slikken, slik, slikt, gezondheid, drankje, prik, injectie
      ? injection
    stress health = Omgaan met spanning, verdriet of slecht slapen = Coping with stress, grief or poor sleep
      wakker, slapeloos*, slaap/slaapt/slapen .. slecht/niet/weinig/nauwelijks
      slecht .. slapen/slaap/slaapt, nachten, nachtmerrie*, stress*, pieker*, somber*, depress*
      hoofd .. vol/druk, vol hoofd, paniek*, angsten, angst, huil/huilt/huilen, burn out, overspannen
      psycholoog, trauma*, spanning, zenuwen, rouw, verdriet, awake, sleepless, sleep .. badly/poorly
      can't/don't/doesn't sleep, worry/worries/worrying, anxious, anxiety, panic, nightmare*
      cry/cries/crying, psychologist, grief, hoofdpijn, hoofd .. stil/uit, malen, opgejaagd, vuurwerk
      praten over .. oorlog, somewhere to talk, hart .. bonkt, headache*, uitgeput, gespannen, overprikkeld
      prikkelbaar, zenuwachtig .. altijd, gejaagd, onrustig, paniekaanval*, hyperventil*, hartkloppingen
      benauwd .. angst, tranen, ik kan niet meer, trek het niet, opgebrand, burn-out*, burnout, depressie*
      antidepress*, ptss, ptsd, herbeleving*, flashback*, bang .. donker/alleen/buiten
      vlucht .. nachten/droom/dromen, oorlog .. dromen/hoofd/nachten, gevlucht .. slaap*, geluid .. schrik
      schrikken, mentale, geestelijk*, ggz, therapeut, therapie, praktijkondersteuner, poh, ontspannen
      mindfulness, ademhaling*, rust in mijn hoofd, hoofd .. rust/stil/tolt/maalt, drie uur wakker
      lig wakker, doorslapen, inslapen, slaappil*, slaapmiddel, nervous breakdown, tense, on edge, breakdown
      therapy, therapist, counsellor, mental, sleeping pills, insomnia, dreams .. war/bad, bad dreams
      war .. night/head/sleep, relax, panic attack*, heart races, mind .. stops/quiet/racing, weep
      schrik/schrikt .. van, slaapt .. uur, droomt .. van, droomt v, sirene*, siren*, can't be in a room
      what happened there, lie there, feel like anything, nergens zin, komt op mij neer, oververmoeid
      huilbui*, elk geluid, count the cars
      ? slapen, sleep, moe, tired, nacht, night, hoofd, head, rust, zorgen, donker, onrust, worry
    move-eat health = Meer bewegen en gezonder eten = Moving more and eating healthier
      bewegen, sporten, sport, afvallen, kilo/kilo's, aangekomen, gezond eten/koken, gezonder, dieet
      overgewicht, conditie, buiten adem, hijg*, wandelen, wandelgroep, wandelclub, sportschool, fitness
      gym, yoga, zwemmen, exercise, lose weight, weight, kilos, healthy/healthier, diet, walking group
      out of breath, gymclub, beweeg*, trap .. hijg/adem/buiten, stijf, fietsen, chips, snacken
      kant en klaar, snelle hap, eat/eating .. healthy/better/junk, cook .. healthy, fit, fitter
      lichaamsbeweging, spieren, spierkracht, fysio, gewicht, weegschaal, bmi, te dik, dikker, afslank*
      calorie*, groente*, fruit .. eten/meer, vet .. eten, frituur, friet .. elke/vaak, snacks, cola
      frisdrank, magnetron*, kant-en-klaar*, afhaal*, maaltijden .. gezond/koken, leren koken, kookles*
      koken voor een/mezelf, kook .. niet, diëtist*, dietist*, voedingsadvies, voeding, valpreventie
      evenwicht .. vallen, spierpijn, stram, uithoudingsvermogen, hartslag, hardlopen, joggen, wandelclubje
      ommetje*, rondje .. lopen/wandelen/park, meer lopen, aquajoggen, gymnastiek, valt .. niet af
      sportschool .. duur/durf, sedentary, sit all day, stairs .. breath/rest, muscles, too heavy
      overweight, pounds, vegetables, fried, takeaway, fast food, microwave, cooking lessons, learn to cook
      dietician, walks .. group/alone/together, jogging, swimming .. women/knee, steps .. day, treadmill
      zit .. hele dag, stilzitten, bewegingsarm*, traplopen, trap .. zitten/rusten/stoppen, walk every day
      buikje, bord .. vol, stairs .. sit/stop
      ? eten, eat, koken, cook, lopen, walk, rug, knie, dik, suiker, snoepen, gezond, healthy, lichaam, body
      ? eet, vet, zoet, sweet
    habits health = Minderen of stoppen met roken, drinken of gokken = Cutting down on smoking, drinking or gambling
      roken, rook/rookt, stoppen met roken, sigaret*, pakjes, shag, vapen, vape, drinken .. minder/stoppen
      drank, alcohol, verslaa*, verslaving, gokken, gokt, blowen, blowt, wiet, smoking, smoke, cigarette*
      quit smoking, drinking .. less/stop, addict*, gambling, gambles, weed, peuk*, sjekkie*, nicotine*
      nicotinepleister*, stoppoging*, afkicken, kater, fles .. wijn/drank, wijntje*
      biertje* .. elke/avond/dag, krat .. bier, borrel .. elke, joint*, coke, pillen .. feest, casino
      gokkast*, wedden, weddenschap, online gokken, energiedrank, verslavingszorg, jellinek, patches
      drinks .. every/too/morning, bottle .. wine/vodka/day, beers, hangover, betting, bets, slot machine*
      rehab, cocaine, biertje*, bier, pakje sigaretten
      ? stoppen, minderen, stop
    caring health = Steun bij het zorgen voor een ander = Support in caring for somebody
      mantelzorg*, zorg/zorgen/zorgt voor mijn/m'n/haar/zijn, verzorg/verzorgt/verzorgen, dement*, alzheimer
      thuiszorg, respijtzorg, wmo hulp, verpleeghuis, care for .. mother/father/husband/wife/parents/mum/dad
      carer, caring for, take care of .. mother/father/husband/wife
      look after .. mother/father/husband/wife/mum/dad, moeder/vader/man/vrouw .. ziek/dement/verward
      gehandicapt*, autis*, rolstoel, ciz, zij belt .. nacht, dwaalt, vergeet alles
      elke avond .. moeder/vader, indicatie, oppassen op mijn moeder/vader, zorgen voor, hospice
      casemanager, dagopvang, hulpbehoevend*, beroerte, attaque, parkinson, hersenbloeding, nah, bedlegerig
      wassen .. moeder/vader/man/vrouw/hem/haar, til .. uit bed, optillen, tilt .. bed
      kan niet alleen blijven, niet alleen laten, valt .. moeder/vader/man/vrouw, vallen .. moeder/vader
      verward*, vergeetachtig, gas .. aan/laat, loopt weg .. vader/moeder/man/vrouw, dwalen
      's nachts .. moeder/vader/roept/belt, steunkousen, medicijnen geven, luier*, katheter
      wond .. verzorgen, rolstoel .. duwen, zieke .. man/vrouw/moeder/vader/kind/zoon/dochter, syndroom
      downsyndroom, ouders .. zorgen/oud/ziek/hulp, schoonmoeder .. zorgen/huis, dag en nacht .. zorg/bij
      even weg, eventjes weg, lucht .. krijgen, oppas .. moeder/vader/man, iemand bij hem/haar
      bij hem zit/blijft/zitten/blijven, bij haar zit/blijft/zitten/blijven, zit met hem/haar
      sit/sits/stay with him/her/mum/mother/father, stroke, parkinson's, wheelchair
      disabled .. son/daughter/husband/wife/brother, lift .. bed/him/her, wash .. him/her/mother/father/mum
      falls .. he/she/him/mother/father, wanders, confused .. mother/father/mum/dad, nightdress, respite
      day care .. mother/father, my mother .. alone/forgets/night/calls/sick/ill
      my father .. alone/forgets/night/falls/sick/ill, husband .. sick/ill/stroke/fall/falls, bedbound
      incontinent, can't leave him/her, leave him/her alone, per nacht .. roept/op, roept .. nacht
      gets up at night, can fall, takes care of her/him, take care of her/him, niet meer wie ik ben
      voor mezelf blijft, doe alles voor mijn moeder/vader/man/vrouw, ik zorg .. voor, zorgt .. voor
      nobody else .. for her/him
      ? moeder, vader, zorgen, zorg, ziek, care
    senses health = Beter horen of zien = Hearing or seeing better
      hoortoestel*, hoorapparaat*, gehoorapparaat*, slechthorend*, slecht horen/gehoor
      hoor/hoort .. slecht/half, hard horen, doof, oren, gehoor, slechtziend*, ogen .. slecht, oogarts
      bril .. nieuwe/nodig/duur, opticien, ring leiding, geroezemoes, hearing aid*, hearing, deaf, ears
      eyesight, glasses .. new/need, optician, blind, staar, ondertiteld, gehoortest, audicien
      toestel .. oor/piept/horen/volume, oorsuiz*, tinnitus, gebarentaal, liplezen, mondbeeld, doofheid
      halfdoof, herhalen .. steeds, wat zeg je, blindengeleide*, witte stok, macula*, loep, vergrootglas
      leesloep, lenzen, brillenglazen, zicht, gezichtsvermogen, wazig, troebel, cataract, lip read*
      sign language, hard of hearing, can't hear, hear .. half/badly/nothing, say it again, blurry
      magnifying, white cane, cataracts, sight, volume .. tv/television, piept, mouths, two people talk
      mensen .. tegelijk praten, hoor .. niet, slecht .. horen
      ? horen, versta, bril, glasses, ogen, eyes, tv harder, volume
    grief health = Verlies en rouw kunnen delen = Being able to share loss and grief
      rouw*, verdriet, gemis, begrafenis, begraven, uitvaart, kerkhof, graf, crematie, condoleance
      overlijden, overleed, gestorven, stierf, dood .. man/vrouw/moeder/vader/zoon/dochter/kind/broer/zus
      verloren .. man/vrouw/moeder/vader/kind/zoon/dochter/broer, haar kleren .. kast, zijn kleren .. kast
      zijn stoel, haar stoel, sinds .. dood/er niet meer, er niet meer is, miskraam, stilgeboren
      weduwnaar .. verdriet, mourning, mourn, grieving, grief, bereave*, funeral, buried, grave, cemetery
      passed away, died, lost .. wife/husband/mother/father/son/daughter/child/baby/brother, miscarriage
      his shoes, her side, his chair, since she went, gone now, verongelukt*, since .. died, sinds .. dood
      zou nu .. zijn, cook for two, kook .. voor twee, dek .. voor twee
      ? overleden, dood, dead, mis, miss, foto, weduwe, weduwnaar, widow, widower
    care-arrange health = Zorg, hulp of een hulpmiddel geregeld krijgen = Getting care, help or an aid arranged
      huishoudelijke hulp, hulp in de huishouding, hulp .. huishouden, hulpmiddel*, douchestoel, beugel*
      verhoogd toilet, tillift, hoog-laagbed, bed .. zorg/hoog/laag, stoel .. opsta/opstaan/zorg/wmo
      sta-op-stoel, alarmknop, noodknop, maaltijdservice, tafeltje dekje, tafeltje-dekje, wijkverpleging
      wijkverpleegkundige, zorgloket, zorgindicatie, wachttijd .. operatie/ziekenhuis/zorg/arts
      wachtlijst .. ggz/psycholoog/zorg/tandarts/verpleeghuis, tandarts .. duur/betalen/geld/kost/niet
      tanden, kies, kiezen .. pijn/afgebroken/duur, gebit, kunstgebit, kiespijn, tooth, teeth, toothache
      dentures, dental, aanvullende verzekering, aanvullend verzekerd, niet vergoed, vergoed
      zelf betalen .. bril/kies/tand/toestel, home help, shower chair, grab rail, alarm button
      nurse at home, district nurse, home care, care .. arrange/apply/form, hospital bed
      waiting time .. operation/hospital, meals on wheels, prosthesis, prothese
      ? zorg, care, hulp, operatie, wachtlijst, tandarts, dentist
    pregnancy health = Uitleg en steun rond zwangerschap en geboorte = Guidance and support around pregnancy and birth
      zwanger*, zwangerschap*, bevalling, bevallen, bevalt, weeen, kraamzorg, kraamhulp, kraamweek
      kraamtijd, echo, verloskundige, vroedvrouw, borstvoeding, uitgerekend, uitgerekende datum, babyuitzet
      babyspullen, kraambed, keizersnede, geboorte .. baby/kind, eerste kind, baby komt
      baby .. komt/verwacht/register, miscarriage, pregnant, pregnancy, expecting, give birth, giving birth
      birth, labour, maternity, midwife, breastfeed*, due date, ultrasound, caesarean, newborn
      baby is coming, baby comes
      ? baby, belly
    """
}
