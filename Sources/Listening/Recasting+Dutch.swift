extension Recasting {
  static let dutch = list(loaded) + dutchClosed
}

/// Questions that carry a judgement, or ask how much or how often.
private let loaded = """
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
  dat/het vond/vonden $ @ → Hoe was dat voor {o}?
  dat/het vindt/vind/vinden $ @ → Hoe is dat voor {o}?
  hoe gaat/ga $ om met *? verdriet/rouw/gemis om/over/na * → Hoe gaat het met {o} sinds {*}?
  hoe zeker/handig/vertrouwd bent/ben $ met * → Hoe gaat het bij {o} met {*}?
  dat/het was @ voor? $? → Hoe was dat?
  dat/het is @ voor? $? → Hoe is dat?
  dat/het moet/zal @ voor? $? zijn? geweest zijn? → Hoe was dat?
  dat/het moet/zal voor $ @ zijn? geweest zijn? → Hoe was dat?
  dat/het zal/moet @ zijn → Hoe is dat?
  %is/was dat/het @ → Hoe {%} dat?
  %is/was het @ ~ → Hoe {%} het {~}?
  %is/was/zijn/waren de * @ → Hoe {%} de {*}?
  %is/was het * @ → Hoe {%} het {*}?
  %is/was/zijn/waren %uw/je/jouw/deze/die * @ →
  %vindt/vind/vinden/vond/vonden $ het/dat @ → Wat {%} {$} daarvan?
  %vindt/vind/vinden/vond/vonden $ * @ → Wat {%} {$} van {*}?
  $ vindt/vind/vinden het/dat @ → Wat {vind} {s} daarvan?
  $ vindt/vind/vinden * @ → Wat {vind} {s} van {*}?
  bent/ben $ trots op * → Wat betekent {*} voor {o}?
  hoe @ bent/ben/vindt/vind $ als/wanneer * → Hoe is het voor {o} als {*}?
  hoe @ was/waren $ toen * → Hoe was het voor {o} toen {*}?
  bent/ben $ @ als/wanneer * → Hoe is het voor {o} als {*}?
  $ bent/ben @ als/wanneer * → Hoe is het voor {o} als {*}?
  schaamt/schaam/ergert/erger/verveelt/verveel $ zich/je om * → Hoe is het voor {o} om {*}?
  schaamt/schaam/ergert/erger $ zich/je ervoor/daarvoor/eraan/daaraan? → Hoe {voel} {s} {zich} daarbij?
  ziet/zie/zien $ op tegen * → Hoe {kijk} {s} aan tegen {*}?
  dat/het moet/zal * voor $ → Hoe was dat voor {o}?
  dat/het was *? schok/klap/opluchting/tegenvaller/verrassing &? → Hoe was dat voor {o}?
  bent/ben $ @ met/over/van/voor * → Wat {vind} {s} van {*}?
  $ bent/ben @ met/over/van/voor * → Wat {vind} {s} van {*}?
  bent/ben $ @ om * → Hoe is het voor {o} om {*}?
  $ bent/ben @ om * → Hoe is het voor {o} om {*}?
  voelt u zich @ ~ → Hoe voelt u zich {~}?
  voel je je @ ~ → Hoe voel je je {~}?
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
  kunt/kun/kunnen u/je/jij/jullie goed/makkelijk? # → Hoe zit het bij {o} met {#}?
  kunt/kun/kunnen u/je/jij/jullie goed/makkelijk? * # → Hoe gaat het als {s} {*} {wil} {#}?
  hoe lang heeft/heb/hebben/hebt $ problemen/moeite/last met/van * → Hoe gaat het met {*}?
  heeft/heb/hebben/hebt $ problemen/moeite/last met/van * → Hoe gaat het met {*}?
  $ heeft/heb/hebben/hebt problemen/moeite/last met/van * → Hoe gaat het met {*}?
  wat/welke problemen/moeite heeft/heb/hebt $ met * → Hoe gaat het met {*}?
  welke problemen/moeilijkheden %heeft/heb/hebt/ervaart/ervaar $ met/bij * → Hoe gaat het met {*}?
  waar heeft/heb/hebt $ moeite/last/problemen mee/van → Hoe gaat het met de dingen van elke dag?
  waarom heeft/heb/hebt $ zoveel? moeite/problemen/last met/van * → Hoe gaat het met {*}?
  hoe lang woont/woon/wonen $ hier → Hoe is het om hier te wonen?
  hoe lang woont/woon/wonen $ * → Hoe is het om {*} te wonen?
  hoe lang %werkt/werk/leert/leer/volgt/volg/studeert/studeer $ * → Hoe is het om {*} te {inf}?
  hoe lang bent/ben $ lid van * → Wat betekent {*} voor {o}?
  hoe lang bent/ben/zijn u/je/jij/jullie in/hier * → Hoe is het voor {o} om hier te wonen?
  hoe lang *? →
  hoe vaak *? gaat/ga/gaan $ *? naar * → Wat brengt {o} naar {*}?
  hoe vaak/lang komt/kom/komen $ hier → Wat brengt {o} hier?
  komt/kom/komen $ *? hier &? → Wat brengt {o} hier?
  $ komt/kom/komen *? hier &? → Wat brengt {o} hier?
  hoe vaak/goed/snel bent/ben/is/heeft/heb/hebt/hebben * →
  hoe vaak/goed/snel moet/kunt/kun/wilt/wil * →
  hoe vaak % $ *? → Hoe zit het bij {o} met {doing}?
  hoe goed/snel % $ * → Hoe gaat het als {clause}?
  hoe @ vindt/vind/vinden $ het om * → Hoe is het voor {o} om {*}?
  hoe @ vond/vonden $ het om * → Hoe was het voor {o} om {*}?
  hoe @ %vindt/vind/vinden/vond/vonden $ * → Wat {%} {$} van {*}?
  hoe @ bent/ben u/je/jij/jullie over/met/van * → Wat {vind} {s} van {*}?
  hoe @ %is/was/zijn/waren * → Hoe {%} {*}?
  wat vindt/vind/vinden $ @ aan/van/in/bij * → Wat {vind} {s} van {*}?
  wat %vond/vonden $ @ aan/van/in/bij * → Wat {%} {$} van {*}?
  wat is/zijn er? @ aan/bij * → Wat {vind} {s} van {*}?
  hoe gaat/ga $ om met _ _ over/voor/bij * → Hoe gaat het met {*}?
  wat stoort/ergert/irriteert/frustreert $ *? aan/in/bij & → Wat {vind} {s} van {&}?
  waarom is/zijn * belangrijk voor $ → Wat betekent {*} voor {o}?
  vertel/vertelt u hoe @ * → Vertelt u eens hoe {*}.
  vertel hoe @ * → Vertel eens hoe {*}.
  """
