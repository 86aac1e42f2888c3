extension Recasting {
  /// Dutch questions that yes, no or one word answers, with what may be told instead.
  static let dutchClosed = list(
    """
    in welk/welke _ bent/ben u/je/jij geboren → Hoe was het in de plaats waar {s} opgroeide?
    waar bent/ben u/je/jij geboren → Hoe was het in de plaats waar {s} opgroeide?
    wanneer bent/ben $ geboren/jarig →
    wanneer %bent/ben/heeft/heb/hebt/hebben $ * # → Vertel eens hoe {clause}.
    waar komt/kom u/je/jij vandaan → Hoe is het in het land waar {s} vandaan komt?
    waar %woont/woon/werkt/werk $ *? → Hoe is het waar {clause}?
    waar %woonde/werkte $ *? → Hoe was het waar {clause}?
    waar zit/zitten ^ op school → Hoe gaat het met {^o} op school?
    naar welke school gaat/gaan/ga ^ → Hoe gaat het met {^o} op school?
    op welke school zit/zitten ^ → Hoe gaat het met {^o} op school?
    waar %doet/doe/leert/leer/oefent/oefen/regelt/regel/ontmoet $ * → Hoe {%} {$} {*}?
    waar %heeft/hebt/heb/hebben $ * geleerd → Hoe {%} {$} {*} geleerd?
    wie helpt/hielp/helpen ^ *? met/bij * → Hoe gaat het bij {^o} met {*}?
    wie heeft/hebben ^ *? geholpen met/bij * → Hoe ging het bij {^o} met {*}?
    wie doet/regelt/verzorgt bij $ * → Hoe gaat het bij {o} met {*}?
    wie doet/regelt/verzorgt %de/het/uw/je/jouw * bij/voor $ → Hoe gaat het bij {o} met {%} {*}?
    wie kookt *? → Hoe gaat het bij {o} met koken?
    % $ liever alleen/in/met/op/samen/thuis/zelf * → Hoe {%} {$} het liefst?
    %komt/kom $ met/op/lopend * → Hoe {%} {$} hier?
    % u/je/jij/jullie * of & →
    heeft/heb/hebt/hebben/gebruikt/gebruik $ *? \
    laptop/computer/tablet/telefoon/smartphone/internet/printer/wifi/digid &? → Hoe gaat het bij {o} \
    met de computer of de telefoon?
    heeft/heb/hebt/hebben $ *? kinderen/kind/gezin/man/vrouw/partner/familie/broers/zussen → Hoe \
    ziet het er bij {o} thuis uit?
    hoeveel kinderen/broers/zussen heeft/heb/hebt/hebben $ &? → Hoe ziet het er bij {o} thuis uit?
    bent/ben $ *? getrouwd/gescheiden/alleenstaand &? → Hoe ziet het er bij {o} thuis uit?
    getrouwd/gescheiden/alleenstaand → Hoe ziet het er thuis uit?
    woont/woon/wonen $ alleen/samen/met *? → Hoe ziet het er bij {o} thuis uit?
    woont/woon/wonen $ @ * → Hoe is het om {*} te wonen?
    woont/woon/wonen $ @ → Hoe {woon} {s}?
    woont/woon/wonen $ * → Hoe is het om {*} te wonen?
    heeft/heb/hebt/hebben $ *? werk/baan/betaald → Hoe ziet {p} dag er meestal uit?
    werkt/werk/werken $ *? → Hoe ziet {p} dag er meestal uit?
    heeft/heb/hebt/hebben $ *? hobby/hobby's &? → Wat {doe} {s} graag in {p} vrije tijd?
    sport/sporten $ *? → Wat {doe} {s} graag in {p} vrije tijd?
    heeft/heb/hebt/hebben $ *? contact met * → Hoe is het contact met {*}?
    heeft/heb/hebt/hebben/kent/ken $ *? vrienden/buren/contact/contacten/mensen &? → Hoe is het \
    contact met de mensen om {o} heen?
    heeft/heb/hebt/hebben $ *? diploma/opleiding/school/gestudeerd → Hoe was het voor {o} op school?
    is/zijn er *? iemand/mensen die $ *? met/bij & helpt/helpen → Hoe gaat het bij {o} met {&}?
    is/zijn er *? iemand/mensen die $ *? helpt/helpen met/bij & → Hoe gaat het bij {o} met {&}?
    heeft/heb/hebt/hebben $ iemand die *? helpt/helpen met/bij & → Hoe gaat het bij {o} met {&}?
    is er iemand/niemand die * → Wat {doe} {s} als er iets geregeld moet worden?
    heeft/heb/hebt/hebben $ iemand die/om * → Wat {doe} {s} als er iets geregeld moet worden?
    krijgt/krijg/krijgen/heeft/heb/hebt/hebben ^ *? hulp/steun *? met/bij & → Hoe gaat het bij {^o} \
    met {&}?
    heeft/heb/hebt/hebben $ *? hulp/steun → Hoe gaat het als er iets geregeld moet worden?
    heeft/heb/hebt/hebben $ *? schulden/geld/spaargeld → Hoe gaat het bij {o} met geld?
    heeft/heb/hebt/hebben $ *? %vragen/plannen/ideeën/wensen/dromen/tips ~ → Welke {%} {heb} {s} {~}?
    heeft/heb/hebt/hebben $ *? %vragen/plannen/ideeën/wensen/dromen/tips → Welke {%} {heb} {s}?
    heeft/heb/hebt/hebben $ *? ervaring met * → Welke ervaring {heb} {s} met {*}?
    heeft/heb/hebt/hebben $ *? zin/interesse in * → Hoe {kijk} {s} aan tegen {*}?
    heeft/heb/hebt/hebben $ *? gehoord van/over * → Wat {weet} {s} van {*}?
    heeft/heb/hebt/hebben $ *? van %de/het/een/ons/onze/deze * gehoord → Wat {weet} {s} van {%} {*}?
    bent/ben/zijn $ bekend/vertrouwd met * → Wat {weet} {s} van {*}?
    bent/ben/zijn $ *? in/bij/op/naar %de/het/ons/onze/deze/dit * geweest → Wat {weet} {s} van {%} \
    {*}?
    bent/ben/zijn $ *? lid van * → Wat betekent {*} voor {o}?
    kent/ken/kennen $ %de/het/ons/onze/deze/dit * → Wat {weet} {s} van {%} {*}?
    spreekt/spreek/spreken/leert/leer $ *? nederlands &? → Hoe gaat het met {p} Nederlands?
    gaat/ging het @? met * → Hoe gaat het met {*}?
    gaat het @? → Hoe gaat het?
    gaat het @ * → Hoe gaat het {*}?
    %gaat/ging dat @? → Hoe {%} dat?
    ging het @? → Hoe ging het?
    is het/dat gelukt → Hoe is dat gegaan?
    lukt het $? om * → Hoe is het voor {o} om {*}?
    lukte het $? om * → Hoe was het voor {o} om {*}?
    lukt het $? met * → Hoe gaat het met {*}?
    lukt het/dat $? → Hoe gaat dat?
    lukte het/dat $? → Hoe ging dat?
    lukt %de/uw/je/jouw * → Hoe gaat het met {%} {*}?
    %bevalt/bevallen * → Hoe {%} {*}?
    %slaapt/slaap/slapen $ @? → Hoe {%} {$}?
    voelt/voel/voelen $ zich/je thuis/veilig/welkom * → Hoe {voel} {s} {zich} {*}?
    voelt/voel/voelen $ zich/je * thuis/veilig/welkom → Hoe {voel} {s} {zich} {*}?
    houdt/hou/houd/houden $ van * → Wat {vind} {s} van {*}?
    doet/doe/doen $ *? aan * → Wat betekent {*} voor {o}?
    doet/doe/doen $ *? vrijwilligerswerk → Wat betekent vrijwilligerswerk voor {o}?
    gaat/ga/gaan/komt/kom $ *? naar %de/het/deze/onze * → Wat betekent {%} {*} voor {o}?
    leest/lees/lezen $ *? krant/kranten/nieuws → Hoe {volg} {s} het nieuws?
    leest/lees/lezen $ boeken? → Wat {lees} {s} graag?
    kookt/kook/koken $ zelf? → Wat {kook} {s} graag?
    kijkt/kijk/kijken $ *? tv/televisie → Waar {kijk} {s} graag naar?
    luistert/luister/luisteren $ *? naar * → Waar {luister} {s} graag naar?
    zou/zouden $ mee willen doen aan * → Hoe zou het voor {o} zijn om mee te doen aan {*}?
    zou/zouden $ mee willen doen → Hoe zou het voor {o} zijn om mee te doen?
    zou/zouden $ willen * ! ~? → Hoe zou het voor {o} zijn om {om}?
    zou/zouden $ willen ! ~? → Hoe zou het voor {o} zijn om {om}?
    zou/zouden $ * willen ! ~? → Hoe zou het voor {o} zijn om {om}?
    wilt/wil/willen $ * ! ~? → Hoe zou het voor {o} zijn om {om}?
    wilt/wil/willen $ ! ~? → Hoe zou het voor {o} zijn om {om}?
    kunt/kun/kunnen u/je/jij/jullie * ! ~ → Hoe gaat het als {s} {*} {wil} {#} {~}?
    durft/durf/durven $ te * → Hoe is het voor {o} om te {*}?
    durft/durf/durven $ * te ! → Hoe is het voor {o} om {*} te {#}?
    moet/moeten $ * # → Hoe gaat het als {s} {*} {moet} {#}?
    moet/moeten $ # → Hoe gaat het als {s} {moet} {#}?
    is/ben/bent/was/waren/zijn/heeft/heb/hebt/hebben/had/hadden/zou/zouden *? →
    mag/moet/moest/wil/wilt/willen/wilde/kan/kon/kunt/kun/kunnen/zal/zult/zullen *? →
    {clause}?
    % ^ *? → Hoe zit het bij {^o} met {doing}?
    """)
}
