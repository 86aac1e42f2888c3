extension NeedConcept {
  /// What people need around screens and being online, with the words it shows in.
  static let digital = """
    digital-basics digital = Leren omgaan met computer, telefoon of apps = Learning to use a computer, phone or apps
      computerles*, computer .. leren/snap/durf/weet/hoe/bang/aan/niet
      laptop .. leren/werkt/hoe/durf/weet/aan, tablet .. leren/hoe/weet/durf
      telefoon .. leren/hoe/weet/instellen/durf/werkt/nieuwe/afblijf, smartphone*, mobieltje, knopje*
      app/apps .. hoe/installeren/downloaden/snap/weet/leren, e-mail*, mailen, emailen, bijlage
      whatsapp .. hoe/leren, videobellen, beeldbel*, digitaal, digitale, computercursus, wachtwoord*
      password*, inloggen, typen, muis, toetsenbord, scherm .. snap/zwart/vast/blijf, internetten
      op internet .. leren/hoe, update*, qr code, qr-code, zoom .. how/hoe
      online .. leren/hoe/alles/moet/bestellen/kopen/shoppen, everything .. online, alles .. online
      video call*, email, attachment, download, install, touch screen, digital skills, log in, computers
      use .. phone/tablet/computer/laptop, phone .. use/settings/new/how/buttons
      foto's .. telefoon/computer/sturen/zetten, ov app, kaartautomaat, zelfscan*, besturingssysteem
      windows, android, iphone, ipad, icoontje*, pictogram*, beginscherm, startscherm
      menu .. telefoon/scherm, instellingen, volume .. telefoon, knop .. drukken/welke/verkeerde, knoppen
      drukken .. durf/niet/bang, druk .. verkeerd, klik .. weg/verkeerd, vegen, swipe*, tikken .. scherm
      bestand*, map .. computer/opslaan, opslaan, kopieren en plakken, bijwerken, upgrade*, opladen
      batterij .. telefoon, sim, simkaart, bluetooth, excel, word .. computer/document/leren, powerpoint
      spreadsheet, inklok*, scanapparaat, terminal .. werk, kassasysteem .. computer, digibeet
      ouderwets .. telefoon/toestel, apparaat .. durf/snap/hoe, dat ding, dat apparaat, zo'n ding .. werkt
      digitaliser*, gedigitaliseerd, digitaal .. moet/werk/alles, via de app, met een app, via een app
      alles via, groepsapp .. hoe, appen .. leren/hoe, app .. moet/alleen/parkeer*/werk/uren/download*
      tablet .. doos/la/kast/gekregen/werkt/af, computer .. doos/gekregen/af/stuk .. ik, stekker
      videogesprek, facetime, skype, youtube .. hoe, icon*, button .. press/which/wrong, buttons
      press .. wrong/afraid, swiping, file .. save/computer, save .. file, charge, keyboard, mouse
      touchscreen, spreadsheets, video call, videocall, screen .. black/froze/different/stuck/press/moves
      computer class*, computer course*, computer lesson*, app .. work/only/park/timesheet, analogue
      old phone .. buttons, gadget, device .. work/use/how, computer, laptop, tablet, app, apps, scherm
      internet, online, alles .. telefoon, everything .. phone, overal .. app, website
      ? computer*, klik/klikken/klikt/klikte, telefoon, phone, mobiel, screen, site, toestel, ding, schermpje
      ? thing, machine, klikken
    digid digital = Zelf overweg met DigiD en online overheid = Managing DigiD and government online
      digid, digi d, mijnoverheid, mijn overheid, mijn toeslagen, mijnbelastingdienst, berichtenbox, e-loket
      machtig*, digitaal loket, sms code, sms-code, activeringscode, government website*
      inloggen .. gemeente/uwv/svb/belasting, patientenportaal, portaal, portal, koppelen, mijn gemeente
      mijnuwv, mijn uwv, mijnsvb, mijnzorg, mijn omgeving
      account .. gemeente/belasting/overheid/maken/aanmaken, activeren, activatiecode, verificatie*
      authenticat*, sms-controle, inlogcode*, inlog, inloggegevens, gebruikersnaam, username
      wachtwoord .. vergeten/gemeente/digid, log in .. tax/council/government/municipality, login, logged in
      logging in, account .. made/create/tax/council, verification, dossier online, patientendossier
      medisch dossier, afspraak online, online .. formulier/aangifte/inschrijven/aanvraag/dossier
      website .. gemeente/belastingdienst/uwv/svb/overheid, site .. gemeente/belastingdienst/uwv/overheid
      website .. tax/council/government/municipality, digital form*, online form*
      digitaal .. aanvragen/formulier/aangifte/verlengen, verlengen .. digid/digitaal/online
      alleen met digid, gezichtsherkenning, idensys, eherkenning, online .. overheid/belasting/aanvragen
      code .. nummer, website .. office, get in .. page/account/site, kom .. er niet in, digitaal moet
      moet digitaal, own page, eigen nummer
      ? inloggen, log in, wachtwoord, online, website, aanvragen, overheid
    online-safety digital = Oplichting en onveiligheid online herkennen = Recognising fraud and danger online
      oplicht*, opgelicht, phishing, nepbericht*, nepmail*, nepnieuws, nep, vals bericht, spam, virus
      gehackt, hacken, hack, hacked, scam*, fraud, fake, fake news, whatsappfraude, vriend in nood, sexting
      naaktfoto, foto .. rond/groepsapp/verspreid/geplaatst, foto's .. rondgestuurd, cyberpest*
      online gepest, online bullying, betaallink, betaalverzoek .. nep/vreemd/vertrouw
      link .. klik/klikken/geklikt/clicked/click, vertrouw .. mail/bericht/link/niet
      veilig .. internet/online, safe online, privacy, verdacht*, suspicious
      microsoft .. belt/gebeld/called, bankmedewerker, pincode .. gevraagd/gegeven, deepfake, internetfraude
      babbeltruc, marktplaatsfraude, datingfraude, identiteitsfraude
      nieuw nummer .. mam/pap/mama/dochter/zoon, mijn nieuwe nummer, hoi mam, verkeerde link, linkje*
      links .. klik, pakketje .. betalen/bericht/sms, sms'je .. pakket/bank/vreemd
      gegevens .. gestolen/ingevuld/gegeven, wachtwoord .. gestolen, account .. gehackt/overgenomen
      overgenomen account, leeggehaald, rekening leeg, geld weg .. link/mail/bericht
      geld overgemaakt .. onbekende/vreemde/nep, geld .. overgemaakt .. bleek/nummer/bericht
      vreemde man .. online/berichtjes/game, onbekenden .. online/game/dochter, loverboy*, grooming, cyber*
      pesten .. app/telefoon/online/groepsapp, filmpje .. rondgestuurd/verspreid, nepaccount, neppe
      echt of nep, nep of echt, complot*, desinformatie, cookies, crypto, bitcoin .. kwijt/geld
      beleggen .. online, vals .. bericht/mail/nummer, wantrouw* .. mail/bericht/link, fake account
      fake message*, fake shop, false message*, romance, dating .. money/sent
      stranger/strangers .. online/game/write/messages, package .. pay/link/message/text
      parcel .. pay/link/message, link .. paid/empty/money, new number, account .. emptied/hacked/stolen
      stole .. online/account, clicked, is it real, real or, trust .. message/email/link/online
      passwords .. stolen, cyberbull*, pictures .. spread/shared .. school, nude, trick, tricks
      belde/bellen .. van de bank, euro weg, weg .. euro, savings .. gone, money .. gone
      bericht .. echt/vals, message .. false/real/true, foto .. gestuurd/stuurde, beleefde stem
      ? link, mail, berichtje, bericht, message, sms, internet, online, foto, photo
    device digital = Toegang tot een apparaat, internet of printer = Access to a device, internet or a printer
      geen laptop/computer/internet/wifi/printer/tablet/telefoon/smartphone
      no laptop/computer/internet/wifi/printer/tablet/phone, printer, printen, print, printing, uitprinten
      afdrukken, scannen, scanner, wifi, databundel, mb's, gb, beltegoed
      een telefoon .. samen/delen/kinderen/allemaal, een laptop .. samen/delen/kinderen/allemaal/voor
      delen .. telefoon/laptop/computer/tablet, share .. laptop/phone/computer/tablet
      one laptop/phone/computer/tablet, laptop .. kapot/oud/stuk/traag, computer .. kapot/oud/stuk
      phone .. broken/old, laptop .. broken/old, internet .. afgesloten/duur/weg, data .. op, out of data
      kopietje, kopieren, copy shop, bundel .. op, datategoed, simkaart .. duur
      abonnement .. internet/telefoon, internetaansluiting, router, hotspot, bereik .. geen/slecht, signaal
      wifi .. buren/bieb/station/geen, internet .. buren/geen/niet/betalen
      laptop .. geen/delen/lenen/school/kapot, computer .. geen/delen/lenen/thuis
      lenen .. laptop/tablet/computer, tweedehands laptop/computer/telefoon, leenlaptop, inkt, cartridge
      uitdraai, uitgeprint, geprint, printje, copyshop, scherm .. kapot/barst/gebroken
      oplader .. kapot/geen, accu .. leeg, een telefoon .. thuis/gezin/allemaal/kinderen/vier
      telefoon .. kapot/oud/gestolen, signal, credit .. phone/run out, data plan, mobile data
      borrow .. laptop/computer/tablet, second-hand laptop/computer, cracked, charger, ink
      scan .. papers/documents, computer .. home .. no/not/none, internet .. home .. no/not/none
      at the library .. computer/print/wifi, bibliotheek .. computer/printen/wifi
      ? laptop, tablet, computer, internet, apparaat, device
    photos digital = Foto's en bestanden bewaren en terugvinden = Keeping and finding photos and files
      
      foto's .. bewaren/kwijt/vol/telefoon/terugvinden/weg/computer/laptop/album/usb/overzetten/honderden/duizenden
      foto .. terugvinden/kwijt, fotoboek, fotoalbum, filmpjes .. bewaren/kwijt/telefoon, geheugen vol
      opslag vol, opslagruimte, back-up, backup, reservekopie, usb-stick, usb, harde schijf, icloud
      google foto's, bestanden, overzetten .. telefoon/foto's, nieuwe telefoon .. foto's/overzetten
      photos .. keep/lost/lose/phone/find/full/save/computer/old/thousands
      pictures .. keep/lost/lose/phone/find/full/save/safe, memory .. full, storage, back up, usb stick
      hard drive, files, transfer .. photos/pictures, album .. photos, trouwfoto*, de foto's
      ? foto, foto's, photo, photos, pictures, bewaren
    online-orders digital = Online kaartjes, afspraken of bestellingen regelen = Arranging tickets, appointments or orders online
      online .. bestellen/bestelling/kopen/kaartje*/afspraak/reserveren/boeken/winkelen/shoppen
      bestellen .. internet/online/computer/site/app, besteld .. online/internet/verkeerd
      bestelling .. online/internet/mis, webwinkel*, bol.com, kaartje* .. online/app/internet/kopen
      tickets .. online/app/internet, reserveren .. online/app/computer/site/internet, tijdvak*, tijdslot
      boeken .. online/internet/reis/vlucht, afspraak .. online/app/internet/site, agenda .. online
      retourneren, retour sturen, terugsturen .. pakket, inchecken .. online/vlucht, ov-app, ns app
      treinkaartje, e-ticket, qr, parkeerapp, parkeren .. app, thuisbezorg*
      boodschappen .. online/app/bezorgen, order .. online/internet/app, ordered .. online/wrong
      buy .. online/ticket/tickets, book .. online/appointment/ticket/flight
      appointment* .. online/internet/app, tickets .. internet/phone/machine, web shop, online shop*
      check in .. flight/online, return .. package/parcel, qr-code, only online, via een site, via de site
      online kopen
      ? online, internet, kaartje, tickets, ticket, afspraak, appointment, bestellen, order, site, website
    """
}
