/// Advice, a majority or the interviewer's own opinion in the shape of a question.
extension Grammar {
  static let dutchNudges = Pattern.list(
    """
    vindt/vind/vinden/denkt/denk/merkt/merk $ toch? ook
    vindt/vind/vinden/denkt/denk $ dat _ moet/moeten/hoort/horen
    vindt/vind/vinden/denkt/denk $ dat _ _ moet/moeten/hoort/horen
    vindt/vind/vinden/denkt/denk $ dat _ _ _ moet/moeten/hoort/horen
    vindt/vind $ het erg/te
    $ het ermee? eens dat
    bent/ben $ het met me/mij/ons eens
    zou/is/lijkt/was/ware het u/je? niet \
    beter/verstandig/verstandiger/handig/handiger/slim/slimmer
    zou/is/lijkt het u/je? beter/verstandig/verstandiger/handiger/slim/slimmer
    een goed/beter/slim idee om/als/zijn
    er/eraan weleens?/al? aan? gedacht om/te
    gedacht aan/om
    overwogen om/te
    ik neem aan dat
    ik kan/kon me/mij goed? voorstellen dat
    ik denk/vermoed/weet/vind dat u/je/jij/jullie
    ik wed
    het lijkt/leek me/mij
    iedereen vindt/weet/zegt/doet/kan
    de meeste/andere mensen/ouders/anderen/deelnemers/vrouwen/mannen \
    vinden/zeggen/doen/willen/denken
    zoals iedereen
    zal/zult/zul/moet/moeten wel
    moet/moeten @
    moet _ _? @ geweest/zijn
    geef/geeft $ toe
    u/je/jij/jullie wilt/wil zeker/natuurlijk/vast
    zou/kan/kon het kunnen? zijn? dat u/je/jij/jullie
    zou/kan het zo? zijn dat
    komt/kwam/is/was dat/het niet? gewoon? omdat/doordat
    wees/wees eens? eerlijk
    eerlijk gezegd/zeggen
    kom nou
    in vredesnaam/hemelsnaam/godsnaam
    wat bezielt/bezielde
    hoe kunt/kun/kon/kunnen/konden $ nou/toch/nu
    zoals u/je/jij/jullie? weet/weten
    wel/niet genoeg/voldoende doet/doen/gedaan
    doet/doe $ * wel genoeg/voldoende
    als goede/verantwoordelijke/echte/fatsoenlijke _
    elke/iedere/geen goede? ouder/moeder/vader wil/wilt/vindt/doet
    deskundigen/experts/dokters/onderzoekers zeggen/vinden/raden
    wanneer/waarom _ $ nou/nu? eindelijk
    nog steeds/altijd zo/zo'n/zoveel/te
    denkt/denk/vindt/vind/gelooft/geloof/meent/meen $ dat/nou? nou? echt
    zo graag/veel van
    ziet/zie/zien/zag/zagen $ zo? op tegen
    gebukt gaat/gaan/onder
    in de steek gelaten
    aan uw/je/jullie lot
    wakker van
    de schuld geeft/geven/van
    hoe durft/durf/durven $
    beseft/besef/begrijpt/begrijp/snapt/snap/realiseert/realiseer $ zich/je? wel? dat
    vindt/vind/denkt/denk $ zelf toch? ook
    zonde van
    van het kastje naar
    aan het lijntje
    met lege handen
    genoeg van
    zat bent/is/zijn
    het zat
    op uw/je zenuwen
    hoort/hoor/behoort $ niet? eigenlijk? toch? te
    """)

  static let englishNudges = Pattern.list(
    """
    do/would/don't/wouldn't you not? agree
    do/don't you also/too think/feel/find
    do you think _ should/must/ought
    do you think _ _ should/must/ought
    do you think that? _ _ _? should/must/ought
    do you think that _ should/must/ought
    would/wouldn't/might it not? be better/wiser/smarter/best/easier/wise/sensible/good
    isn't/is it better/wiser/smarter
    a good/better idea to/if
    have/haven't you ever? considered/thought
          you must have/be/feel/find
    that/it/this must have/be
    i bet
    i suppose/assume/guess/imagine/presume/expect you/that/it
    i take it
    everyone/everybody/nobody thinks/knows/says/does/agrees
    most people/parents/others think/say/do/want/find/agree
    as everyone/everybody
    of course
    no doubt
    could/might it be that
    is/isn't it possible that you
    is/was that/it just? because
    be honest
    to be fair
    admit it/that
    on earth
    how could you let/do/just/possibly/not
    do/don't you really/honestly/seriously think/believe/want/mean
    as you know
    as a good/responsible _
    every/any good/decent/responsible? parent/mother/father wants/knows/would
    experts/doctors/teachers say/agree/think
    love/like/enjoy/hate/dislike/fear so much
    do you not? realise/realize/appreciate that? you/how/it
    how dare you
    fed up
    sick/tired of
    put/putting up with
    on your nerves
    let/letting you down
    left out
    waste of
    drive/drives/driving you mad/crazy
    red tape
    fall/falling/fell behind
    stuck with
    looked/look down on
    too much for you
    still so/such/that
    when/why are/will/do you ever? finally
    """)
}
