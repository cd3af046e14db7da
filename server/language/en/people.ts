import type { PeopleWords } from '../pack.ts';
import { wordsOf } from '../words.ts';
import { knownSurnames, leadingSurnames, surnameEndings, surnames } from './surnames.ts';

/** What tells in English text that capitals name a person, or that they don't. */
export const people: PeopleWords = {
  knownSurnames,
  surnames,
  leadingSurnames,
  surnameEndings,
  callings: wordsOf(`
    accountant activist activists actor actors actress admiral adviser advisor advocate aide ambassador anchor
    anthropologist archaeologist archbishop architect artist assailant assassin astronaut astronauts astronomer
    athlete attacker attorney author aviator ayatollah ballerina banker baron bassist batsman batter billionaire
    biologist bishop blogger bombmaker boss bowler boxer boxers boyfriend brigadier broadcaster brother brothers
    businessman businesswoman camerlengo candidates capo captain cardinal cartoonist catcher celebrity
    centenarian chairman chairperson chairwoman champion chancellor chancellor-designate chef chemist chemists
    chief clergyman cleric climber co-founder co-host coach collaborator colleague colonel columnist comedian
    comic commander commanders commissioner composer conductor congressman congresswoman contender contenders
    convict corporal cosmonaut councillor counselor counterpart cricketer critic cyclist dancer daughter
    decathlete defector defendant defender democrat designer detective dictator diplomat director dissident
    doctor driver drummer duchess duke economist economists editor emir emperor empress engineer entrepreneur
    envoy escapee ex-husband ex-wife executive explorer father fighter figure filmmaker finalist finalists
    financier firefighter footballer forward founder founders fraudster frontman fugitive gangster general
    geneticist girlfriend goalkeeper golfer governor governor-elect governors graduate grandfather grandmother
    grandson guitarist gunman gymnast hacker head heir historian host hostage humorist humourist hurdler husband
    illustrator imam imams incumbent infielder influencer inmate instructor inventor investigator investor
    jockey journalist journalists judge jurist justice keyboardist killer killers king kingpin laureate lawmaker
    lawmakers lawyer leader leaders legislator lieutenant lobbyist magician major manager marathoner marshal
    mathematician mayor mayor-elect medalist medallist member members midfielder militant millionaire minister
    minister-designate ministers mobster mogul monk mother mountaineer murderer musician musicians nationalist
    naturalist negotiator negotiators neurologist neuroscientist nominee nominees novelist nun nurse officer
    official officials opener opponent organiser organizer outfielder owner painter pastor patriarch patriot
    perpetrator personality pharmacist philanthropist philosopher photographer photojournalist physician
    physicist physicists pianist pilot pitcher player players playwright pm podcaster poet politician
    politicians pollster pope preacher predecessor premier premier-designate presenter president
    president-designate president-elect presidents priest prince princess prisoner producer professor programmer
    promoter prosecutor psychiatrist psychologist publisher quarterback queen rabbi racer rapper rappers rebel
    rector refugee reporter representative republican researcher resident retiree rider rival rivals rower
    runner sailor saxophonist scholar scientist scientists screenwriter sculptor secretary senator senators
    separatist sergeant sheikh sheriff shooter shot-putter showrunner singer singers sister sisters skateboarder
    skater skier snowboarder sociologist soldier son songwriter soprano speaker spokesman spokesperson
    spokeswoman sportscaster spouse sprinter spy star statesman strategist streamer striker student suffragist
    sultan superintendent superstar surgeon survivor suspect suspects swimmer taoiseach teacher teenager tenor
    terrorist theologian trader trainer traitor treasurer tycoon vandal veteran vicar vice-president
    vice-president-elect victim violinist vlogger vocalist warden warlord whistleblower widow widower wife
    winger winner woman wrestler writer writers youtuber`),
  looseCallings: wordsOf(`
    champion champions winner winners rival rivals owner member members host co-host producer publisher opponent finalist
    finalists contender contenders nominee nominees investor founder defendant suspect partner medalist medallist striker
    trader supporter perpetrator heir`),
  styles: wordsOf(`
    u daw sheikh sheikha ayatollah mullah maulana mufti imam rabbi saint st prince princess king queen pope emperor empress emir
    sultan datuk dato tun tengku tunku patriarch lord lady sir dame father sister mother haji hajji sayyid seyyed swami maharaja reverend rev general colonel major
    captain lieutenant sergeant corporal admiral commodore brigadier marshal monsignor cardinal archbishop bishop baron baroness
    duke duchess count countess gen col maj capt lt sgt cpl dr prof mr mrs ms miss brig cmdr adm justice judge`),
  suffixes: wordsOf('jr sr ii iii iv jnr snr'),
  deeds: wordsOf(`
    dies died resigns resigned retires retired marries married weds divorced tweets tweeted posts testifies testified
    pleads pleaded apologises apologizes apologised apologized confesses confessed
    smiled smiles wept cries laughed nodded shrugged recalled recalls quipped jokes joked vows vowed
    believes believed thinks thought knows knew feels felt hopes hoped wants wanted`),
  fates: wordsOf(`
    elected re-elected reelected sworn inaugurated appointed reappointed re-appointed nominated sentenced arrested
    convicted acquitted born married assassinated indicted impeached extradited hospitalised hospitalized executed
    buried crowned knighted jailed imprisoned dismissed sacked fired pardoned ousted named honoured honored
    survived handcuffed interviewed questioned beheaded stabbed confirmed ordained canonised canonized reelected
    succeeded`),
  makers: wordsOf(`
    appoint appoints appointed appointing reappoints re-appoints reappointed nominate nominates nominated nominating elect
    elects elected electing succeed succeeds succeeded succeeding replace replaces replaced replacing pardon pardons
    pardoned pardoning sentence sentences sentenced sentencing assassinate assassinates assassinated assassinating marry
    marries married marrying indict indicts indicted indicting extradite extradites extradited extraditing acquit acquits
    acquitted convict convicts convicted convicting dismiss dismisses dismissed dismissing oust ousts ousted ousting arrest
    arrests arrested arresting impeach impeaches impeached impeaching starring featuring inaugurate inaugurates inaugurated
    confirms murdering`),
  kin: wordsOf(`
    wife husband spouse son sons daughter daughters father mother brother sister parents children family widow widower uncle
    aunt nephew niece cousin girlfriend boyfriend fiance fiancee doctor physician bodyguard bodyguards biographer lawyer lawyers attorney attorneys killer funeral death
    assassination resignation conviction birthday biography memoir inauguration impeachment arrest birth childhood career
    appointment mugshot body residence`),
  courts: wordsOf(`
    administration government cabinet family presidency campaign era regime ministry coalition household supporters
    rally trial loyalists allies aides dynasty clan estate foundation protests years ally loyalist supporter`),
  things: wordsOf(`
    abad academy accord accords act administration african agency agreement ai aid air airbus aircraft airfield
    airlines airport airways album alert alliance amendment american android ansar arab archipelago area arena
    army arson artificial asian assembly association athletics attack auditorium authority autumn avenue award awards
    bab bafta bancorp bandar bank barracks base baseball basin basketball battalion battle beach beit beverages
    bill biotech board boeing bombing book border boulevard bowl brands bridge brigade brigades building
    bundesliga bureau caliphate camp campaign canal canton capital cartel casino cathedral catholic cemetery
    census center central centre ceremony cessna champions championship championships channel charter chatgpt
    christmas circuit citadel city ciudad class clinic club coalition coast college command commission committee
    commonwealth communist company conference conflict congress conservative constitution constitutional
    convention corp corporation corps council county court cricket crisis crossing cup cyclone dam december
    declaration defence defense deir delta democratic department derby desert digital disease district division
    dock doctrine dollar dome dragon dust dynasty earthquake easter eastern education eid election elections
    electronics emergency emirate emmy emmys empire energy entertainment epidemic euro european eve exchange
    express farm fc february federal federation festival film final finance financial fire flood food foods
    football forces fortress forum foundation freedom frente friday front fund games gang garden gardens gas
    gate gazette ghat giro glacier global globe globes gmbh governorate gpt grammy grammys greater group guard
    guards gulf hanukkah harakat harbor harbour health healthcare heights herald highway hizb hockey holdings
    hospital hotel hurras hurricane imperial inc independence index industries initiative inner institute
    insurance insurgency intelligence international internet iphone isla islamic island islands jabal jabhat
    jail january jaysh jebel jet jewish journal july kataib katibat kingdom krai lab labor laboratory labour
    labs language languages league liberal liberation library liga ligue liwa llc logistics lower ltd mafia
    magazine mall marathon market massacre medal media memorial men's middle militia ministry missile monastery
    monday month monument mosque motor motors mountain mountains movement movie municipality museum muslim nagar
    national nationalist navy network networks news newspaper night nobel northern novel november nuclear nueva
    nuevo oblast observatory ocean october offensive office oil oilfield olympiad olympics open operation
    organisation organization orthodox oscar oscars outer pact palace pandemic parliament partei partido
    partners party passover peninsula people people's peoples pharmaceuticals pharmacy pictures pipeline plains
    plan plant plateau playa playoffs plaza plc police policy port porto pradesh prefecture premier press prison
    prix prize program programme progressive project protestant protocol province public puerto pulitzer pur
    racecourse racing radio railway ramadan rassemblement records reef referendum refinery refuge regiment
    region regional relief religion republic republican rescue research reserve resistance resolution resort
    revolution ridge rights road rocket rugby salvation sanctuary saraya satellite saturday scheme school
    science sciences sea season second sector security senate september serie series service services ship
    shipping shipyard shooting shrine shuttle sierra soccer social socialist society software solidarity
    solutions song southern soyuz space spacecraft speedway spring square stadium stakes starship state station
    statue steel stock stocks stores strait strip studios submarine sultanate summit sunday super supreme
    synagogue syndicate syndrome system systems team technologies technology telescope television tell tennis
    terminal territory thanksgiving theater theatre therapeutics third thursday times token tournament tower
    town trade train treasury treaty trench tribe tribune trophy tsunami tuesday tunnel typhoon union united
    unity university upper uprising valley ventures vessel village virus voivodeship volcano vote vuelta wadi
    walls war warning wars water wave wednesday week western wildlife windows women's workers workers' world
    year yen youth zone zoo`),
  looseThings: wordsOf(
    'river lake bay street house hills mount cape forest day castle temple rally storm fort road island',
  ),
};
