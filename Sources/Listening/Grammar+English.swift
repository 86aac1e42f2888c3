extension Grammar {
  static let english = Grammar(
    openers: words(
      "and but so well yeah yes okay ok now then right hmm oh yes good also or alright"),
    subjects: words("i you we they he she it there that this those these people someone anyone"),
    determiners: words("the a an your my our his her their its this that these those any some"),
    prepositions: words(
      """
      about above after around at before behind between by during for from in inside into near of
      off on outside over since through to toward under until with within without
      """),
    wide: words("what why how what's how's"),
    narrow: words("who whom whose where when which who's where's when's"),
    degrees: words(
      """
      many much often long old far big large small tall high soon fast quickly late early well good
      bad important satisfied sure easy difficult hard confident happy likely regularly frequently
      close expensive strong lonely scary frightening annoying scared nice great proud wonderful
      awful terrible useful helpful busy heavy young recently
      """),
    broadNouns: words(
      """
      help support way ways role influence meaning feeling impression experience memory part
      story wish dream difference sense thing things reason person life place
      """),
    manners: words("exactly else come then about and or so specifically long"),
    facts: words(
      """
      name surname age address postcode nationality job occupation profession diploma level income
      rent salary birthday birthdate date religion gender country countries city town language
      languages day days time times month months year years colour color number phone email grade
      degree newspaper newspapers apps app channel tongue password size
      """),
    verbs: words(
      """
      do does did is are am was were have has had can could will would shall should may might must
      don't doesn't didn't isn't aren't wasn't weren't haven't hasn't hadn't can't couldn't won't
      wouldn't shouldn't mustn't cannot is's
      """),
    subordinators: words(
      "that who which if when because while before after since although where what how why whether"),
    conditionals: words("if when whenever whether"),
    conjunctions: words("and or but"),
    negations: words("not never no nothing nobody nowhere"),
    certainties: words(
      """
      surely obviously clearly certainly definitely undoubtedly probably naturally presumably apparently
      """),
    reproaches: words(
      """
      not never always still only so keep keeps just even bother refuse refused don't didn't doesn't
      haven't aren't isn't wasn't weren't can't couldn't won't wouldn't let such constantly everything
      """),
    feelings: englishFeelings,
    troubles: englishTroubles,
    delights: words(
      """
      nice great wonderful amazing happy proud lovely fantastic fun beautiful grateful glad pleased
      delighted excellent enjoyable good useful helpful interesting important easy pleasant
      satisfied clear friendly
      """),
    intensifiers: words("so such terribly awfully"),
    scarcities: words("little few rarely seldom badly poorly"),
    comparatives: words("rather better easier prefer more best nicer sooner harder"),
    indefinites: words("a an any something ever sometimes anything"),
    people: words(
      """
      husband wife son daughter child children kids father mother parents brother brothers sister
      sisters partner family grandparents neighbours neighbour friend friends cousin uncle aunt
      grandchildren grandson colleague colleagues you i me
      """),
    telling: words(
      """
      tell describe explain share describing telling explaining sharing example examples elaborate
      walk take talk show paint say hear
      """),
    requesting: words(
      """
      me us about how what why something more little bit through example examples your where when
      who which that story on a
      """),
    modals: words("can could would will may might can't couldn't"),
    scenes: words("think imagine picture suppose let let's"),
    checks: Pattern.list(
      """
      do/did/have i understand/understood/hear/heard/get/got you/it/that? right/correctly/well
      do/did/have i understand/understood/hear/heard/get/got you/it/that
      do/did/have i understand/understood correctly/that
      am i right/correct that/in/to/if?
      am i hearing/understanding
      i understand/understood/hear/heard/have/got/get/gather it/you/this? right/correctly/well
      i have got/understood/heard it/you/that/this? right/correctly/well
      i've got/understood/heard it/you/that/this? right/correctly/well
      if i understand/understood/heard/hear/got/get
      if i've/i have? understood/heard/got
      is it right/correct/true that
      is that right/correct
      have i got/understood
      so you're/what saying/you're
      so what you're saying
      do you mean that/you?
      you mean that
      are you saying
      let me just? check/see/make if/whether/sure
      just? checking/confirming if/that/whether
      i just? want/wanted to check/make
      you're/you are? saying/telling
      just? to make/be sure
      to sum up
      can/may/could i/we just? summarise/summarize/check/recap
      """),
    invitations: Pattern.list(
      """
      please? tell me/us
      please? describe/explain/share
      please? walk/talk/take me/us
      please? give/show me/us
      please? say/think more/a/back/of/about
      please? help me/us understand
      please? paint/imagine/picture
      please? go/carry on/ahead/back
      let's talk/start/go/look/think
      """),
    inquiries: Pattern.list(
      """
      may/might/can/could i/we ask you?
      i'd/i/we would? like/love to know/hear/ask
      i/we wonder/wondered
      i'm/i/we am/are? curious/wondering/interested
      can/could/would/will you please? tell/say me/us?
      do you mind telling me/us
      i/i'm was/wondering wondering/curious? if/whether/how/what
      i/we wanted/want to ask/know you?
      i/we don't know
      """),
    followUps: Pattern.list(
      """
      anything/something else *?
      what about/if
      why
      how so
      how come
      such as
      like what
      for example/instance
      meaning
      how/what do you mean
      """),
    causes: Pattern.list(
      """
      how come you/you're/you've
      how is it that you
      """),
    extenders: Pattern.list(
      """
      or whatever/something/anything/so/such
      or something/anything like that
      or what have you
      and so on/forth
      and stuff/everything/whatnot
      and all/things that
      and things like that
      """),
    asides: Pattern.list(
      """
      you know
      what's it called
      what do you call it/them/that
      how do you say that/it?
      let's say
      if you like/want/will
      as it were
      """),
    repairs: Pattern.list(
      """
      or? no? wait
      no sorry
      sorry
      i mean
      or? rather
      in other words
      scratch that
      let me rephrase that/it?
      let me put it differently
      let me ask it/that/you? differently
      """),
    tags: Pattern.list(
      """
      right/huh/eh/correct/innit/yeah
      don't/doesn't/didn't/isn't/aren't/wasn't/weren't/haven't/hasn't/hadn't/can't/couldn't/won't/wouldn't/shouldn't you/it/they/he/she/we/that/there/i/this
      or not
      don't/wouldn't you think/say/agree
      is/are/was/were/do/does/did/have/has/had/can/could/will/would/should it/you/they/he/she/we/there not?
      """),
    nudges: englishNudges,
    quotations: Pattern.list(
      """
      you said/mentioned/told/spoke/talked/described
      you were saying/telling
      you've said/mentioned/told
      """),
    amounts: Pattern.list(
      """
      how is/are your name/age
      how do you spell
      what does/did it/that/this cost
      what do you do for
      what do/did you earn/pay/weigh/study/major
      what time/year/day/month/age
      what's * called/named
      what is/are/was/were * called/named
      """),
    reviews: Pattern.list(
      """
      what do/did you think of/about
      how do/did/would you find/like/rate/experience/assess
      how was/were/is/are
      are/were you happy/satisfied/pleased with
      """))
}
