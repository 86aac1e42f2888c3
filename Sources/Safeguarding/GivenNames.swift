/// Given names by where they are mostly at home, in lower case and without accents.
///
/// Written down from general knowledge of who visits a Dutch library; no register was copied. A name
/// that is also an everyday word stands here and in `OrdinaryWords`, and then needs its capital.
enum GivenNames {
  static let lists = [
    dutch, frisian, english, turkish, arabic, horn, slavic, african, asian, latin,
  ]

  private static let dutch = """
    aad aafke aaltje aart aartje ad adriaan adrie adriana agnes agnetha albert albertus alex alida
    alie aline amber anja anke anna anne anneke annelies annemarie annemiek annemieke annet annette
    annie anouk ans anton antonia antonie antoon anton arend arie arjan arjen armand arno arnold
    astrid babette barbara barend bart bas bastiaan bea beatrix ben benjamin bep bernadette bernard
    berry bert berta bertha berthe bertus betsy betty bianca bo bob boris bram bregje brigitte britt
    bob cara carel carla carlijn carlo carmen carola carolien caroline casper catharina cees celine
    chantal charlotte chris christa christel christiaan christian christien christina claar claartje
    claire claudia clemens cobie coen conny cora corine corrie corinne cor cornelia cornelis daan
    daniel danielle danny daphne david debbie debora denise dennis derk desiree diana dick diederik
    dieuwke diny dirk dirkje dolf dominique dora doris dorien dorothea dorine duco eddy edith eduard
    edwin eef eefje eelco egbert elena eline elisabeth elise eliza ella elleke ellen ellie elly els
    elsbeth else elske emiel emily emma emmy engelbert eric erica erik erna ernst erwin esmee esther
    eva evelien evelyn evert fabian femke ferdinand fenna fien fieke fleur floor floris frans
    francien francis frank franka fred freddy frederik freek frida frits froukje geert geertje
    geertruida gemma gerard gerarda gerben gerda gerrie gerrit gerritje gert gertie gertjan gertrude
    ger gijs gijsbert gina greet greetje greta grietje guus guusje hanna hannah hanneke hannie hans
    harm harma harmen harold harriet harrie harry heidi hein heleen helena helga hella henk hendrik
    hendrika hendrikje hennie henny henri henriette herman hermien hermina hester hetty hilda hilde
    hugo huub huib hubert ida ien ilona ilse ina inez ineke inge ingeborg ingrid irene iris irma
    isa isabel isabelle ivo jaap jacco jacob jacoba jacqueline jan jana janine janna janneke jannie
    jannes jantje jantine jaap jasmijn jasper jeannette jelle jenny jeroen jesse jessica jet jette
    jettie jikke jo joan joanna job jochem joep johan johanna johannes joke jolanda jolande jolijn
    joop joost jop jordy joris jorn jos joselien joshua josien joyce jozef judith juliette julia
    julian jurgen jurre juul kaat karel karen karin karlijn kars kasper kathelijne katja katrien kees
    kelly kevin kim kirsten klaas klaartje klara koen koos koosje krijn kristel lara lars laura
    laurens lea leen leendert lena lenie lennart leo leon leonie leontien lex lia lian lidia lieke
    lien lies liesbeth lieve liesje lieuwe linda linde lina lisa lisanne lisette liza loes loek loet
    lotte lou louis louise lowie luc lucas lucia lucie luuk luna lydia maaike maarten maartje maas
    machiel madelief madeleine manon marc marcel marco mareike margje margo margot margreet margriet
    marga maria marian marianne marie marieke mariet mariette marije marijke marijn marike marilene
    marina marinus mario marion mariska marit marja marjan marjo marjolein marjon marjolijn mark
    marlies marloes marleen marlous marnix mart marta martha marthe martien martijn martin martina
    martine mathijs mathilde mats matthijs maud maurits max maximiliaan meike meindert melanie
    melissa menno merel merijn meta mia michael michel michelle michiel mieke miep mien mies mijke
    mila milou mirjam mirthe mirella monica monique myrthe myrna nadine nancy naomi natalie natasja
    neeltje nel nele nelleke nellie nelly nick nicky nico nicole niek niels nienke nina noa noah noor
    noortje nora olaf olivia onno otto pascal patricia patrick patty paul paula paulien pauline peer
    peet peggy perry peter petra petronella philip phlip pia piet pieter pieternel pien pim pip
    quinten quirine rachel ralf ralph ramon raymond rebecca regina reinier reinder reinout rembrandt
    remco remi renate rene renee rens ria rianne richard rick rik rina rinus rita rob robbert robert
    roberta robin roel roeland roelof roelie roelien roger roland rolf romy ron ronald roos roosje
    rosa rosalie rose rosemarie ruben rudi rudy rudolf ruth ruud sabine sam samantha samuel sander
    sandra sanne sara sarah sascha saskia sebastiaan seb seline selma sem servaas shirley siem sietse
    sigrid silvia simon simone sjaak sjaan sjef sjoerd sjors sofie sonja sophia sophie stan stefan
    steffie stella sterre steven stijn suus susan susanne suze suzan suzanne sven sylvia tamara tanja
    tara tess tessa teun teunis thea theo theodora theodoor thijs thijmen thirza thomas tibbe tijmen
    tijn tim timo tina tineke titia titus tjeerd tobias tom ton tonnie tonny toon toos trees trijntje
    trudy truus truusje twan ursula valentijn vera veronica veerle victor vincent viola virginia
    vivian walter wanda ward wendy werner wessel wiebe wiebren wiel wies wil wilbert wilfred
    wilhelmina wilhelmus wilco willem willemien willemijn willie willy wilma wim wilmer winnie
    wolter wout wouter xander xandra yolanda yoni yvette yvon yvonne zoe aleid alette evie saar
    jaimy joey mitchell jayden milan liam levi finn mees sep lotje fay lynn liv yara lauren jens
    """

  private static let frisian = """
    aukje auke baukje bauke bouke bouwe doutzen doutsen durk eabe eeltsje eelkje eelke eise fedde
    femme feike fokke fokje foekje folkert froukje fardau gosse gerbrich geeske hessel hylkje hylke
    haije hinke hidde ids idske ike jacobje jelke jeltje jelmer jildau jitske jouke jorrit klaske
    lammert lolkje lieuwkje maaike meintje minke nynke oene oeds piebe pier popke pytsje pyt
    reinskje rienk rixt roelofje rinske rommie sake sietske siebe sieger sijke sikke sierd siebrand
    sjoukje sjouke simkje sytse sytske sybren sybrigje syb teake tsjikke tsjerk tjitske tjalling
    tjitte trienke wytse wytske wypkje wietske wiepie wybe wopke ype ymkje ytsje ytje ytzen eelkje
    anske atsje janke jisk jetske gryt gretha eppie marten marrit jehannes jeen rients rindert harke
    """

  private static let english = """
    aaron abigail adrian alan alice alison alistair amanda amy andrea andrew angela angus ann annabel
    anthony april archie arthur ashley audrey barry beatrice becky bella bernie beth bethany beverley
    bill billy bonnie brandon brenda brian bridget bruce bryan callum cameron carl carol catherine
    cathy cecilia charles charlie chelsea cheryl chloe christine christopher christy cindy clara
    clare clark cliff clive colin connor craig crystal cynthia daisy darren dave dawn dean deborah
    derek diane dominic donald donna doreen dorothy douglas duncan dylan edgar edward eileen elaine
    eleanor elizabeth ellis elsie eric ernest ethan eugene eve evan faith felicity fiona florence
    frances freya gail gareth gary gavin gemma geoff geoffrey george georgia gerald gillian gladys
    glen glenn gloria gordon grace graham grant greg gregory gwen hailey hazel heather helen holly
    hope howard hugh ian imogen irene isaac isla ivy jack jackie jacky jade james jamie jane janet
    janice jason jay jayne jean jeff jeffrey jemma jennifer jeremy jerry jill jim jimmy joanne joe
    john johnny jonathan jordan joseph josh josephine joy juliet june justin karl kate katherine
    kathleen kathryn katie kay keith ken kenneth kieran kyle larry laurence lauren leah lee leslie
    lewis lily lindsay lloyd logan loretta lorna lorraine lucy luke lynn lynne mabel maggie malcolm
    mandy marcus margaret marge marjorie martyn mary matt matthew maureen maurice mavis maxine may
    megan michele mike miles mildred mollie molly mona muriel myra nathan neil nell nigel norma norman
    oliver olive oscar owen pamela patsy pauline pearl peggy penny percy phil philippa phillip phoebe
    phyllis piers polly poppy priscilla rachael ray rebekah reg reginald rex rhys rodney ronnie rory
    rosemary rosie ross roy ruby rupert russell ryan sally scott sean sebastian shane sharon shaun
    sheila sidney sienna simon sophie spencer stacey stacy stanley stephanie stephen steve stewart
    stuart sue summer susie suzy sydney tanya ted teresa terence terri terry thelma theresa tiffany
    timothy tina toby tony tracey tracy trevor trish tyler valerie vanessa vernon vicky victoria
    vince violet wallace wayne wilfrid will william zara zach zack walt jonas luca nathalie diego
    """

  private static let turkish = """
    abdullah adem adnan ahmet alev ali alper arda arif arzu asiye aslan asli asuman atilla ayca aydin
    ayfer aygul ayhan ayla aylin aynur aysegul aysel aysen aysun ayse ayten aytac aziz bahar baris
    basak bayram belgin berat beren berna beste betul beyza bilge birgul birsen bulent burak burcu
    busra cagla cahit can canan cansu cem cemal cemil cemile cengiz ceren cevdet cihan coskun damla
    davut defne demet deniz derya devrim didem dilan dilara dilek dogan duygu ebru ece eda efe
    elif elmas emel emin emine emir emrah emre enes engin enver ercan erdal erdem erdogan eren erhan
    erkan erol ersin ertan esin esma esra eylul eyup fadime fahri faruk fatih fatma fatos ferda
    ferdi ferhat feride ferit fevzi feyza figen fikret filiz firat funda furkan gamze gizem gokhan
    gonca gonul gozde gul gulay gulcan guler gulhan gulsah gulsen gulseren gulsum gulten gunay guner
    gungor gursel guven hacer hacer hakan hale halil halide halime hamdi hamit handan harun hasan
    hatice haydar hayriye hidayet hulya hurriyet huseyin ibrahim idris ilayda ilhan ilkay ilker
    inci ipek irfan irmak isil ismail ismet izzet kaan kadir kadriye kamil kamuran kazim kemal kenan
    kerem kerim kezban koray kubra kursat latife levent leyla mahmut mahir medine mehmet mehtap
    melahat melek melike melis meltem mert merve meryem mesut metin mevlut mine miray muammer
    muhammed muhammet muharrem muhsin mukaddes murat musa mustafa muzaffer nadir nadire nalan naz
    nazan nazife nazim nazli nebahat necati necla nejla nermin neslihan nesrin nevin nezahat nihal
    nihat nil nilay nilgun nilufer nimet nur nuran nuray nurcan nurettin nurgul nurhan nuri nuriye
    nursel nurten oguz oguzhan okan oktay olcay omer onur orhan osman ozan ozcan ozge ozgur ozlem
    pelin perihan pinar polat ramazan rasim recep refik remziye resit reyhan riza ruhi rukiye sabri
    sabriye sadik safiye saim sait sakine salih saliha sami savas seda sedat sefa sefer selahattin
    selami selcuk selda selim selin selma semih semiha semra sena senay senem sengul serap sercan
    serdar serhat serife serkan serpil sevda sevgi sevil sevim sevinc seyfettin seyhan sezen sezer
    sibel sinan sinem songul suat sude suheyla sukran sukru suleyman sultan sule sumeyye tahir tahsin
    taner tarik tayfun tekin temel tolga tugba tugce tulay tuna tuncay turan turgay turgut turkan
    ufuk ugur umit umut vahit vedat veli vildan volkan yagmur yakup yaman yasar yasemin yasin yavuz
    yeliz yeter yigit yildiray yildiz yilmaz yucel yuksel yunus yusuf zafer zehra zekeriya zekiye
    zeliha zerrin zeynep zeki ziya zubeyde zuhal zulfiye berivan rojda rojin zilan baran dilsad
    azad hevin hevi jiyan rezan sipan welat zelal havin
    """

  private static let arabic = """
    aaliyah abbas abdel abdelaziz abdelhak abdelhamid abdelilah abdelkader abdelkarim abdellah
    abdelmajid abdelmalek abdelouahab abderrahim abderrahman abdessamad abdelsalam abdou abdul
    abdulaziz abdulkarim abdulrahman achmed achraf adil adel adila afaf afif ahlam ahmad ahmed aicha
    aida aisha ali alaa alae alia aliya amal amani amar amel amer amin amina amine amir amira amjad
    ammar anas anass anissa anouar anwar asma asmae assia ashraf ayman ayoub aya ayat aymen aziza
    azzedine bachir badr badia bahija bashar basel bashir basma bassam batoul bilal bilel bouchra
    boushra brahim btissam chafik chahid chaima chaimae chakib chadia charifa cherif chirine dalal
    dalia dania dina djamila doaa donia driss dounia duaa eman esmael fadi fadia fadila
    fadma fady faisal faiza fahd fahim farah farid farida farouk fatiha fatima fatma fatna fatoumata
    fawzi fawzia fayza fikri firas fouad fouzia ghada ghassan ghizlane habib habiba hadi hadil
    hafida hafsa haider hajar hakim hakima hala halima hamada hamid hamida hamza hanaa hanan hana
    hanane haroun hasna hasnae hasnaa hassan hatim hayat haytham hicham hind hiba hisham houda houria
    hosni houssam houssein huda husam hussam hussein ibtisam ihab ihsan ikram ilham ilias ilyas
    ilyass iman imad imane imran inas inaya ines ismael ismahan ismail issa issam iyad
    jaber jabir jad jalal jamal jamila jamil jawad jihad jihan jihane joud jouri kaltoum kamal
    karam karim karima kaoutar kawtar khadija khaled khalid khalil khawla kenza laila lamia lamya
    latifa layla leila lina loubna louay lubna luay maha mahdi maher mahmoud mahmood majd majda
    majed majid malak malek malika malik manal manar mansour mansoura marwa marwan maryam mariam
    mehdi miloud mimoun mimount mina mohamad mohamed mohammad mohammed mohannad mokhtar moncef monir
    mouad mouna mounir mounia mourad moussa moustafa mouhcine muhammad mukhtar muna munir murad
    mustapha nabil nabila nada nadia nadya nadir naima naim najat najib najia najim najla najlaa
    naoual naoufal nasima nasim nasir nasr nasser nasreddine nawal nawar nazha nezha nidal nihad
    nizar noha nora noraya noura noureddine nourdine nour nouria nur ola oman omar omayma osama
    othman ouafa ouafae ouassim oumaima oussama qasim qais rabia rachid rachida radia radouane
    raed rafik raghad rahma rajaa rahmouna rami ramzi rana randa rania rasha rashid rayan rayhana
    redouan redouane reem riad rima rim rima roula rouaida ruba rukaya saad saadia saber sabah
    sabrina sadia said saida safae safa safia sahar saif salah salam salem salima salim salima
    salma saloua sameh samer samia samar samir samira sana sanaa sara shadi shadia shahd shaima
    shams sharif shereen shirin siham sihame smail sohaib soraya soufian soufiane soukaina souad
    souhaila soumaya suad suha suhail sumaya tamer taha tarek tariq tahar taoufik tasnim touria usama
    wafa wafae wael wahid wahiba walid walaa wassim wessam widad wijdan wissam yahya yacine yasir
    yasmin yasmina yasmine yassin yassine yassir yazan yehya younes younis youness yousef youssef
    youssra yousra yusra zahra zahia zaid zainab zaina zakaria zakariya zakia zaynab zayd zayn
    zeinab ziad ziyad zineb zohair zohra zouhair zuhair zoubida reza ali-reza mohsen mahsa shirin
    parisa nasrin nasim farhad farzad fereshteh maryam masoud mehran mina omid sohrab shabnam
    farzaneh zahra roya soheila behnam behrouz babak azadeh arash nazanin najibullah zabihullah
    habibullah ahmadullah wazhma freshta farzana shabana shukria nilofar nargis homa
    mohammadi zarghuna ghulam abdulhadi rahimullah karimullah hamidullah
    """

  private static let horn = """
    abeba abebe abel abraha abraham abrehet adhanet adiam alem alemseged almaz aman amanuel amanuela
    amare asefa asmeret aster awet azeb azmera bahta berhane berhe bereket beyene biniam binyam birhan
    bisrat brhane bruk daniat danait dawit dehab desale desta elsa ephrem ermias ermyas eskinder
    estifanos eyob eyerusalem ezana feruz feven fikadu filmon fitsum fithawit freweyni frewoini
    gebre gebriel genet getachew ghebre ghenet ghirmay girma girmay goitom hadas hadish haben habtom
    hagos haile hailemariam hana helen henok hermela hermon hiwet hiwot isaias isayas kahsay kaleb
    kebede kibrom kidane kidist kifle kisanet kokob lemlem letebrhan letekidan liya lidya luam
    luwam makda marta mahlet mehari mehret mekonnen melat melake mengis meron merhawi meseret
    mesfin mihret mikias milena million mogos mulu muluberhan mulugeta mussie nahom natnael nebiat
    negash negasi netsanet niyat okbay petros rahel rahwa robel ruta saba salem samrawit samson
    samuel saron sebhat selam selamawit selamawi selemon semere semhar senait senayt seble simret
    simon solomon tadesse tedros teklay tekle teame tekeste temesgen tesfa tesfalem tesfamariam
    tesfay tesfaye teshome tigist tirhas tsegay tsegaye tsehay tsige tsion weldu woldu winta wintana
    worku yared yafet yemane yohana yohanes yohannes yodit yonas yonatan yordanos yosef yosief zaid
    zebib zekarias zemen zenebe zerai zeray zewdi abdi abdifatah abdihakim abdikadir abdikarim
    abdinasir abdirahman abdirashid abdirizak abdisalan abdiwahab abdullahi abshir ahado anab
    asha ayaan ayan aweys bashiir bile bilan burhan caasha canab cabdi daahir dahabo deeqa deqa
    dahir faadumo fadumo fadumo faduma faisa falis farhia farhiya fartun fawziya filsan fowsiya
    guled gedi geedi habiba habon halimo hamdi hamse hani hanad hawa hawo hibaq hibo hodan hodo
    hoodo hussen idil ifrah ikran ilhan iqra iskander istar jama jamac kadra khadra khadro ladan
    leylo liban luul mahad maxamed mukhtaar muna muno muxubo nasteho nimco nimo nuur osob qamar
    ridwan ruqiya ruqia ruweyda saciid sahra sagal salado samatar samsam sacdiyo shamso shukri
    sucaad suhayb suleekho ubah ubax warsame xaawo xaliimo yasin yurub yusur zamzam zahra
    """

  private static let slavic = """
    mirsad mirza senad emina haris edin nermina sanela fikreta zlatan mersiha dzenana enisa jasmin
    agata agnieszka albina aleksander aleksandar aleksandr aleksandra alicja alina aliona alla alona
    anastasia anastasiia anastasija anatol anatoliy anatoly andrei andrej andrii andriy andrzej
    angelika aneta anita anton antonina arkadiusz artem artur asen atanas barbara bartek bartlomiej
    bartosz beata bogdan boguslaw boguslawa bohdan bojan borys bozena boryana branko bronislaw
    cezary czeslaw dagmara damian danuta daria darya dariusz darko dawid desislava diana dimitar
    dimitrina dimitri dmitri dmitro dmytro dobrin dorota dragan dusan dusica dzhamila edyta eliza
    elzbieta emil emilia emiliya evgeni evgenia ewa ewelina fedir galina galyna georgi gergana
    grazyna grzegorz halina halyna hanka henryk hristina hristo ihor illia ilona
    inna ioana irena irina iryna ivan ivana ivanka ivaylo iwona izabela jacek jadwiga jakub jan
    janina janusz jaroslaw jasmina jelena jerzy joanna jolanta jozef julita justyna kacper kalina
    kalin kamil kamila karol karolina katarzyna kateryna katya kinga kiril klaudia konrad
    konstantin krasimir krasimira krystian krystyna krzysztof ksenia kseniia larysa lech leszek
    lesia lidia liliana lilia liudmyla ljiljana lubomir ludmila lukasz lyubov lyudmila maciej
    maciek maja maksym maksim malgorzata marcin marek mariana mariia mariana mariusz mariya mariola
    marta martyna maryna mateusz matylda michal mieczyslaw mihail mikhail mikolaj milena milica
    milka miloslav milos mirela mirela mirek miroslaw miroslav mladen monika mykhailo mykola
    nadiia nadezhda nadja nataliia nataliya natalia natalya natasha nataliya nevena nikola nikolai
    nikolay oksana oleg oleh olena olha oleksandr oleksandra oleksii oleksiy olga oliwia ostap
    oxana patryk pavel pavlo pawel petar petro petya piotr plamen polina przemyslaw radek radoslav
    radoslaw radka rafal raisa rosen rosica rositsa roksana roman rossitza rumen rumyana ruslan
    ryszard sandra serhii serhiy sergei sergey sergiy silvia slawek slawomir slobodan snezhana
    sofiia solomiia stanimir stanislav stanislaw stefania stefka stepan stoyan svetla svetlana
    svetoslav svitlana svyatoslav sylwia szymon tadeusz taisiia taras tatiana tatjana tatyana
    tetiana tihomir todor todorka tomasz tomek tsvetan tsvetelina tymofiy urszula vadim vadym
    valentin valentina valentyna valeri valeria vasil vasile vasyl ventsislav vesela veselin vesna
    viktor viktoria viktoriia viktoriya violeta vitalii vitaliy vitali vlad vladimir vladislav
    vladyslav volodymyr vyacheslav waldemar wanda weronika wieslaw wieslawa wiktor wiktoria
    wioletta wiola witold wladyslaw wlodzimierz wojciech wojtek yana yanitsa yaroslav yaroslava
    yevhen yevhenia yevheniia yordan yordanka yulia yuliia yuliya yuri yuriy yurii zbigniew zdenka
    zdravko zhanna zheni zhivko zlatka zlatko zofia zoja zoran zoryana zuzanna mihai ion ionut
    andreea alexandru bogdana catalin cosmin cristina cristian costel doina dumitru elena florin
    gabriela gheorghe iulia ileana laurentiu marius mihaela mircea nicoleta oana ovidiu radu raluca
    razvan roxana simona sorin stefan tudor vasilica viorel
    """

  private static let african = """
    abena abiola ade adebayo adjoa afia akosua akua akwasi alhassan ama amadou aminata amma
    ayodele babatunde bintou blessing boubacar chiamaka chidi chidinma chigozie chinedu chinwe chioma
    cheikh comfort diallo ebere ebony efua ekua emeka emmanuel ernestina esi fatou favour fatoumata
    felicia folake funmilayo gifty godwin grace happiness ibrahima idrissa ifeoma ifeanyi ikenna
    isatou jonah kadiatou kadija kofi kojo kwabena kwaku kwame kwasi kwesi lamin mabinty mamadou
    mariama mariatou mercy modou moussa mohamadou musa ngozi nana nkechi nnamdi obi obinna ogechi
    okechukwu olu oluwaseun osei ousmane patience pendo perpetua precious prince princess prosper prudence sadio
    salimata segun seydou souleymane sunday temitope thabo thandi tunde uche uchenna ugochukwu yaa
    yaw yemi yetunde zainabu mbali neema baraka wanjiru wambui njeri kamau otieno achieng odhiambo
    """

  private static let asian = """
    aarav aditya ajay akash amit anand anil anjali ananya arjun arun asha ashok ashwin bao chau
    chen-wei chun deepa deepak dewi dinh divya duc dung duy gita gopal gurpreet hai hanh harpreet
    hien hieu hoa hoang hong hui hung huong huyen indah indra jaswinder jaya jia jian jing jun kavita
    khanh kiran krishna kumar lakshmi lalita lan lei li lian lien lihua liling linh long mahesh manh
    mani manoj meena mei mei-ling meilin minh mohan mukesh my nam neha nga ngoc nguyen nhung nisha
    nitin nirmala padma pooja prakash pradeep praveen preeti priya putri quang quynh rahul raj raja
    rajesh raju rakesh ram ramesh rani ranjit ravi rekha ritu rohit rukmini sandeep sangeeta sanjay
    santosh saraswati savita seema shanti shreya shyam sita siti somchai sri sudha sunil sunita
    sureshi suresh sushila tam thanh thao thi thu thuy tien tran trang tri trinh tuan tung tuyet
    tuyen uma usha vandana vijay vikram vinod vishal wati wayan wei wen xia xiang xiao xiaoling
    xin xiu xiuying xue yan yang yi yifan yin ying yong yu yuan yue yuki yun zhen zhi dolma
    pema sonam tashi tenzin akiko hiroshi kenji naoko sakura takeshi yoko jisoo minjun seojun
    rosalinda marisol jocelyn maricel
    """

  private static let latin = """
    alejandra alejandro alfonso alonso alvaro ana anabel andres angel angelina angelo antonio araceli
    armando arturo aurelio bartolo beatriz benito bento bernardo bruno camila candelaria carlos
    carolina catalina cecilio celeste claudio concepcion consuelo cristobal diego dolores domingo
    eduardo elisabet elvira emilio enrique ernesto esmeralda esperanza esteban eugenia eusebio fabio
    felipe felix fernanda fernando filomena fiorella francesca francesco francisca francisco gabriel
    gilberto giovanni giulia giuseppe gonzalo graciela gregorio guadalupe guillermo gustavo hector
    hernan ignacio inocencia isidro isaura ivette jacinta jacinto jaime jairo javier jesus joao joaquin
    jorge jose josefa josefina juan juana juanita juliana julio leandro leonardo leonor lorena lorenzo
    lourdes luigi luis luisa luz magdalena manuel manuela marcela marcelo marcos margarita marisa
    mateo matias mauricio maximo mercedes miguel miguelina milagros nelson nestor nilda noemi norberto
    octavio oneida orsine ortencia osvaldo pablo paola paolo paulo pedro pilar rafael ramona raquel
    raul reinaldo renato ricardo rigoberto roberto rocio rodrigo rogelio rolando rosalba rosario
    rosita rufina salvador santiago sergio shanice silvana soledad susana teodoro teresita tito
    valentino victorino ximena yadira yesenia zaida zulaika amoy astra chequita cheryl
    cherilyn clyde dwight eugenio farida gaitrie gladstone humphrey iwan jules kenneth lesley lloyd
    lucien marlon marvin melvin mavis mildred muriel orlando orlanda otmar quincy radjesh radjen
    rajendra ramdin rishi roy ruthmila rosemay sharmila shaquille shenna sherida shudley soenita
    stanley sulaika thalia tirsa urny vidya wensley winston winny xiomara zarina chandra dinesh
    jurmaine churandy gilmar gino giovanca hensley jeandra jurgen jaïr naldo nerissa nuris rudsel
    """
}
