internal import Interviewing

extension Persona {
  /// His grandson, the letters, the doctor, money.
  static let ronAtHome: [Subject] = [
    Subject(
      "daan", said("zijn kleinzoon Daan", "his grandson Daan"),
      cues: said(
        "kleinzoon kleinkind kleinkinderen Daan opa oppassen voorlezen kinderen kind dochter dochters familie gezin opvoeden thuis verhaaltje",
        "grandson grandchild grandchildren Daan grandpa grandfather granddad babysit children child kids daughter daughters family home story bedtime"
      ),
      closed: [said("Leuk ventje.", "Nice little chap."), said("Op vrijdag.", "On Fridays.")],
      rich: said(
        "Vrijdag is Daan er. Hij pakt altijd hetzelfde boek, van de beer, en dan kruipt hij tegen me aan. Ik vertel bij de plaatjes. Mijn beer gaat elke week ergens anders heen, hij is al op de maan geweest. Daan vindt het prachtig. Maar ik zou hem een keer echt willen voorlezen.",
        "Friday is Daan's day. He always picks the same book, the one with the bear, and then he crawls up to me. I tell it from the pictures. My bear goes somewhere else each week, he has been to the moon. Daan loves it. But I would like to really read to him once."
      ),
      deeper: said(
        "Laatst zegt hij: opa, bij mama gaat het anders. Hij is vier! Volgend jaar gaat hij naar groep drie. Dan leest hij, en dan ziet hij het. Ik wil dat boek van de beer uit hebben vóór hij het zelf kan. Eén boek. Dat hij later zegt: mijn opa las voor.",
        "The other day he says: grandpa, with mama it goes differently. He's four! Soon he'll learn to read at school, and then he'll see. I want to have finished that bear book before he can do it himself. One book. So that he says later: my grandpa read to me."
      ),
      gist: said(
        "Ik verzin het verhaal, en ik wil het een keer echt lezen.",
        "I make up the story, and I want to really read it once."),
      hook: said(
        "Vrijdag komt mijn kleinzoon weer. Met zijn boek.",
        "My grandson comes again on Friday. With his book."),
      holds: [
        .need(
          "ron-voorlezen", .rich, .parenting, "zijn kleinzoon echt voorlezen",
          "really reading to his grandson"),
        .strength(
          "ron-beer", .rich, .parenting, "verzint prachtige verhalen bij plaatjes",
          "makes up wonderful stories from pictures"),
        .need(
          "ron-beeraf", .deeper, .parenting, "één boek kunnen lezen voordat Daan het zelf kan",
          "reading one book before Daan can do it himself"),
      ]),
    Subject(
      "post", said("post en papieren", "letters and papers"),
      cues: said(
        "post brief brieven envelop formulier formulieren papier papieren papierwerk gemeente belasting administratie regelen zaken Ineke vrouw verzekering instanties toeslag map huis huishouden",
        "post mail letter letters envelope form forms paper papers paperwork council municipality tax administration arrange official Ineke wife insurance allowance folder house household"
      ),
      closed: [said("Doet Ineke.", "Ineke does that."), said("Komt goed.", "It'll be fine.")],
      rich: said(
        "Ineke doet de post, al drieëndertig jaar. Zij de brieven, ik de tuin, de auto en alles met een stekker. Als zij weg is, kijk ik naar de kleur. Blauw is foute boel, een raampje is een rekening. Ik zou wel willen zien welke vandaag moet en welke kan wachten.",
        "Ineke does the post, thirty-three years now. She the letters, I the garden, the car and everything with a plug. When she's out I look at the colour. Blue is bad news, a window is a bill. I'd like to see which one is for today and which can wait."
      ),
      deeper: said(
        "In maart lag ze in het ziekenhuis. Haar hart. En ik zat daar met een formulier waar zij altijd tekent. Ik moest het aan de zuster vragen. Vreemde vrouw, dinsdagnacht. Toen dacht ik: als Ineke er ooit niet is, ben ik nergens. Ik wil het van haar leren, zolang ze het me kan voordoen.",
        "In March she was in hospital. Her heart. And I sat there with a form that she always signs. I had to ask the nurse. A stranger, Tuesday night. Then I thought: if Ineke is ever gone, I'm nowhere. I want to learn it from her, while she can still show me."
      ),
      gist: said(
        "Mijn vrouw doet de brieven; ik wil zien welke haast heeft.",
        "My wife does the letters; I want to see which one is urgent."),
      hook: said(
        "Thuis ligt er weer een blauwe envelop op de trap.",
        "There's another blue envelope on the stairs at home."),
      holds: [
        .need(
          "ron-kleur", .rich, .affairs, "zien welke brief vandaag moet",
          "seeing which letter is for today"),
        .need(
          "ron-ineke", .deeper, .affairs, "de papieren van Ineke leren, voor als zij er niet is",
          "learning the papers from Ineke, for when she is not there"),
      ]),
    Subject(
      "dokter", said("dokter en pillen", "the doctor and pills"),
      cues: said(
        "dokter huisarts gezond gezondheid ziek pillen pil medicijn medicijnen apotheek bijsluiter knie rug lichaam slapen slaap hart suiker bloeddruk zorg ziekenhuis bewegen",
        "doctor gp health healthy ill sick pills pill medicine pharmacy leaflet knee back body sleep heart sugar blood pressure care hospital exercise"
      ),
      closed: [said("Kan beter.", "Could be better."), said("Loopt nog.", "Still running.")],
      rich: said(
        "Suiker en bloeddruk, sinds twee jaar. Ik heb vier doosjes en ik ken ze aan de vorm: de ronde, de lange, de witte, de bittere. Toen kwamen er andere, van een ander merk. Alle vier rond. Ik wil graag dat iemand het me één keer vertelt in plaats van dat ik een boekje krijg.",
        "Sugar and blood pressure, two years now. I have four boxes and I know them by shape: the round one, the long one, the white one, the bitter one. Then I got others, another brand. All four round. I'd like somebody to tell me once, instead of giving me a leaflet."
      ),
      deeper: said(
        "Een week heb ik de verkeerde dubbel genomen. Ik stond te tollen op de heftruck. Tegen de dokter zei ik: beetje griep. Zij is goed, hoor. Als ze zou vragen hoe ik het onthoud, in plaats van of ik het snap, dan had ik het haar verteld.",
        "For a week I took the wrong one twice. I was reeling on the forklift. To the doctor I said: touch of flu. She's good, mind you. If she'd ask how I remember it, instead of whether I get it, I would have told her."
      ),
      gist: said(
        "Ik wil dat iemand me vertelt hoe het met die pillen zit.",
        "I want somebody to tell me how it is with those pills."),
      hook: said(
        "Ik moet zo nog langs de apotheek, nieuwe doosjes.",
        "I have to go by the pharmacy later, new boxes."),
      holds: [
        .need(
          "ron-pillen", .rich, .health, "uitleg over zijn medicijnen zonder boekje",
          "having his medicines explained without a leaflet"),
        .strength(
          "ron-vorm", .rich, .health, "onthoudt zijn pillen aan vorm en smaak",
          "remembers his pills by shape and taste"),
        .need(
          "ron-vragen", .deeper, .health, "een dokter die vraagt hoe hij het onthoudt",
          "a doctor who asks how he remembers it"),
      ]),
    Subject(
      "geld", said("geld en rekenen", "money and sums"),
      cues: said(
        "geld betalen rekenen sommen rekening rekeningen bank pinnen pensioen sparen loon salaris winkel boodschappen prijs kosten duur cijfers schulden toekomst later",
        "money pay paying sums maths bill bills bank pension save saving wage salary shop shopping groceries price cost costs numbers debts future later retire retirement"
      ),
      closed: [said("Komt rond.", "We get by."), said("Geen klagen.", "No complaints.")],
      rich: said(
        "Rekenen kan ik beter dan de computer. Zeg een pallet, zeg een doos, ik zeg hoeveel. Cijfers zijn eerlijk, letters niet. Maar nu komt mijn pensioen, en dat is een boek van veertig bladzijden. Ik wil weten wat ik krijg, en wanneer. Gewoon het getal.",
        "Sums I do better than the computer. Say a pallet, say a box, I say how many. Numbers are honest, letters aren't. But now my pension is coming, and it's a book of forty pages. I want to know what I get, and when. Just the number."
      ),
      deeper: said(
        "Ik heb ooit getekend voor iets. Een man aan de deur, net pak. Twaalf jaar hebben we dat afbetaald, en Ineke heeft er nooit één woord over gezegd. Daarom teken ik niks meer. Ik wil kunnen tekenen omdat ik weet wat er staat, niet omdat iemand vriendelijk lacht.",
        "I signed for something once. A man at the door, neat suit. Twelve years we paid that off, and Ineke never said one word about it. That's why I sign nothing any more. I want to sign because I know what it says, not because someone smiles nicely."
      ),
      gist: said(
        "Rekenen kan ik best, het is dat boek over mijn pensioen.",
        "Sums are fine, it's that book about my pension."),
      hook: said(
        "Nog negen jaar tot mijn pensioen. Geloof ik.",
        "Nine more years till my pension. I believe."),
      holds: [
        .strength(
          "ron-rekenen", .rich, .numeracyMoney, "rekent sneller dan de computer",
          "does sums faster than the computer"),
        .need(
          "ron-pensioen", .rich, .numeracyMoney, "weten wat hij aan pensioen krijgt, en wanneer",
          "knowing what pension he gets, and when"),
        .need(
          "ron-tekenen", .deeper, .numeracyMoney, "weten wat er staat voordat hij tekent",
          "knowing what it says before he signs"),
      ]),
  ]
}
