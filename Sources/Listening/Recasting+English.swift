extension Recasting {
  static let english = list(
    """
    do/does/don't/would you find it @ to * → What is it like for you to {*}?
    did/didn't you find it @ to * → What was it like for you to {*}?
    you must? find it @ to * → What is it like for you to {*}?
    you must? found it @ to * → What was it like for you to {*}?
    is/isn't it @ for you to * → What is it like for you to {*}?
    was/wasn't it @ for you to * → What was it like for you to {*}?
    is/isn't it @ to * → What is it like to {*}?
    was/wasn't it @ to * → What was it like to {*}?
    is/isn't it @ being * → What is it like, being {*}?
    was/wasn't it @ being * → What was it like, being {*}?
    that/it/this must have been @ for? you? → What was that like?
    that/it/this must be @ for? you? → What is that like?
    that/it/this was @ for? you? → What was that like?
    %is/was that/it/this @ for? you? → What {%} that like?
    isn't that/it/this @ for? you? → What is that like?
    wasn't that/it/this @ for? you? → What was that like?
    %is/was/are/were the * @ → How {%} the {*}?
    %is/was/are/were your * @ → How {%} your {*}?
    are/aren't you @ with/about/of * → What do you think of {*}?
    were/weren't you @ with/about/of * → What did you think of {*}?
    you are @ with/about/of * → What do you think of {*}?
    you were @ with/about/of * → What did you think of {*}?
    you're @ with/about/of * → What do you think of {*}?
    are/aren't you @ to * → What is it like for you to {*}?
    do you feel @ → How do you feel?
    do you feel @ * → How do you feel {*}?
    do/don't you like/love/enjoy/hate/dislike to * → What is it like for you to {*}?
    do/don't you like/love/enjoy/hate/dislike * → What do you think of {*}?
    did/didn't you like/love/enjoy/hate/dislike * → What did you think of {*}?
    would/wouldn't/might it be? _ be? if * → What would it mean for you if {*}?
    would/wouldn't/might it be? _ _? be? to * → What would it be like for you to {*}?
    have/haven't you considered/tried →
    why is/are * important to you → What does {*} mean to you?
    why is it @ for you to * → What is it like for you to {*}?
    how @ were you when * → What was it like for you when {*}?
    how @ are you when * → What is it like for you when {*}?
    it/that must have been @ %having/being/going/asking/living/waiting * → What was it like, {%} {*}?
    are you @ when/if * → What is it like for you when {*}?
    are you @ of doing/making/going/asking/being * → What do you think of {*}?
    what do/did you hate/dislike/love/like/enjoy *? about & → How do you feel about {&}?
    how do/did you cope/deal/handle/manage with *? at & → How are things at {&}?
    what is/was it about * that & → What do you think of {*}?
    what do/does you find so? @ about/in/with * → What do you think of {*}?
    what did you find so? @ about/in/with * → What did you think of {*}?
    what is/are/was/were so? @ about * → What do you think of {*}?
    what problems/trouble/difficulties do/did you have with * → How do you get on with {*}?
    do you have problems/trouble/difficulties with * → How do you get on with {*}?
    how do you cope/struggle with * → How do you get on with {*}?
    how @ do you find * → What do you think of {*}?
    how @ did you find * → What did you think of {*}?
    how @ are you with/about/of * → What do you think of {*}?
    how @ were you with/about/of * → What did you think of {*}?
    how @ are/were you *? →
    how @ %is/was/are/were it to * → What {%} it like to {*}?
    how @ %is/was/are/were * → How {%} {*}?
    please? tell me how @ * → Tell me how {*}.
    would you rather %live/learn/work/travel/come/study/practise/meet * → How would you like to {%}?
    do you prefer to? %learn/work/study/travel/live/practise/learning/working * →
    which/what country/city/town/village/place are/do you come? from → What is it like where \
    you come from?
    where are/do you come? from → What is it like where you come from?
    where were you born → What was it like where you grew up?
    whereabouts *? do you live → What is it like where you live?
    how confident/comfortable/familiar are you with * → How do you get on with {*}?
    where do you %live/work/study/learn *? → What is it like where you {%}?
    do you live alone/with *? → How are things at home?
    do you live * → What is it like where you live?
    do you work *? → What does your day look like?
    how long have you lived * → What is it like to live {*}?
    how long did you live * → What was it like to live {*}?
    when did you last * → Tell me about the last time.
    when did you * → What was it like to {*}?
    how often/well/much do you come here → What brings you here?
    do you come here *? → What brings you here?
    do you speak/understand/know *? dutch &? → How is your Dutch coming along?
    do you speak/understand/know *? english &? → How is your English coming along?
    how well do you speak/understand/know dutch → How is your Dutch coming along?
    how well/quickly can/do you * → What is {doing} like for you?
    how often do you * → What is your experience with {doing}?
    how long have you been here → What is it like being here?
    how long have you been in * → What is it like being in {*}?
    how long have you been %working/living/learning/coming/studying/helping/doing/looking * → What \
    is it like {%} {*}?
    how long have you been *? →
    do/have you *? children/kids/husband/wife/partner/family/brothers/sisters &? → How are \
    things at home?
    are you married/single/divorced &? → How are things at home?
    how many children/kids/brothers/sisters do/have you *? → How are things at home?
    married/divorced/single → How are things at home?
    do/have you *? phone/smartphone/laptop/computer/tablet/internet/printer &? \
    → How do you get on with computers and phones?
    do/have you *? job/work &? → What does your day look like?
    do/have you *? hobby/hobbies &? → What do you enjoy doing in your free time?
    do you have any? %questions/plans/ideas/dreams → What {%} do you have?
    do you have any? %questions/plans/ideas/dreams for/about * → What {%} do you have?
    any %questions/plans/ideas → What {%} do you have?
    do you know about * → What do you know about {*}?
    do you know %the/our/this * → What do you know about {%} {*}?
    do/have you *? friends/neighbours/contacts &? → What are the people around you like?
    do you need/have/get *? help/support with & → How do things go with {&}?
    do/have you *? help/support &? → What happens when something needs to be arranged?
    do/have you *? diploma/degree/education/schooling &? → What was school like for you?
    can/could you * or & →
    can/could you * → How do you get on with {doing}?
    do/would/don't/wouldn't you want/like to * or & →
    do/would/don't/wouldn't you want/like to * → What would it mean for you to {*}?
    do/don't/did/didn't you think/know/believe/agree/have/mind/need/mean/remember/feel *? →
    do/don't/did/didn't you * or & →
    do you go/come to %the/your/this * → What does {%} {*} mean to you?
    do you * → What is your experience with {doing}?
    did %the/your/this/that * help/work → How did {%} {*} go?
    did it/that help/work → How did that go?
    have you *? been to/in/inside %the/this/our/a * before &? → What do you know about {%} {*}?
    have you *? been to/in/inside %the/this/our/a * → What do you know about {%} {*}?
    have you *? heard of/about * → What do you know about {*}?
    have you tried * → What have you tried?
    are you *? member of * → What does {*} mean to you?
    is/are there anyone/anybody/someone/somebody/people who helps/help you with * → How do things \
    go with {*}?
    who helps/help/helped you *? with & → How do things go with {&}?
    who does/handles/manages %the/your * → How do things go with {%} {*}?
    is it a _ one → What is it like?
    """)
}
