extension NeedSigns {
  /// How people say in English that they want, lack or run into something, and how notes put it.
  ///
  /// Made as the Dutch table, and with room for those to whom English is a second language.
  static let english = """
    @not:
      not never no nothing none nobody no-one don't doesn't didn't can't cannot couldn't won't wouldn't haven't hasn't isn't wasn't aren't hardly barely dont doesnt didnt cant couldnt neither without
    @be:
      is are was were be am i'm he's she's it's they're we're
    @my:
      my his her our their
    @child:
      son daughter kid kids child children boy boys girl girls eldest youngest oldest grandson granddaughter grandchildren grandkids teenager twins
    @near:
      son daughter kid kids child children boy girl eldest youngest grandson granddaughter husband wife partner girlfriend boyfriend nephew niece cousin brother sister mother father mum mom dad parents uncle aunt neighbour neighbor friend colleague flatmate housemate volunteer
    @useful:
      learn practise practice understand know find work speak talk read write meet join start stop exercise move cycle swim help able improve get study manage fill apply choose finish ride
    @helps:
      does do did reads read fills filled translates translate interprets interpret calls call writes opens drives brings takes sorts handles helps helped types pays pay books explains prints logs checks
    wish:
      would .. like/love/prefer/help, i'd .. like/love/prefer/rather, we'd/he'd/she'd/they'd .. like/love, want/wants/wanting .. to, i/we want, i/she/he wish/wishes i/we/there/someone/somebody/she/he/my, wish there, hope/hopes/hoping, dream/dreams, my dream
      i/we/she/he/they need/needs .. to/someone/somebody/help/a/more/some/it, needs help, need help, i need
      if only, would be good/nice/great/lovely/helpful/wonderful/useful/handy, would really help, would mean, interested in, keen to, i could use, want/wants .. help, like to .. learn/practise/practice/meet/know/find, wants/want it
      want/wants .. @useful, myself .. able, one day .. myself, i'd want, i miss, misses, longing, longs
    asking:
      need someone/somebody, could someone/somebody/anyone, can someone/somebody/anyone, looking for, look for .. someone/somebody/a, searching for
      could you/someone/somebody/anyone .. help/show/explain/look/teach/tell, can you/someone/somebody/anyone .. help/show/explain/look/teach/tell, how do i
      how can i, how should i, how do you, how does one, where can i, where do i, where should i, who can i, who do i, who could i
      is there .. someone/somebody/anyone/somewhere/anywhere/class/course/group/help/place/way/anything/something/person/library
      are there .. classes/courses/groups/people/books, do you have .. class/course/group/book/books/anything/something/someone
      do you know .. where/how/if/who/what/anyone/someone, someone/somebody/people/person who/to/that/with, somewhere .. to/where/quiet, a place .. where/to
      could do with, asks/asked if/whether/how/where/for, wonders how/if/whether, please help, does that/it exist, is that possible, that's why i would come
      i would come, who knows .. who/where/how, somebody/someone who helps/explains/shows/sits/knows, something where i
      a group/class/course/evening/club for/with/where, can i .. somewhere, tell me where/how/who, show me how, who could, would anyone/someone/somebody
    asking?:
      someone who, somebody who, with someone, with somebody, something for, something where
    wish?:
      want, wants, wish, wishes, he/she/they wants/want, wanted, would, need, needs, rather, someday, maybe, curious, finally, properly
    struggle:
      hard/difficult/tricky/tough/confusing/complicated for/to/with, find/finds .. hard/difficult/tricky/confusing/scary, too hard, too difficult, too fast, too quick, too complicated, struggle/struggles/struggling, trouble with, trouble/difficulty reading/writing/speaking/paying/sleeping, can't/cannot/couldn't .. read/write/speak/follow/fill/pay/find/help/explain/ride/swim/call/type/log/remember/sleep/open/print/join/understand/keep/manage/use/afford/get
      get stuck, gets stuck, got stuck, stuck, doesn't work, don't manage, can't manage, not good at, bad at, problem with, problems with, fall/falls/falling behind, keep up, forget/forgets .. always/password/everything/code/pin, letters/numbers .. dance/swim/jump, guess/guesses/guessing/guessed, lost track, mixed up, mix/mixes up, on my fingers
    struggle?:
      hard, difficult, tricky, complicated, slow, badly, not easy, not yet, can't, cannot, couldn't, hassle, nightmare
    unknowing:
      @not .. understand/understands/understood, understand/understands/understood nothing/half/little, @not .. know/knows .. how/where/what/who/if/which/why/when/whether, still @not know, no idea, no clue, what .. mean/means, don't get, doesn't get, didn't get, can't follow, lost me, double dutch, gibberish, difficult words, small print, confused, confusing, what it said/says/was, is that/this/it normal, allowed to, different thing, never heard of, not sure how/what/where/who/if/whether, where to start/begin, wrong class/room/form/bus/day, never explained, makes no sense
    unknowing?:
      don't know, doesn't know, didn't know, not sure, unclear, wonder, wonders, lost
    fear:
      afraid/scared/frightened/terrified, too shy, shy, ashamed/embarrassed/embarrassing, don't dare, doesn't dare, daren't, dare, nervous, freeze/freezes/froze, panic/panics/panicked, anxious, anxiety, go/goes red, went red, sweat/sweating, heart .. beating/racing, feel/felt/feels stupid/dumb/silly, look stupid, worried .. that/about, insecure, dread/dreads, blank, laugh at, tongue
    fear?:
      worried, worry, scary, fear
    lack:
      have/has/had/got/there's/with/is/are no @lackable, don't/doesn't/didn't have .. @lackable, without .. @lackable, not enough, too expensive, too far, too small, too little, too dear, can't/cannot/couldn't afford, afford, miss/misses/missing, lack/lacks/lacking, waiting list, no one/nobody .. to/who, share one, shares one, share .. phone/laptop/computer/room, nowhere, only one .. phone/laptop/computer, broken .. laptop/phone/computer/printer, has closed, closed down, shut down, nothing left, runs out, run out, short of, no money, no time, no place, no quiet
    lack?:
      nobody, nothing, none, no, without, expensive, far, waiting, only, broken, closed
    @lackable:
      money time space room place quiet babysitter childcare transport car bike bicycle laptop computer printer internet wifi papers certificate diploma work job friends family contact contacts help table desk phone tablet permit house home visitors doctor interpreter licence license experience network books account address access savings energy patience overview people hobby friend company course class idea one
    dependence:
      @my @near ... @helps, @near .. has/have/had to .. @helps/come, ask/asks/asked .. @my @near, ask/asks/asked .. someone/somebody/people, give/gives .. to @my @near, give it/them to, let/lets .. @near .. do/read/fill, always .. wait/waiting for, wait/waits/waiting .. until/till/for @my @near, depend/depends/dependent on, rely/relies on, without @my @near, without her/him, through @my @near, someone else/somebody else/other people .. @helps, always .. ask/asking, comes along, come along, comes with me, goes with me, does everything, did everything, did all, used to do all, handled everything, always did, have to ask, has to ask, bother/bothering, a burden
    dependence?:
      @near .. @helps, translates, interprets, helps, helped
    avoidance:
      drawer/cupboard/pile/box/bag/bin/shelf/fridge/shoebox ... letter/letters/post/mail/papers/envelopes/forms, letter/letters/post/mail/papers/envelope/envelopes/form/forms ... drawer/cupboard/pile/box/bag/bin/shelf/fridge/shoebox/unopened/closed/away, unopened, unread, don't open, doesn't open, never open/opens, stay/stays/stayed closed/shut/unopened, don't answer, doesn't answer, not pick up, let it ring, let .. ring, hang/hangs up, nod/nods/nodded/nodding, smile/smiles/smiled, say/says/said .. yes/okay/ok/fine, pretend/pretends/pretended, don't go, doesn't go, didn't go, stopped going, stop going, don't bother, stay/stays/stayed home/inside/indoors/in, never go/goes/leave/leaves, don't leave, hardly leave/leaves, put/puts off, postpone/postpones, cancel/cancels/cancelled, skip/skips/skipped, avoid/avoids/avoided, hide/hides/hid, keep/keeps .. quiet, keep/keeps .. mouth, say/says/said nothing, don't say, doesn't say, forgot .. glasses, forget .. glasses, throw/throws/threw .. away, gave up, give up, given up, stopped .. halfway, dropped out, look/looks at .. pictures, point/points .. at, walk/walks away, make/makes up .. excuse, excuse/excuses, change the subject, let someone else, let others
    avoidance?:
      pretend, rather not, stopped, quit
    setback:
      fine/fines .. euro/euros/paid/pay/for/late, a fine, fined, reminder/reminders, bailiff*, debt/debts, arrears, rejected, rejection/rejections, turned down, refused, failed, fail/fails .. exam/test, blocked, fired, laid off, dismissed, lost .. job/money/contract/house/home, by mistake, mistake/mistakes, went wrong, goes wrong, wrong, too late, missed .. appointment/deadline/bus/letter, pay/paid .. back, paid twice, no answer/reply/response, never .. answered/replied/called/heard, heard nothing, didn't/don't/doesn't hear/reply/answer/call, scam*, hacked, tricked, cheated, bullied, bullying, laughed at, shouted at, cut off, overdrawn, in the red, sent away, sent back, sent me/us/him/her back/away/to, mould, mold, damp, leak/leaks/leaking, draughty, expired, still no, still not, still haven't/hasn't/don't/doesn't, stopped .. payment/benefit/allowance, not paid, no pay, unpaid, didn't pay, evicted, eviction, argument, fight/fights, applications, nothing back, excluded, left out, never .. invited
    setback?:
      lost, fell, broken
    corrected:
      @child .. correct/corrects/corrected/laughs/laugh/sighs/ashamed, correct/corrects me, laugh/laughs/laughed at, roll/rolls .. eyes, better .. than me/i/mine, faster than, switch/switches .. english, answer/answers .. english, they .. english back, reply/replies in english
    isolation:
      know/knows .. nobody/no-one/noone/anyone, don't/doesn't know .. anyone/anybody/people/neighbours, know .. no one, nobody .. talk/speak/visits/calls/comes/asks/says, no one .. talk/visits/calls/comes/asks, lonely, loneliness, home alone, alone .. home/house/all/day/room/evenings, on my own, by myself, by himself, by herself, all alone, always alone, house .. quiet/empty/silent, quiet .. house, talk/talks/talking to .. cat/dog/wall/walls/tv/plants/television/radio, tv/television/radio .. on .. voice/company/noise, all day .. home/inside/bed/tv, all day long, bored, boring, far away, widow*, passed away, died, since .. died/death/divorce, belong/belongs .. nowhere, don't belong, not belong, no visitors, four walls, days .. without/long, say hello and, only say/says hello, only person
    isolation?:
      alone, quiet, empty, sunday/sundays, hello, wave
    strain:
      lie/lies/lying/lay awake, awake, sleep/sleeps/slept .. badly/poorly/little/hardly, can't/don't/doesn't/not sleep, sleepless, nightmare*, stress*, worry/worries/worrying, head .. full/spinning, headache*, stomach ache, depressed, cry/cries/cried/crying, can't cope, can't take, drives me crazy/mad, too much, out of hand, doesn't/don't/won't/never listen, out of breath, gained, overweight, exhausted, worn out, trauma*, end of the month, make ends meet, slam/slams/slammed, tantrum*, screen all, phone all, breathless, kilos
    strain?:
      tired, pain, angry, sad, heavy, pressure, busy, hurts, ache*
    solved:
      sorted, solved, fixed, arranged, taken care, is fine now, fine now, good now, ok now, okay now, now .. fine/good/easy/better/myself/alone/everything, now i can/know/do/understand, not .. any more, not anymore, no longer, anymore .. fine, since then, these days .. fine/good, settled, went well, worked out, works now, got better, is better, all paid, paid off, got it, got the job, passed, found .. in the end, over now, that's done, used to .. but now, learned it, learnt it, i managed, it's done, already have, already got, lined up
    denied:
      never missed, don't miss, doesn't miss, not .. miss, hang up, no regrets, don't .. care, don't .. bother, no interest, never mind, just ate, never wanted, i prefer
      don't/doesn't/didn't .. need/want/mind/miss, no need, not need, no problem/problems/trouble, not a problem, no worries, not a big deal, not hard, not difficult
      nothing to complain, can't complain, not for me, not interested, no thanks, not the thing, no complaints
    well:
      suits me, perfect, by heart, no problem, i enjoy, enjoys, with my eyes closed, can't complain, is fair, quite well, very well, is kind, around the corner, in one go, first time, in one folder, by year, every year, left over, something left, turned out, i love, argue with, i do .. myself, does .. alone, talk to everybody/everyone, knows everyone/everybody, more friends, always on time, looks good, is handy, listens
      it's fine, is fine, that's fine, fine now/thanks/with, all good, is good, it's okay, that's okay, that's ok, i can do .. myself, do .. myself, can .. myself, manage/manages fine, easy, happy with
      pleased with, i'm fine, we're fine, enough, leave it, good at, goes well, going well, proud, lucky, i like, love/loves it, works well, got used, used to it, comfortable
    past:
      used to, at first, in the beginning, back then, before, in those days, years ago, last year/week/month, once, when i was, as a child, when i came
    @outside:
      neighbour neighbor neighbours neighbors colleague colleagues friend friends cousin nephew niece uncle aunt brother sister others guy guys classmate roommate flatmate
    outsider:
      an acquaintance, the boy/girl/man/woman/lady across/next/downstairs/upstairs/from, another girl/boy/man/woman, some people, @outside of mine/ours
      @my/a/the/that/this/one/another @outside, neighbour, neighbor, colleague, a friend of, friend of
    helper?:
      helps, helped
    trivial:
      coffee, tea, biscuit*, cookie*, cake, sugar, milk, rain, weather, sunshine, sunny, wind, snow, holiday, beach, hairdresser, nails, concert, football, match, pizza, chips, sweets, chocolate, ice cream, parking, haha, joke, laughs, millionaire, lottery, boat, villa, cat, dog, gift, party, birthday, lunch, soup, sandwich, chair, coat, the window, the heating
    formula:
      i don't remember, can't remember the, don't recall, let me think, good question, let me see, what's it called
      you're welcome, thank you, thanks, with pleasure, you know, i mean, how do you say, would say, i'd say, i want to say, can't wait, as you like, if you like, if you want, i must say, would you like, do you want, no idea why you, no need to thank, need i say, like i said, to be honest, i hope so, hope you, so to speak, who knows, you need, not only, for example
    contrast:
      but i/that/then/now/if/it/we/she/he/they/there/the/my/not/in/on/when/where/how/nobody/what/you, except, although, though, however, only .. still
    trouble?:
      chased, thrown, nonsense, shout/shouts/shouting/shouted, throws, scream/screams, dirty, mess, tired, bad, worse, worst, awful, terrible, horrible, sad, pity, unfortunately, pain, hurt/hurts, illness, lose/loses, fail/failed, refuse/refuses/refused, disappeared, broken, breaks, leak/leaks, smells, mould, complaint/complaints, angry, mad, mean, unfair, unsure, alarm, danger, dangerous, unsafe, fled, burglary, divorce/divorced, shame, stupid, dumb, wrong, strange, weird
      worthless, useless, hopeless, endless, jobless, homeless, helpless, sleepless, desperate, tears, crying, nerves, sigh/sighs/sighed, scared, stiff, shaking, awake, at night, stuck, switched off, left out, ignored, sent back, fight/fights, complain, argue/argues, struggle, problem/problems, trouble, stolen, impossible, queue, expensive, guilty, mix/mixed up, failed, fell, secretly, debt, drama, disaster, chaos, mess
    pleasant:
      nice, fun, lovely, beautiful, cosy, sweet, kind, happy, proud, lucky, enough, tasty, great, fine with, super, fantastic, cheerful, pleased, relaxed, easy, quick, handy, success, won, win/wins, present, party, cake, laugh/laughs, funny, joke/jokes, sing/sings, dance/dances, i love, we love, loves it, love it, love doing, i like, enjoy/enjoys, used to it, every evening, every saturday/sunday, always open, excellent, top, chill, clever, grateful, thank god, thanks, friendly, favourite, wonderful, perfect, best, delicious, sunny
    fact:
      i am, my name, i'm from, come/came from, was born, live/lives/lived here/in, in 19/20, since, years ago, three/two/four/one/five kids/children, married, my husband/wife/father/mother works, worked in/as, grew up, came in, family, brothers, sisters, in my country, on saturday/saturdays, yesterday, last week, today, that's in
    duty:
      must, have to, has to, had to, need to, everything, always, every time, each time, everywhere
    still:
      still, not yet, for .. years/months/weeks, since, any more, anymore, never .. again, twice, three times, two times, second time, again, just one
    now:
      now, these days, nowadays, meanwhile
    @then:
      was were had could went did said came got became stood sat lay walked looked thought knew found brought took gave stayed drove wrote read spoke slept fell lived worked played made called helped saw heard learned learnt cooked began started married moved bought sold carried grew shouted kept let baked repaired told felt ate drank sang danced left met
    @is:
      am is are i'm he's she's it's we're they're have has i've we've can must want wants know knows need needs go goes do does come comes stand sit sits lie get gets look looks ask asks wait let give gives call calls live lives work works make makes stay stays walk sleep pay pays don't doesn't can't cannot isn't aren't haven't hasn't
    happened:
      @then
    happens:
      @is
    giving:
      i help, we help, i teach, we teach, i volunteer, i look after, i do .. for, i cook .. for, i translate, i go along as, go along as, i bring, i fix, i repair, i made .. for, i lead, i organise, helping out, i babysit, i explain .. to, i sort out
    opinion:
      they should, should have, people should, i think they/that/people, they must, politics, politicians, the government, the mayor, in my opinion, i always say, always said, if you ask me, in the old days, i believe, shame on, the minister, somebody should
    planned:
      next week/month/year/summer/saturday/time, tomorrow, tonight, later today, soon, in january/february/march/april/may/june/july/august/september/october/november/december, this weekend, this afternoon, is booked, is arranged, everything is, already booked, it's in my book, on thursday/friday/monday/tuesday/wednesday, later
    stranger:
      some/many/most/other/these/old/young people, people say, people who, everyone, everybody, others, the boy/girl/man/woman/lady across/next/downstairs/upstairs/from, an acquaintance, grandmother, grandfather, my great, the police, the mayor, young ones, the little one
    """
}
