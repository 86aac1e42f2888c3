extension Grammar {
  static let english = Grammar(
    openers: words("and but so well okay ok now then right hmm oh yes good also or alright"),
    subjects: words("i you we they he she it there that this those these people someone anyone"),
    determiners: words("the a an your my our his her their its this that these those any some"),
    prepositions: words(
      """
      about above after around at before behind between by during for from in inside into near of
      off on outside over since through to toward under until with within without
      """),
    wide: words("what why how what's how's whatever"),
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
      story wish dream difference sense things reason
      """),
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
      "surely obviously clearly certainly definitely undoubtedly probably naturally"),
    reproaches: words(
      """
      not never always still only so keep keeps just even bother refuse refused don't didn't doesn't
      haven't aren't isn't wasn't weren't can't couldn't won't wouldn't let such constantly
      """),
    feelings: feelings,
    troubles: troubles,
    delights: words(
      """
      nice great wonderful amazing happy proud lovely fantastic fun beautiful grateful glad pleased
      delighted excellent enjoyable good useful helpful interesting important easy pleasant
      satisfied clear friendly
      """),
    intensifiers: words("so such terribly awfully"),
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
      if i understand/heard/hear/got/get
      is it right/correct/true that
      is that right/correct
      have i got/understood
      so you're/what saying/you're
      so what you're saying
      do you mean that/you?
      you mean that
      are you saying
      let me check/see if
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
      """),
    inquiries: Pattern.list(
      """
      may/might/can/could i/we ask you?
      i'd/i/we would? like/love to know/hear/ask
      i/we wonder/wondered
      i'm/i/we am/are? curious/wondering/interested
      can/could/would/will you please? tell/say me/us?
      do you mind telling me/us
      """),
    followUps: Pattern.list(
      """
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
    tags: Pattern.list(
      """
      right/huh/eh/correct/innit/yeah
      don't/doesn't/didn't/isn't/aren't/wasn't/weren't/haven't/hasn't/hadn't/can't/couldn't/won't/wouldn't/shouldn't you/it/they/he/she/we/that/there/i/this
      or not
      don't/wouldn't you think/say/agree
      is/are/was/were/do/does/did/have/has/can/will it/you/they/he/she/there not?
      """),
    nudges: Pattern.list(
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
      """),
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
      """),
    reviews: Pattern.list(
      """
      what do/did you think of/about
      how do/did/would you find/like/rate/experience/assess
      how was/were/is/are
      are/were you happy/satisfied/pleased with
      """))

  private static let feelings = words(
    """
    annoying difficult difficulty hard tough frustrating frustrated lonely alone scary scared afraid
    ashamed embarrassed embarrassing sad angry upset upsetting disappointed disappointing terrible
    horrible awful boring bored strange weird stupid bad badly worse worst unfair unsafe uncomfortable
    insecure dependent helpless powerless nervous anxious worried worrying stressed stressful
    depressed unhappy dissatisfied painful humiliating humiliated confusing confused complicated
    overwhelmed overwhelming exhausting lazy rude unfriendly frightens frighten frightening frightened
    scares scare frustrates frustrate bothers bother annoys annoy annoyed worries worry upsets hates
    hate hated struggle struggles struggled struggling suffer suffers suffered suffering cope coping
    dread fails failed failing guilty isolated excluded rejected miserable hopeless unpleasant
    traumatic daunting intimidating intimidated intimidates dislike disliked hardest scariest
    embarrasses confuses useless ridiculous hopelessly ignored trapped inadequate troubles
    """)

  private static let troubles = words(
    """
    problem problems trouble difficulties shame loneliness fear fears anxiety stress frustration
    frustrations guilt sadness anger embarrassment weakness weaknesses failure failures insecurity
    debt debts wrong dependence disadvantage discrimination homesickness regret regrets poverty trauma
    isolation grief disappointment worries mess burden
    """)
}
