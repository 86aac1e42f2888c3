/// Surnames that are common here, and how surnames end.
///
/// Written down from general knowledge. Alone they need a capital; after a given name, a title or a
/// `van der` also lower case will do.
enum Surnames {
  static let list = """
    aalbers abbasi abdi abdullahi acar adams afework afzal agbo akkerman aksoy aktas albayrak ali
    allouch amrani andeweg appel arslan asante asghedom atas ates aydemir aydin azzouzi baas bakker
    balci baldew bangura barry bekker belhaj benali berends berg berge bergsma bhagwandin bijl blaauw
    bloem blok boateng boer boersma bogaard bongers bolt boom boonstra borst bos bosch bosma bosman
    boukhari bouzid bozkurt braam brand brandsma brink brinkman broek broekhuizen brouwer brown
    bruggeman bruijn bruin bruins bulut buurma celik cetin chaouch charles chen coban coenen cohen
    cornelisse daal dam dekker demir demirci diallo dijk dijkman dijkstra dik dikken dogan doornbos
    drent drenth duran edelenbosch eikelboom elzinga engelen erdem erdogan eshuis faber ferrier
    feenstra fernandes frederiks garcia gebremariam gebremedhin gerritsen gerrits geuzinge ghebre
    goes goossens graaf greef griffioen groen groeneveld groot guler gunes haan haas haddad haddou
    haile hak hamdi hamid hanssen hart hartman hassan hasselt haverkamp heide heijden heijnen
    heiden hendriks hendriksen herrera hermans hoek hoekman hoekstra hof hofman hofstede hofstra
    hogeveen holst holwerda hoogendoorn horst hout houten houwen huisman huizinga hulst hummel
    hussein idrissi idema jaarsma jacobs jager jansen jansma janssen janssens janse jones jong
    jonge jonker jongsma joosten kaplan kaptein karaca karatas kas kaya keizer kelders khalil khan
    kilic klaassen klein kleine klerk kloosterman koc kok kolk koning konings koopman koopmans
    korkmaz kors kortekaas koster kowalski kowalska kraan kramer krol kroon kruijf kuiper kuipers
    kurt lambrechts lange leeuw leeuwen leeuwenhoek lee li lin linden liu lopez loon luijten
    maas maassen mahabier makkinga martens martin martina martinez meer meerman meijer meijers
    melgers mensah mendes mertens metselaar meulen meulenbelt meurs meyer michiels miedema
    mohan molen molenaar mooij moreno mulder muller naber nagel nawijn nguyen nielsen nieuwenhuis
    nijboer nijhof nijland nowak oever okafor okonkwo olthof oomen oosten oosterhuis osei osinga
    osman otten ouden ozdemir ozer ozkan ozturk pardoel patel pels peeters perez peters petersen
    petrov petrova pinas pietersen pieters poel polat pol pool poot post postma pot potter prins
    pronk prinsen punt putten ramdin ramirez reitsma riet rietveld rijn roelofs rodriguez roemer
    roos rooij rosman rozema ruijter ruiter sahin salah sanchez schaaf schaap schaik schipper
    schmidt scholten schouten schreuder schut schuurman sedney silva simons singh slagter smeets
    smit smith smits snel snijder sobral soerdjan spaans spruit stam steen steenbergen stein stoel
    storm tas tekin tekle ten tesfay teunissen thijssen timmer timmerman timmermans tol tran tromp
    tuin turan turk uçar valk veen veenstra veld velden velthuis ven verbeek verburg verhagen
    verheul verhoeven vermeer vermeulen verschoor versteeg verweij vink visscher visser vlieger
    vliet voogd vos vries vroom vrij waal wal wang warsame wassenaar weerd weide wessels westerhof
    wiel wiersma wierda wijk wilde williams willems willemsen wiltink winter wit with witte wolf
    wolters woude wouters xu yang yavuz yildirim yildiz yilmaz yuksel zaal zand zhang zhao zijlstra
    zwart zwiers tjin wijdenbosch venetiaan sweeney o'connor murphy kelly walker evans taylor johnson
    wilson clark wright hughes edwards robinson thompson jackson
    """

  /// Endings that hardly any Dutch or English word has, at least five letters in all.
  static let endings = """
    ski ska cki cka dzki wicz czyk enko enka chuk iuk ovych ova eva ovna ovic evic ovich stra sma
    inga oglu sson dottir idze shvili escu opoulos akis yan ian ullah zadeh pour ani oui aoui aghe
    mariam medhin giorgis sellassie selassie huizen mans sema nga kker rsma tsma
    """
}
