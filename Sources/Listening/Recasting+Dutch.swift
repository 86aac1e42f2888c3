extension Recasting {
  static let dutch = list(
    """
    vindt/vind/vinden $ het @ om * → Hoe is het voor {o} om {*}?
    $ vindt/vind/vinden het @ om * → Hoe is het voor {o} om {*}?
    vond/vonden $ het @ om * → Hoe was het voor {o} om {*}?
    $ vond/vonden het @ om * → Hoe was het voor {o} om {*}?
    vindt/vind/vinden $ het @ dat * → Hoe is het voor {o} dat {*}?
    vindt/vind/vinden $ het @ als/wanneer * → Hoe is het voor {o} als {*}?
    is/lijkt het @ voor $ om * → Hoe is het voor {o} om {*}?
    is/lijkt het @ om * → Hoe is het om {*}?
    was het @ voor $ om * → Hoe was het voor {o} om {*}?
    was het @ om * → Hoe was het om {*}?
    is dat/het @ voor $ → Hoe is dat voor {o}?
    was dat/het @ voor $ → Hoe was dat voor {o}?
    dat/het was @ voor? $? → Hoe was dat?
    dat/het is @ voor? $? → Hoe is dat?
    dat/het moet/zal @ voor? $? zijn? geweest zijn? → Hoe was dat?
    dat/het moet/zal voor $ @ zijn? geweest zijn? → Hoe was dat?
    dat/het zal/moet @ zijn → Hoe is dat?
    %is/was dat/het @ → Hoe {%} dat?
    %is/was het @ * → Hoe {%} het {*}?
    %is/was/zijn/waren de * @ → Hoe {%} de {*}?
    %is/was het * @ → Hoe {%} het {*}?
    %is/was/zijn/waren %uw/je/jouw/deze/die * @ →
    %vindt/vind/vinden/vond/vonden $ het/dat @ → Wat {%} {$} daarvan?
    %vindt/vind/vinden/vond/vonden $ * @ → Wat {%} {$} van {*}?
    $ vindt/vind/vinden het/dat @ → Wat {vind} {s} daarvan?
    $ vindt/vind/vinden * @ → Wat {vind} {s} van {*}?
    bent/ben $ @ met/over/van/voor * → Wat {vind} {s} van {*}?
    $ bent/ben @ met/over/van/voor * → Wat {vind} {s} van {*}?
    bent/ben $ @ om * → Hoe is het voor {o} om {*}?
    $ bent/ben @ om * → Hoe is het voor {o} om {*}?
    voelt u zich @ *? → Hoe voelt u zich?
    voel je je @ *? → Hoe voel je je?
    u voelt zich @ *? → Hoe voelt u zich?
    je voelt je @ *? → Hoe voel je je?
    zou/is/was/lijkt het _ zijn? als * → Wat zou het voor {o} betekenen als {*}?
    zou/is/was/lijkt het _ _? zijn? om * → Hoe zou het voor {o} zijn om {*}?
    lijkt het $ _ _? _? om * → Hoe zou het voor {o} zijn om {*}?
    vindt/vind/vinden/denkt/denk $ dat * moet/moeten leren/doen/gaan/zijn/hebben/worden/kunnen/komen →
    vindt/vind/vinden/denkt/denk $ dat * moet/moeten # → Hoe {denk} {s} over {#}?
    vindt/vind/vinden/denkt/denk $ dat * →
    kunt/kun/kunnen/kan $ goed/zelf? met * overweg → Hoe gaat het met {*}?
    kunt/kun/kunnen/kan $ goed? overweg met * → Hoe gaat het met {*}?
    kunt/kun/kunnen u/je/jij/jullie nederlands # → Hoe gaat het met {p} Nederlands?
    kunt/kun/kunnen u/je/jij/jullie goed/makkelijk? # → Hoe gaat het als {s} {wil} {#}?
    kunt/kun/kunnen u/je/jij/jullie goed/makkelijk? * # → Hoe gaat het als {s} {*} {wil} {#}?
    hoe lang heeft/heb/hebben/hebt $ problemen/moeite/last met/van * → Hoe gaat het met {*}?
    heeft/heb/hebben/hebt $ problemen/moeite/last met/van * → Hoe gaat het met {*}?
    $ heeft/heb/hebben/hebt problemen/moeite/last met/van * → Hoe gaat het met {*}?
    wat/welke problemen/moeite heeft/heb/hebt $ met * → Hoe gaat het met {*}?
    welke problemen/moeilijkheden %heeft/heb/hebt/ervaart/ervaar $ met/bij * → Hoe gaat het met {*}?
    waar heeft/heb/hebt $ moeite/last/problemen mee/van → Hoe gaat het met de dingen van elke dag?
    waarom heeft/heb/hebt $ zoveel? moeite/problemen/last met/van * → Hoe gaat het met {*}?
    hoe lang woont/woon/wonen $ * → Hoe is het om {*} te wonen?
    hoe vaak/lang komt/kom/komen $ hier → Wat brengt {o} hier?
    komt/kom/komen $ *? hier &? → Wat brengt {o} hier?
    $ komt/kom/komen *? hier &? → Wat brengt {o} hier?
    hoe vaak/goed/snel bent/ben/is/heeft/heb/hebt/hebben * →
    hoe vaak/goed/snel moet/kunt/kun/wilt/wil * →
    hoe vaak/goed/snel % $ * → Hoe gaat het als {clause}?
    hoe @ vindt/vind/vinden $ het om * → Hoe is het voor {o} om {*}?
    hoe @ vond/vonden $ het om * → Hoe was het voor {o} om {*}?
    hoe @ %vindt/vind/vinden/vond/vonden $ * → Wat {%} {$} van {*}?
    hoe @ bent/ben u/je/jij/jullie over/met/van * → Wat {vind} {s} van {*}?
    hoe @ %is/was/zijn/waren * → Hoe {%} {*}?
    wat vindt/vind/vinden $ @ aan/van/in/bij * → Wat {vind} {s} van {*}?
    wat %vond/vonden $ @ aan/van/in/bij * → Wat {%} {$} van {*}?
    wat is/zijn er? @ aan/bij * → Wat {vind} {s} van {*}?
    hoe gaat/ga $ om met _ _ over/voor/bij * → Hoe gaat het met {*}?
    vertel/vertelt u hoe @ * → Vertelt u eens hoe {*}.
    vertel hoe @ * → Vertel eens hoe {*}.
    in welk/welke _ bent/ben u/je/jij geboren → Hoe was het in de plaats waar {s} opgroeide?
    waar bent/ben u/je/jij geboren → Hoe was het in de plaats waar {s} opgroeide?
    wanneer bent/ben $ geboren/jarig →
    wanneer %bent/ben/heeft/heb/hebt/hebben $ * # → Vertel eens hoe {clause}.
    waar komt/kom u/je/jij vandaan → Hoe is het in het land waar {s} vandaan komt?
    waar %woont/woon/werkt/werk/leert/leer $ *? → Hoe is het waar {clause}?
    waar %woonde/werkte/leerde $ *? → Hoe was het waar {clause}?
    % $ liever alleen/in/met/op/samen/thuis/zelf * → Hoe {%} {$} het liefst?
    %komt/kom $ met/op/lopend * → Hoe {%} {$} hier?
    % u/je/jij/jullie * of & →
    heeft/heb/hebt/hebben/gebruikt/gebruik $ *? \
    laptop/computer/tablet/telefoon/smartphone/internet/printer/wifi/digid &? \
    → Hoe gaat het bij {o} met de computer of de telefoon?
    heeft/heb/hebt/hebben $ *? kinderen/kind/gezin/man/vrouw/partner/familie/broers/zussen &? \
    → Hoe ziet het er bij {o} thuis uit?
    hoeveel kinderen/broers/zussen heeft/heb/hebt/hebben $ &? → Hoe ziet het er bij {o} thuis uit?
    bent/ben $ *? getrouwd/gescheiden/alleenstaand &? → Hoe ziet het er bij {o} thuis uit?
    getrouwd/gescheiden/alleenstaand → Hoe ziet het er thuis uit?
    woont/woon/wonen $ alleen/samen/met *? → Hoe ziet het er bij {o} thuis uit?
    woont/woon/wonen $ * → Hoe is het om {*} te wonen?
    heeft/heb/hebt/hebben $ *? werk/baan/betaald &? → Hoe ziet {p} dag er meestal uit?
    werkt/werk/werken $ *? → Hoe ziet {p} dag er meestal uit?
    heeft/heb/hebt/hebben $ *? hobby/hobby's &? → Wat {doe} {s} graag in {p} vrije tijd?
    sport/sporten $ *? → Wat {doe} {s} graag in {p} vrije tijd?
    heeft/heb/hebt/hebben/kent/ken $ *? vrienden/buren/contact/contacten/mensen &? \
    → Hoe is het contact met de mensen om {o} heen?
    heeft/heb/hebt/hebben $ *? diploma/opleiding/school/gestudeerd &? → Hoe was het voor {o} op school?
    heeft/heb/hebt/hebben $ *? hulp/steun &? → Hoe gaat het als er iets geregeld moet worden?
    heeft/heb/hebt/hebben $ *? schulden/geld/spaargeld &? → Hoe gaat het bij {o} met geld?
    spreekt/spreek/spreken/leert/leer $ *? nederlands &? → Hoe gaat het met {p} Nederlands?
    gaat/ging het @? met * → Hoe gaat het met {*}?
    gaat het @? → Hoe gaat het?
    gaat het @ * → Hoe gaat het {*}?
    moet/moeten $ * # → Hoe gaat het als {$} {*} moet {#}?
    is/ben/bent/was/waren/zijn/heeft/heb/hebt/hebben/had/hadden/zou/zouden *? →
    mag/moet/moest/wil/wilt/willen/wilde/kan/kon/kunt/kun/kunnen/zal/zult/zullen *? →
    ontvangt/ontvang/krijgt/krijg/weet/weten/wordt/word/werd/hoeft/denkt/denk/dacht/vindt/vind/vond/lijkt/kent/ken/heet *? →
    wie/wat/waar/wanneer/welk/welke/hoe/hoeveel/hoelang/waarom *? →
    %ging/kwam/deed/zag/las/sprak/kreeg/hielp/liep/leerde/werkte/gebruikte/volgde $ * \
    → Hoe ging het toen {clause}?
    % u/je/jij/jullie zich *? →
    % $ * → Hoe gaat het als {clause}?
    """)
}
