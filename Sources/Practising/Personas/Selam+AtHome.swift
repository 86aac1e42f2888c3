internal import Interviewing

extension Persona {
  /// Her days, the school, the letters, the doctor.
  static let selamAtHome: [Subject] = [
    Subject(
      "dag", said("haar dagen", "her days"),
      cues: said(
        "dag dagen week weekend ochtend middag avond opstaan dagelijks druk vandaag gisteren huishouden koken eten thuis gezin rust tijd moment uurtje",
        "day days week weekend morning afternoon evening routine busy today yesterday household cook cooking food home family rest spend time moment daily"
      ),
      closed: [said("Druk.", "Busy."), said("Gewoon.", "Normal.")],
      rich: said(
        "Vijf uur ben ik wakker. Tesfay komt uit de nacht, hij gaat slapen, dus wij moeten stil zijn. Dan brood, haar vlechten, naar school lopen. Ik maak injera, op zaterdag voor drie families uit onze kerk. Maar een uur voor mij, dat is er niet.",
        "At five I am awake. Tesfay comes from the night, he goes to sleep, so we must be quiet. Then bread, braiding hair, walking to school. I make injera, on Saturdays for three families of our church. But an hour for me, that is not there."
      ),
      deeper: said(
        "In Keren had ik een tafel bij het raam. Daar schreef ik, brieven, soms een lied. Hier is geen tafel die van mij is. Ik wil een stille plek waar ik kan zitten met mijn schrift. Een uur. Dan ben ik weer Selam, niet alleen mama.",
        "In Keren I had a table by the window. There I wrote, letters, sometimes a song. Here there is no table that is mine. I want a quiet place where I can sit with my notebook. One hour. Then I am Selam again, not only mama."
      ),
      gist: said(
        "Ik heb geen uur voor mijzelf, dat bedoel ik.",
        "I have no hour for myself, that is what I mean."),
      hook: said(
        "Vandaag was ik al om vijf uur wakker. Elke dag.",
        "Today I was awake at five already. Every day."),
      holds: [
        .need("selam-uur", .rich, .leisureSocial, "een uur voor zichzelf", "an hour for herself"),
        .strength(
          "selam-injera", .rich, .leisureSocial, "bakt injera voor drie families",
          "bakes injera for three families"),
        .need(
          "selam-tafel", .deeper, .leisureSocial, "een stille plek om te schrijven",
          "a quiet place to write"),
        .strength(
          "selam-lied", .deeper, .leisureSocial, "schrijft liedjes en brieven",
          "writes songs and letters"),
      ]),
    Subject(
      "school", said("de school van haar kinderen", "her children's school"),
      cues: said(
        "school klas juf meester leraar leerkracht kinderen kind zoon dochter Yonas Ruta oudergesprek rapport huiswerk opvoeden opvoeding ouder ouders moeder schoolplein",
        "school class teacher children child kids son daughter Yonas Ruta homework report parent parents parenting mother raising playground schoolyard"
      ),
      closed: [said("Goede school.", "Good school."), said("Ja, leuk.", "Yes, nice.")],
      rich: said(
        "De school is goed, de juf is lief. Maar alles komt op de telefoon: gymtas, luizen, gesprek, morgen geld mee. Ik zie dat er iets staat, maar ik lees te langzaam. Vorige week was het verkleedfeest. Alle kinderen waren een prinses of een leeuw. Ruta had gewone kleren.",
        "The school is good, the teacher is kind. But everything comes on the phone: gym bag, lice, a talk, bring money tomorrow. I see that something is there, but I read too slowly. Last week was dressing-up day. All children were a princess or a lion. Ruta had normal clothes."
      ),
      deeper: said(
        "Bij het gesprek met de juf vertaalt Yonas. Hij is negen. Hij zegt niet alles, dat zie ik aan zijn oren. Ik wil zelf met de juf praten. Zij moet mij zien als moeder die ook iets weet, niet als de mevrouw van de vertaling.",
        "At the talk with the teacher Yonas translates. He is nine. He does not say everything, I see it on his ears. I want to talk with the teacher myself. She must see me as a mother who also knows something, not as the lady of the translation."
      ),
      gist: said(
        "De berichten van school lees ik te langzaam.",
        "I read the messages from school too slowly."),
      hook: said(
        "Yonas heeft een brief van school in zijn tas. Alweer.",
        "Yonas has a letter from school in his bag. Again."),
      holds: [
        .need(
          "selam-schoolapp", .rich, .parenting, "de berichten van school op tijd begrijpen",
          "understanding the messages from school in time"),
        .need(
          "selam-juf", .deeper, .parenting, "zelf met de juf praten, zonder haar zoon als tolk",
          "talking with the teacher herself, without her son as interpreter"),
      ]),
    Subject(
      "post", said("post en telefoon", "letters and the phone"),
      cues: said(
        "post brief envelop gemeente digid computer laptop telefoon mobiel app internet digitaal online formulier formulieren papieren administratie regelen zaken toeslag inloggen wachtwoord instanties verzekering",
        "post mail letter envelope municipality digid computer laptop phone mobile app internet digital online form forms paper papers paperwork administration arrange official allowance login password agencies insurance"
      ),
      closed: [
        said("Tesfay doet dat.", "Tesfay does that."), said("Met de telefoon.", "With the phone."),
      ],
      rich: said(
        "Brieven gaan op de koelkast. Tesfay doet ze, in de nacht, in zijn pauze, op zijn kleine telefoon. Ik kan bellen met beeld, ik kan kaarten zoeken, dat heb ik zelf geleerd. Maar DigiD, inloggen, formulier: dat doet hij. Ik wil zien welke brief haast heeft.",
        "Letters go on the fridge. Tesfay does them, at night, in his break, on his small phone. I can call with video, I can find the way on a map, I learned that myself. But DigiD, logging in, a form: he does that. I want to see which letter is urgent."
      ),
      deeper: said(
        "In de winter was hij ziek, drie weken. De koelkast was vol. Toen kwam een boete, en ik dacht: als hij er niet is, dan ben ik een kind in dit land. Ik wil het ook kunnen. Niet om hem weg te doen. Om samen te dragen.",
        "In the winter he was ill, three weeks. The fridge was full. Then came a fine, and I thought: when he is not there, I am a child in this country. I want to be able to do it too. Not to put him aside. To carry it together."
      ),
      gist: said(
        "Mijn man doet de brieven nu, en ik wil zien welke haast heeft.",
        "My husband does the letters now, and I want to see which one is urgent."),
      hook: said(
        "Op mijn koelkast hangen nu zes brieven.", "On my fridge there are six letters now."),
      holds: [
        .need(
          "selam-haast", .rich, .affairs, "zien welke brief haast heeft",
          "seeing which letter is urgent"),
        .strength(
          "selam-kaart", .rich, .digital, "leerde zichzelf beeldbellen en de kaart",
          "taught herself video calls and maps"),
        .need(
          "selam-digid", .deeper, .digital,
          "zelf kunnen inloggen en zaken regelen als haar man er niet is",
          "logging in and arranging things herself when her husband is not there"),
      ]),
    Subject(
      "dokter", said("de dokter", "the doctor"),
      cues: said(
        "dokter huisarts ziek ziekte ziekenhuis gezond gezondheid pijn medicijn medicijnen apotheek lichaam zorg assistente hoofdpijn tandarts consultatiebureau",
        "doctor gp ill illness sick hospital health healthy pain medicine pharmacy body care headache dentist clinic assistant"
      ),
      closed: [
        said("Gezond, ja.", "Healthy, yes."),
        said("Gaat goed, dank God.", "It goes well, thank God."),
      ],
      rich: said(
        "De dokter is aardig, maar hij kijkt naar zijn computer. Tien minuten. Ik zoek het woord, ik vind het woord, en dan sta ik al buiten. In het Tigrinya heb ik vijf woorden voor buikpijn. In het Nederlands heb ik er één.",
        "The doctor is kind, but he looks at his computer. Ten minutes. I look for the word, I find the word, and then I am outside already. In Tigrinya I have five words for stomach ache. In Dutch I have one."
      ),
      deeper: said(
        "Ik zeg altijd ja. 'Begrijpt u het?' Ja. Dan thuis weet ik niet: één pil of drie? Tesfay wil mee, maar sommige dingen zijn van vrouwen. Ik wil zelf kunnen zeggen: wacht, dokter, nog een keer, ik begrijp het niet. Zonder dat ik me klein voel.",
        "I always say yes. 'Do you understand?' Yes. Then at home I don't know: one pill or three? Tesfay wants to come, but some things are of women. I want to be able to say myself: wait, doctor, once more, I don't understand. Without feeling small."
      ),
      gist: said(
        "Bij de dokter heb ik de woorden niet op tijd.",
        "At the doctor I don't have the words in time."),
      hook: said(
        "Morgen moet ik met Ruta naar de dokter.", "Tomorrow I must go to the doctor with Ruta."),
      holds: [
        .need(
          "selam-pijn", .rich, .health, "bij de dokter kunnen vertellen wat ze voelt",
          "being able to tell the doctor what she feels"),
        .need(
          "selam-wacht", .deeper, .health, "durven zeggen dat ze het niet begrijpt",
          "daring to say that she does not understand"),
      ]),
  ]
}
