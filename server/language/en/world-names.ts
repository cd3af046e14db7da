import { wordsOf } from '../words.ts';

/**
 * Given names of the world in English spelling, without marks, beside those usual in English (given-names.ts): with a
 * surname after it such a word begins a person's name. Common knowledge, gathered by us.
 */
export const worldGivenNames = wordsOf(`
  aaliyah abdelaziz abdelfattah abdelilah abdelkader abdelmadjid abdelmalek abdelrahman abdiqasim abdirahman abdoulaye
  abdourahamane abdulaziz abdulhamid abdulkadir abdulla abdullahi abdulrahman abdulrazak abiy aboubakar abubakar adaeze
  adama adan adebayo adelaida adem adil adnan adolfo adriana adriano afonso agathe agnieszka agustin ahmet aida aigul
  aileen aimee aitana aizhan ajay akbar akihito akinwumi akio akufo alaa alar alassane alban albin alcide aldo aleh
  alejandra aleksandar aleksandra aleksandrs aleksei aleksi alena ales alessandra alessandro alessia alexandre alfonso
  alfredo alhaji alhassan aliaksandr aliaksei alim alioune aliyu alla alma almazbek alonso alparslan alvaro alwaleed
  alyona amadou amal amanullah amara amare amartya ameenah amelie americo amina aminata aminu amit amitabh amjad amol
  amos amr anand ananya anatol anatoliy anatoly anca andrej andreja andrii andris andrius andriy andry aneta angelika
  angelo aniello anil anis anisa anja anjali ankit anna-maria annalena annegret anneli annika anniken anselmo anthonia
  antonella antonia antoniy antti anuar anupam anura anwaar aoife apolinario aram aravind arben archana arda ariana
  arief arif arjun armando armen armin arnaud arne arnoldo aroldo arsen arseniy arslan artem artemio artemisa arthit
  artur artyom arun arvind aryna asaad asadullah asgar ashok ashwini asim askar asma assad assefa assimi atal ataullah
  athanasios atilla atsushi atul aubrey aung aurelie aurelio aurora avigdor avraham awad axel aya ayaan ayman ayub
  azali aziz azmi azra azzedine baba babak babatunde badr bakari balazs baldev baltasar baris barron bartosz basem
  bashir basil basma bassam bassirou bautista beata beatriz beau bekir bela belen benazir benedetta beniamino benigno
  benito benno benyamin berit bernardo bernd bertrand besim betssy bettina beyonce bezalel bhumibol bidzina bienvenido
  bikram bilal bilawal billie bindu bipin birgit birgitta bishnu bjarne bjarni blaise blanca blaz bodil bogdan bohdan
  bojan bola boniface boopathi borge borut boubacar boutros bozidar brahim branislav branko breno brodie bronislaw
  bruna brunei bryson burak burhan byron cagri cai calin cam camille carles carlotta carme carmelo carola caspar
  catalina catherina catia cavaco cecile cedric celal celeste celia celina celine cem cemal cengiz chaim chandra
  chandrababu chandrika charbel charif charlene cheikh chiara chidi chike chinedu chinua chioma chiz christelle
  christiane christoph christophe christos chrystia chukwuma ciaran cihan cinthia ciro claudine clemens clemente cleo
  cleopatra clotilde coco colm concepcion concetta conor constantin constantine cooper cormac cornelia cornelius cosmin
  costas cristian cristiano cristobal cyprian cyriel dacian dagmar daisuke dak damir damjan daniele daniil danijel
  danilo danuta danylo darius dariusz dariya darko darragh davide davit davor dawid dawit debretsion declan deepak
  dejan delcy delfina demba demetrio demetrios demetris demis denisa deniss deniz denys desmond despina devendra devlet
  dharmendra dilip dilma dilnoza dimitar dimitrios dimitris dina dinara dinesh diogo diosdado djamel djibril dmytro
  dolores domenico domingo dominik donatella donatien donika dorin doron dorota dorothea dragan draginja dragos
  draupadi driss dritan dua duma dusan dwayne dzmitry eamon ebba ebrahim ece ed edgars edi edita edmund edmundo edoardo
  edouard edson eduard eelco efraim efrain egemen egidio egil egils ehsan ehud einar eirik ekaterina eknath ekrem
  elaheh elchin eleni eleonora elfriede eliane elif elio elisa elisabetta eliud eliza elizaveta elmar elmira elon elsa
  elton elvin elvira emanuel emanuele emerson emil emile emilia emiliano emilie emilio emin emine emir emmanuelle
  emmerson emomali emre encarnacion endre engin enrico enver eoin erdal eren erhan eriko erki erlan erna ernst ersin
  ertugrul esmaeil esmail espen essam esteban estefania estelle estrella etienne eugenia eugenio eugeniusz eunice
  evangelos evariste evelina eveline evgenia evgeny evika evo ewa eyal ezequiel fabian fabiana fabien fabio fabiola
  fabrice fabricio fabrizio fadel fadi fadia fadila fahad fahd faisal faiz faizal farah farhad farhan farid farida
  farooq farouk faruk fateh fatih fatma fatmir fatou fatoumata faure faustin faustino fawzi fayez fedor felicia
  felicien feliks feodor ferdinando ferenc fergus ferhat ferit fernanda festus fidel fikret filip filippo finn flavia
  flavio flor florian floriana folke fouad fouzia fraj francesc francisca francoise frane franjo frantisek frederic
  frederica frederik fredrik frieda fritz fuad fuat fumio gabor gabriele gaetan gaetano gamal ganna gaspard gaston
  gauri gautam gavril gayatri gaye gebran geert georges georgi georgios georgiy geraldine geraldo gerardo gerd gergely
  gerry gert gertrude ghassan gheorghe ghislaine ghulam giacomo giancarlo gianfranco gianluca gianmarco gianni giannis
  gideon gilbert gilberto gilles gintaras giorgi giorgia giorgos giovanna girija gisela gisele gitanas giuliano gjorge
  gjorgi gladys godfrey godwin goh gokhan goodluck goran gordana gotabaya gottfried graca grainne gregor gregorio
  gretchen grigoriy grigory grzegorz guadalupe gudrun guido guilherme guillaume gulnara gunnar gunter gunther
  gurbanguly gustaf gustav gwede gwendolyn gyorgy gyula habib hadi hadiza hafez hafiz hage haider haile hailemariam
  haim haitham hajime hajo hakainde hakan hakeem hakim halil halima halimah halina halla hamad hamdi hamid-reza hamida
  hamza hana hanan hanna hannes hanno hans-georg hansjorg hanspeter harald hardeep hari haris harjit haruki haruko
  harun haruna hasan hasanal hashim hassanal hassane hatem hatice hatidza haykel hedvig heiko heinz hekmat helle helmut
  helmuth helvecio hemant hendrik henning henrietta henrique heorhiy hermann hernan hernando hideki hideo hifikepunye
  hikaru hikmet hilda hilde hillel himanta hind hipolito hiroko hiromi hisham hjalmar holger horacio horst hosein
  hossam hossein houda howie hristijan hristo huda hugues humaid humberto humza husain husam huseyin husni hynek iain
  iakov ibrahima ibtisam idir idris idriss iga ignacio ignas ignazio ihar ihor ihsan ijaz ikram ilan ilaria ildar
  ildiko ilham ilhan iliana ilias ilie ilir iliza ilkka illia ilona ilse ilyas iman imelda imre ina inaki inam indira
  indra ines inga inger ingrida inigo inna ioan ioana ioannis ion ionut iqbal iraj irakli iram irek irfaan irfan irma
  isa isaias isam isamu isatou ishaq ishmael isidro iskander isla ismael ismet isobel israa issa istvan italo itamar
  itziar iulia iva ivana ivar ivica ivo iwona izabela izumi jaafar jaak jaap jaber jacek jacinda jacinto jacob-jacques
  jacobo jad jadranka jafar jagath jagdeep jagmeet jair jairam jairo jakaya jakob jakov jakub jalal jalen jamaal jamil
  jamila jamshid jan-peter janez janina janine janko jannik janos janusz jarkko jaroslav jaroslaw jarrod jasmin jassim
  jaswant javad javed javid jawaharlal jayant jayanthi jaylen jayne jayson jb jd jean-baptiste jean-bernard jean-claude
  jean-francois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-michel jean-noel jean-paul jean-pierre
  jean-yves jeanette jeanine jeannette jedrzej jelena jens jens-frederik jeremias jeronimo jerzy jesper jessie
  jesus-maria jette jhon jibril jigme jiri jitka joachim joakim joaquim jochen joerg johana johanna johanne johnnie
  joko jolanta jomo jonatan jordi jorg jorgen joris jorma josaia joschka joseba josefina josep josip josue jotham jovan
  jovenel jovita jozef juanjo jude judit juha juhani jules juliana juliette julija juliusz jumaane junichiro junko
  juraj jurgen juri juris jusuf jutta jyri jyrki kaare kagiso kaho kai kailash kaisa kaja kalle kalyan kamal kamalesh
  kamil kamila kamran kanako kanstantsin kanye kapil karel karen-anne kari karl-heinz karol karole karoline karolis
  karoly kash kasim kasim-jomart kaspars kassim kassym-jomart katalin katarzyna katja katrin katrine katsiaryna katsuya
  kaushik kay kayes kazem kazimierz kazuo keir keisuke kemal kemi kenan kendrick kengo kenichi kenji kenta keon kerim
  kersti kestutis ketanji keziah khadija khaleda khalida khalifa khalil khamis khosrow khurram khurshid kiara kiran
  kiril kirill kirsi kirstin kirsty kishore kizza kjell klara klemens klement koichi koji koldo kolinda komla
  konstantina konstantinos kornelia kostas kostiantyn kostyantyn krasimir krisjanis kristalina kristaps kristers kristi
  kristian kristiina kristina kristine kristjan kristjen krystyna krzysztof kunio kusuma kwabena kwaku kwame kwasi
  kwesi kylian kyriakos kyrie kyrylo laetitia lajos lakshmi lalit lamberto lamelo lamin lamine lana lando lanre larbi
  larisa larissa larysa lasantha laszlo latifa laurentino laurette lauri laurie laurynas lavrenty layla lazar lazaro
  lazarus lebron lech leda leena leif leigh leijla leni lennart lenny leocadia leonidas leonor leopold leopoldo lesia
  leszek letitia letizia lev levan levi leyla lia liana libor lidia lieve ligia liis lilia liliana liliane linas
  lindiwe linnea lino lior lise liudmila livia ljubica ljubisa ljubomir lodovico loic lokman lolita longin lope lorena
  lorentz lorenza loretta lotfi lothar lotte louay louis-philippe loujain louka luan lubna lubomir lubos luc luciana
  luciano lucie lucien lucio lucrecia lucretia ludivine ludmila ludovic ludovico ludwig luigia luisa luise luka lukasz
  lula lulzim lutfur luzia lyubov lyudmila maarten maciej mads mafalda magda magdalena maged magnus maha mahamadou
  mahamat mahathir mahdi maher mahesh mahinda mahmood mahmud mahmut mahrang maia maija maikel maina maithripala maja
  majid makoto maksim malala malek malgorzata malik malika malin mamadi mamadou mamady mamata mamdouh mame mamoru
  mamoun manal mandla manish manisha manmohan mansour mansur manuela manuelito manus maral marat marcela marceli
  marcelino marcelo marcin marcio marek margarete margarida margaritis margherita margot margrethe margus mari mariah
  marian mariana mariano maribel marie-louise marielle mariia marija marika mariko mariland marin mariusz mariya marja
  marjan marjeta markku marko markus marlon maros marouane maroun marsha marten martinus marty maruf marwa marwan
  mary-ann maryam maryia maryla maryna marzena masahiro masako masato masatoshi masayoshi masayuki mascha masoud
  massimiliano massimo masud matej mateja mateusz mathieu mathilde mati matias matilda matiss matjaz mats matteus
  matthias matthieu matti matty matus mauro mavis maximilian maximiliano maximo mayank mayra mazen mburu medardo
  megawati mehbooba mehmood meir melchior meles memduh menachem mendel meng merab meral merav mervat meryem metin mette
  miao micaela michaela michail michal michalis micheal michele michiko mick micky midori miguel-angel mihaela mihai
  mihail mihaly miika mika mikaela mikalai mikayel mikhailo mikheil mikk mikko miklos mikola mikolaj mila milagros
  milana milanko milena milica milivoj miljenko milo miloje milorad miloslav milton mimi mindaugas minna mira mirka
  mirko miro miroslav miroslava mirza misha mitar mitja mitko mladen mohamad mohamedou mohamud mohan mohanad mohannad
  mohd moheb mohit mohsin moise mokgweetsi moktar moncef monika monir montserrat moqtada mordechai moritz morten
  mosharraf moshe mostafa motaz motoko mouammar moussa mpho msimelelo muamer muammar muawiya muayyad mugur muhamed
  muhammadu muhammed muhannad muhsin muhyiddin mujib mukesh mukhtar mulatu munir muqtada murad murat murtaza musa
  musharraf mustapha mutahi muthoni mutsuo mykhailo mykola mzwandile naama nabih nabil nabila nadeem nader nadezhda
  nadine nadir naftali nagib naguib nahed nahid nahles naima naja najat najib najibullah najla nana nandini nangolo
  nani naoki naoko naoto naresh narges nargis narine naruhito nasir nasreen nasrin nasry nassim nastassja natacha
  natalija nataliya natallia natanael natasa natascha natia naveed naveen navin nawaf nawal nawaz nayib nazanin nazar
  nazhat nazim nebojsa necati neda nedal neelam neeraj neha nehal nenad neri nermin nestor netumbo neven ngaire ngozi
  nguema nia niall niamh nicaise nicanor niccolo nichi nico nicodemo nicos nicusor niels nihad nihat nijole nikhil niki
  niklas nikol nikola nikolaj nikolaos nikolaus nikolay nikos nilo nina-marie nino nirmal nirmala nisar nisha nitin
  nitish nivedita niwat nizar nkosazana noam nobuhiro nobuo noelle noemi nohad nokuthula nolan nomvula noor nora-maria
  norbert norberto noriko noureddine nouri novak numan nuno nur nuray nurettin nuri nurlan nursultan nzita obadiah
  obaidullah octavio oddny odette ofer ofir ognjen ohad ojars okan oksana oktay olaf olav oleh oleksandr oleksandra
  oleksii oleksij oleksiy olena olesia olha olimpia olivera olubunmi oluremi olusegun olympe omer omid ondrej onofrio
  oona ophelie oprah orazio orel oren oriol orna ornella ortwin osama oskar osman osvaldo oswald oswaldo othman othmar
  ottavio otylia oumar ousmane ousseynou ovidiu owain oxana oyinkansola ozgur ozlem paal pacome padraig paetongtarn
  palmira pam pamella panagiotis pankaj panos paola paolina parag parvez parvin paschal pasha pasquale patrice patricio
  patrizia patrycja patryk paulette paulina paulinho paulo pavao pavle pavlo pavlos pawel pearse peder pedro-pablo
  pekka percival pere peregrine perla perpetua petar peteris petra-maria petri petro petronella petros petru petteri
  peyman philippa phumzile pia piero piet pietro pilar pinar pio pirkko plamen ples pooja porfirio prabhu prabowo
  prachanda pradeep prakash pramod pranab prasad prashant prathap praveen pravin prayuth predrag preeti premal pritam
  prithviraj priti pritzker priyanka przemyslaw purnima pushpa qasem qasim quentin quim quincy quinn quirino raad rabia
  rabih rachid radek radka radmila rado radomir radoslav radoslaw radovan radu rafaela rafaele raffaele raffaella rafi
  rafic rafiq raghad raghav raghida raghuram rahel rahim rahima rahmat raila raimo raimonds raimundo rainer raisa rajan
  rajat rajendra rajesh rajiv rajkumar rajnath rajya rakesh rakhat ralf raluca rama ramaz ramesh rami ramin ramiro
  ramiz ramla ramnath ramona ramzan ramzi rana randa rania ranil ranjan ranjit raquel rares rashad rashed rasheed
  rashid rashida rasmus rasoul rastislav ratko ratu raul-julia ravi ravil raya raymundo razia recep-tayyip reem reiko
  reinhard reinhold reino remigijus remigiusz remus renata renate renato renaud renee renzo reuven reyhan reyna
  reynaldo reza rhea riad riccardo richarlison ridha riek rigoberta rigoberto rihanna rikard riki rikke rima rimantas
  rino rishad rishi risto riyad riza roald robbie robertas robina rocio rodger rodolfo rodrigue rodrygo rogelio rohan
  rohit roisin rokas roksana romain romano romelu romina romuald romulo romy rona ronaldo rondo ronen roni ronit rory
  rosalia rosalinda rosen rosmah rossana rossen roula roxana roza rozalia ruairi rubina rudiger rui rukmini rumen runa
  rushan rushanara ruslan russ rustam rustem ruta ruud ruxandra ryosuke ryota ryszard saad saber sabina sabri sacha
  sachin sadaf sadako sadio sadyr saeed safa safaa safiya sahar sahle-work saif saif-ul sajid sajith saker sakina saku
  salah-eddine salama saleh salih salim salma salome salomon salva salvatrice salwa sameera sameh sami samia samih
  samira samiya samuela sanaa sanae sandeep sander sandip sandor sandrine sandro sangeeta sanjay sanjeev sanjiv sanna
  santos sanusi sarath sardar sari sarita sarwar sascha satoshi satya satyapal saud saule saulos savio savka scarlett
  sebastiano sebastiao sebnem seiji sekou selahattin selcuk selena selim selina selma semyon senait senzo serge serhii
  serhiy serik serkan serzh seungho severin seyed seyyed sezai shabana shafiq shaheen shahid shahin shahir shahram
  shahzad shai shaista shakil shakira shamil shamima shamsul shanta shantha shaquille sharad sharif shashi shavkat
  shehbaz sheikha shereen sherif shia shigeo shigeru shimon shinichi shinjiro shiori shireen shirin shiv shivani
  shivraj shlomo shmuel shoaib shobha shohei shuja shukri shyam siarhei sibel sibusiso siddharth siddiq sidi sidiki
  sifi sigmar sigmund signe silje silke silvana silvestre simeon simion simonetta sinan sindisiwe sindre sinead sinisa
  siobhan sirje sirojiddin siv sivan skylar slavko slavoj slawomir slobodan smita smriti snezana sofie soheil sokratis
  solange soledad soleiman solomon solveig somnath son-hee sonam sonja sophal soraya soren sotirios souad souleymane
  soumaila soumaya spas spiros spyridon srdjan sri srinivas stanislas stanislav stanislaw stanka stanko stavros
  stefania stefanos steffen steinar stelian stelios stepan stephane stig stipe stjepan stoyan suad subhash subrahmanyam
  subramanian sudha sudhir suella suhail suhaila sukhbir sukumar sulaiman suleiman suleyman suman sumaya sunil sunita
  sunniva suresh suriya surya susana sushila sushma susie susilo svante svein svetoslav sviatlana svitlana swapna
  swaran swati syarif sybille szymon taavi tadashi tadeusz taha tahani taher tahir taimur taina takahiro takako takashi
  takeshi takuya talal talat talib talita tamam tamas tamer tamim tammam tanguy tanja tanner tansu tapani tarak tarana
  taras tarcisio tarja taro tate tatjana tatsiana tatsuya tatyana tawadros tawakkol tayfun taylan tayyip tedros teemu
  tekla telma tendai tenzin teo teodor teodora teodoro terje teruo tetiana thabo thaksin thanassis tharman thein thelma
  theodor theodora theodoros therese thiago thibault thijs thilo thokozani thomasz thor thorbjorn thorgerdur thorsten
  tibor tidjane tihomir tiina tijjani tilda tilman timo timothee timur tinatin tito tiziana tiziano tjeerd tobias todor
  tomas tomasz tomaz tomek tomi tomica tomislav tomoko toomas torsten toshiaki toshihiro toshiko toshiro traian trevon
  trey tristan trond trygve tsakhia tshepo tsitsi tsvetan tucker tulsi tunde tuomas turkan turki tushar tyreek tyrese
  tyrone tzipi ueli ugo uladzimir ulf ulises ulla ulla-maria ulrike umar umaro umberto umer umesh umit unai urmas
  ursina urszula urve usain usama usha usman uwe uzair uzodinma vaclav vadim vadym vagif vahagn vahan vahid valdis
  valentin valentyn valeria valeriia valeriu valeriy valery vali valter valtteri vardan vasantha vasco vasil vasile
  vasilios vasilis vasily vassilis vasudha vasyl veera velimir velma venkaiah venkatesh vera-maria verica verner
  veronika veselin vesna vicente vicki vidar vidya vijay vikram viktar viktoria viktoriia viktorija vilma vilmos vinay
  vincenza vincenzo vineet vinicius vinko vinod viola violeta violetta viorel viorica virag virat virendra virgil
  virginie virginijus visar vishnu visvaldis vitali vitalie vitaliy vitaly vittoria vittorio vivek viviane vjosa vlad
  vladan vladimira vladimiro vladislav vladyslav vlasta voislav vojislav vojtech volha vuk vyacheslav vytautas wael
  wafa wahid waldemar waleed wali walid walied waqar waseem wassim wavel wenche wendell werknesh wiktor wilbert wilfred
  wilfredo wilfrid wilfried willem willi wilma wilson wim winfried wissam witold wladimir wladimiro wladyslaw wojciech
  wole xanana xavi xenia ximena xiomara yael yahya yair yakov yakub yana yanis yannick yannis yaroslav yaser yashwant
  yasir yasmina yasmine yasuhiro yasuo yasushi yauhen yaw yayi yehuda yehya yemane yemi yevgeniya yevgeny yevhen
  yevheniia yiannis yigal yildirim yisrael yitzhak ylva yoav yohanna yohannes yoko yolanda yolande yona yonatan yoram
  yoshihide yoshihiko yoshiko yoshimasa yoshinobu yossi yousef youssef youssouf yoweri yuichi yuka yuki yukio yulia
  yuliia yulimar yuliya yunus yurii yuriko yuriy yusef yusif yusra yutaka yuval yvan yves-marie zac zaheer zahi zahid
  zahir zahra zaid zakaria zakarias zaki zalmay zamir zandile zanele zara zarina zayed zbigniew zdenek zdravko zeev
  zeid zeinab zelda zelimkhan zeljko zenon zeynep zhanna zia ziad zigmantas zinaida zine zinedine zion zita ziv ziya
  zlatan zlatko zohran zoltan zoraida zoran zorica zsolt zsuzsanna zubair zulfikar zulfiqar zurab zuzana zuzanna`);
