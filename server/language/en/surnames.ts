import { wordsOf } from '../words.ts';

/**
 * Surnames by which news alone calls people and which name little else: one of them with a capital is a person.
 * Without marks. Common knowledge, gathered by us.
 */
export const knownSurnames = wordsOf(`
  abbas abinader aboul-gheit ahmadinejad akhundzada akufo-addo al-assad al-bashir al-burhan al-jolani al-julani
  al-kadhimi al-maliki al-nahyan al-sadr al-sharaa al-sisi al-sudani al-thani albanese aliyev araghchi ardern arevalo
  assad assange ataturk attal aznar babis bachelet baerbock baghdadi bandaranaike barrot bayrou bazoum ben-gvir
  berlusconi bernanke bessent bezos bhutto biden blinken boakai bolsonaro boluarte boric borrell bouteflika brezhnev
  brzezinski buhari bukele burhan buttigieg ceausescu chakwera cheney chirac christodoulides churchill clinton comey
  dagalo deby deif djokovic djotodia dodik doumbouya draghi duda duterte eisenhower elbaradei embalo epstein erdogan
  erekat fauci federer fico fidan fillon fujimori gaddafi gaidar gantz gbagbo georgescu georgieva gerasimov ghani
  giuliani gnassingbe goita gorbachev gotabaya grossi guaido guterres habeck haftar haniyeh haradinaj hariri hasina
  hegseth herzog hichilema hitler hollande honecker huckabee iohannis ishiba izetbegovic jaishankar janukovych jinnah
  jinping jokowi juncker kaczynski kadyrov kagame karadzic karzai kavanaugh kenyatta kerry khamenei khashoggi khatami
  khodorkovsky khomeini khrushchev kibaki kiir kirchner kishida kissinger klitschko kobakhidze koizumi kuleba kushner
  kwasniewski lapid lavrov lecornu lukashenko lula machado macron madoff maduro magufuli mahama mandela mandelson
  mattarella mbeki mccarthy mcconnell medvedev meloni merkel merz milanovic milei milosevic mishustin mitsotakis
  mitterrand mnangagwa modi mohammadi molotov morsi mosaddegh motsepe mubarak mugabe mujica murkowski museveni
  musharraf mussolini nabiullina nasrallah navalny nawrocki nazarbayev nehru netanyahu nguema nixon nkrumah noboa noem
  nyerere obama obasanjo obrador ocasio-cortez oli olmert orban orpo orsi ouattara oudeh pahor pashinyan pelosi peres
  peskov petain petraeus pezeshkian pinochet plenkovic podesta poilievre pompeo poroshenko prigozhin pritzker putin
  qaboos qaddafi qalibaf rabin radev raisi rajapaksa rajoelina ramaphosa ramaswamy rasmussen razak reagan renzi rivlin
  romney roosevelt rouhani rousseff rubio rumsfeld rutte saakashvili sadat saied salvini samaras sandu sarkozy sarr
  scholz schroder schumer schwarzenegger senghor shinawatra shmyhal shoigu siegelman sinwar sirleaf sisi smotrich
  soleimani solzhenitsyn soros spahn srettha stalin starmer steinmeier stoltenberg suharto sukarno sunak svyrydenko
  tebboune thaci thatcher tillerson tinubu tito tokayev touadera trotsky trudeau trump truss tshisekedi tsipras
  tsvangirai tudjman turchynov tusk tymoshenko uribe vance varadkar vucic walz wickremesinghe widodo witkoff
  yanukovych yatsenyuk yellen yeltsin yermak yoon yunus yushchenko zakharova zaluzhny zaluzhnyi zardari zarif
  zelenskiy zelensky zelenskyi zelenskyy zhelyazkov zhirinovsky zuckerberg zuma`);

/**
 * Surnames of many lands that are no English words: with a word before, such a one ends a person's name. Without marks.
 */
export const surnames = wordsOf(`
  adams adkins andrews barnes bates biggs burns burrows byrnes childs collins cummings curtis daniels edwards
  ellis fowles francis giles griffiths hastings hawkins hayes haynes hicks higgins hobbs holmes hodges hopkins
  humphreys jacobs james jeffries jenkins jennings jones larkins lewis lucas matthews myers nichols norris owens
  parsons perkins peters phillips reeves reynolds rhodes richards rogers ross sanders simmons simons stevens
  stubbs thomas tims travers walters watkins watts wells wiggins wilkins
  abdullah abebe abedi abiola abramov abubakar acevedo acheampong acosta adebayo adeyemi aguilar aguirre ahmad ahmadi
  ahmed akhtar akinola alam alarcon alemu alfaro alghamdi aliyu almeida alvarado alvarez alves amadi amini amoah
  andersen anderson andersson andrade antonov appiah araujo arias armstrong arroyo arslan asante asghar aydin azevedo
  azizi baker bakker balogun banda banerjee baptista barbosa barrera barreto barros barzani bauer bauman bautista
  becker benitez bennett berg bergstrom bernard bhatt bhattacharya bianchi blanco bogdanov bondarenko bonnet botha
  boucher brandt bravo brennan brito bruno bui cabrera calderon campbell campos carrasco carvalho castaneda castillo
  castro cervantes chakraborty chan chatterjee chaudhary chaudhry chavez chen cheng choi chong choudhury chowdhury chu
  chung cisse cohen coleman colombo conti contreras correia cortes cortez costa coulibaly cruz cunha dang danso dauda
  davies davis delgado demir desai deshmukh devi diallo dias diaz diop djordjevic doan domingues dominguez dong doyle
  duarte dubois duong dupont duran durand eliasson engel eriksen eriksson escobar espinosa espinoza esposito estrada
  evans faber farah farouk fernandes fernandez ferreira figueroa fischer fitzgerald flores fofana fonseca fournier
  freitas friedman fuentes fujita fukuda gallagher gallardo gallego gallo garcia garrido garza gebre gill gimenez
  girard goldberg goldstein gomes gomez goncalves gonzales gonzalez gordillo goswami goto grigoryan gruber guerra
  guerrero guevara gupta gutierrez guzman haddad haile hakimi hamid hansen hansson haque haruna hasan hashimi
  hashimoto hassan hayashi heinrich henriksen herman hernandez herrera hidalgo hoang hoffman hoffmann holm horvat
  horvath hosseini huang huber hughes husain huynh hwang ibarra ibrahim inoue iqbal ismail ito ivanov ivanova jaber
  jackson jain jankovic jansen janssen jansson javier jensen jimenez johansen johansson johnson jonsson joshi
  jovanovic juarez jung kaba kabir kaiser kamara kang kapoor karim karimi karlsson kasymov kato kaur kaya keller kelly
  kenyatta khalil khan khanna khatib khoury kim kimani kimura kipkemboi kiplagat kiprop klein kobayashi koch koh
  konate kone kovac kovacs kowalski kozlov kramer krishnan kristensen krueger kruger kumar kurz kuznetsov kwon laine
  lam lambert landry larsen larsson lau laurent lebedev leclerc lee lefebvre lehmann leon leroy leung levine levy
  lewandowski lim lima lin lindberg lindgren lindholm liu lombardi londono lopes lopez lozano lungu luong lyons macias
  mahmood mahmoud maier majumdar makarov maldonado malik mancini mansour marin marino markovic marques marquez martin
  martinez martins marx matsumoto mbatha mbeki mehta meier mejia melnyk mendes mendez mendoza menon mensah mercier
  meyer meza miah mikkelsen miranda mishra mitchell mitra moghaddam mohamed mohammed mohamud molina moller montero
  montoya mora morales moreau moreira moreno moretti mori morozov moura moyo mueller mukherjee muller munoz murakami
  murphy mutasa mutua naidoo nair najafi nakamura nascimento navarro ndiaye ndlovu neumann neves ngo ngubane nguyen
  nielsen nikolic nilsson nkosi noor novak novikov nowak nunes nunez nyambura obi ochoa odhiambo ogawa okafor okeke
  okello okonkwo olivares oliveira olsen olsson onyango orozco ortega ortiz osman osorio otieno ouedraogo owusu
  oyedele oyelaran ozturk pacheco padilla palacios pandey papadopoulos paredes parikh park patel patil pavlov pavlovic
  pedersen pena pereira perera perez pesic petersen peterson petrenko petrov petrovic pham phan pineda pinheiro pinto
  popa popescu popov popovic portillo prakash prasad quintero quiroga qureshi rahimi rahman rajan ramirez ramos rana
  rangel rao rasheed rastogi reddy reyes rezaei ribeiro ricci richter rinaldi rios rivas rivera roberts robinson rocha
  rodrigues rodriguez rojas romano romero rosado rosales rosenberg rossi roth rousseau roy rubio ruiz russo saavedra
  sadeghi saeed sahin saidi saito salas salazar saleh salinas samad sanchez sandoval sanogo santana santoro sarkar
  sasaki sato savic scheer schmid schmidt schmitt schneider scholz schroeder schulz schumacher schuster schwartz
  schwarz segura seidu serrano sesay shah shaikh sharif sharma shehu shevchenko shimizu shrestha siddiqui silva simon
  singh sissoko smirnov smith soares sokolov solis sorensen sosa soto sousa souza stein stewart suarez subramaniam
  sugiyama sultani svensson swaminathan sylla takahashi tamayo tan tanaka tavares tawfik taylor teixeira tesfaye thapa
  thiam thompson torres toure tran trinh tripathi trujillo tshabalala tuomi turner tveit ueda ulloa urbina usman
  valdez valenzuela varga vargas varma vasquez vazquez vega velasco velasquez venter vera verma vidal vieira
  villanueva villegas vinogradov vogel volkov vu wagner walker walsh wang wanjiku watanabe weber weiss werner williams
  wilson winkler wojcik wolff wong wu xu yadav yamada yamaguchi yamamoto yang yildiz yilmaz yoshida yusuf zamora
  zapata zhang zhao zheng zhou zhu ziegler zimmerman zimmermann zuniga`);

/** Family names of lands where they come first, before one or two given ones: "Kim Jong Un". */
export const leadingSurnames = wordsOf(`
  bae baek bai bui cai cao chae chang chen cheng cheong cho choe choi chong chow chu chua chun chung cui dai dang deng
  ding doan dong du duong fan fang feng fu fung gao geng goh gong gu guan guo gwon han hang hao heo ho hoang hong hou
  hsiao hsieh hsu hu huang huynh hwang im jang jeon jeong jia jiang jin jo joo jung kang kao ke ki kim ko koh koo kuo
  kwak kwok kwon lai lam lan lao lau lee lei leung li lian liang liao lim lin liu lo loh loi lu luo luong lv ma mai
  meng miao min mo mok moon nam ng ngo nguyen ni ning noh oh ong ou paik pak pan pang park peng pham phan pu qi qian
  qiao qin qiu qu quan ren ri rim ryu seo seok seong shao shen sheng shi shim shin shu son song su suh suk sun sung
  tan tang tao teng teo thach tian toh tong tran trinh truong tsai tsang tseng tu tung vo vu wan wang wee wei wen weng
  wong woo wu xi xia xiang xiao xie xin xiong xu xue yan yang yao ye yeo yeung yi yim yin ying yong yoo yoon yu yuan
  yuen yun zeng zha zhai zhan zhang zhao zheng zhong zhou zhu zhuang zou zuo`);

/** Ends of surnames that other words seldom have: "Svyrydenko", "Petrović", "Berisashvili". */
export const surnameEndings: readonly string[] =
  `enko|chuk|ović|ević|ovic|evic|ovich|evich|shvili|idze|adze|yan|escu|eanu|oğlu|oglu|wski|wska|wicz|czyk|ski|sky|skyi|skyy|skaya|ov|ova|ev|eva|yev|yeva|inen|sson|sen|dóttir|dottir|ez|ulos|akis|idis|iadis|avičius|auskas|aitė|iene|ienė|ņš|nieks`.split(
    '|',
  );
