import type { GroupWords } from '../groups.ts';
import { phrasesOf, wordsOf } from '../words.ts';

export const groups: GroupWords = {
  many: wordsOf(`
    thousands hundreds dozens scores soldiers troops forces fighters gunmen militants militiamen militias insurgents rebels guerrillas guerillas jihadists
    jihadis islamists extremists terrorists separatists mercenaries paramilitaries commandos marines sailors airmen pilots
    snipers bombers attackers assailants raiders bandits kidnappers hijackers hackers pirates smugglers traffickers gangs
    mob mobs gang crowd crowds looters rioters arsonists vigilantes settlers colonists police policemen policewomen officers agents
    guards peacekeepers gendarmes rangers deputies officials authorities commanders generals diplomats ambassadors envoys
    ministers lawmakers legislators parliamentarians senators congressmen mps meps councillors mayors governors judges
    prosecutors politicians
    delegates negotiators inspectors observers monitors protesters protestors demonstrators marchers strikers activists
    campaigners dissidents environmentalists feminists supporters opponents followers loyalists hardliners worshippers
    worshipers pilgrims clerics priests monks nuns imams bishops monarchists nationalists republicans democrats
    workers labourers laborers miners farmers herders herdsmen pastoralists peasants fishermen fishers villagers
    townspeople residents locals inhabitants citizens civilians islanders tribesmen natives people men women children
    girls boys youths teenagers families mothers students pupils schoolchildren schoolgirls teachers
    professors academics scholars scientists researchers doctors nurses medics paramedics rescuers volunteers
    drivers truckers taxi-drivers traders vendors shopkeepers merchants businessmen employees staff tenants commuters
    journalists reporters bloggers broadcasters photographers lawyers migrants refugees immigrants asylum-seekers
    deportees exiles returnees evacuees hostages captives prisoners detainees inmates passengers tourists travellers
    travelers foreigners nationals fans voters veterans reservists conscripts recruits draftees pensioners
    taxpayers consumers hunters poachers loggers ranchers landowners engineers contractors technicians dockworkers
    opposition group groups companies firms banks businesses corporations conglomerates enterprises airlines carmakers shipowners
    manufacturers exporters importers refiners refineries brokers entities charities ngos universities newspapers outlets unions
    countries nations members unionists trade-unionists anarchists communists socialists leftists neo-nazis`),
  one: wordsOf(`
    soldier fighter gunman militant militiaman insurgent rebel guerrilla jihadist islamist extremist terrorist separatist
    mercenary commando marine sailor sniper bomber attacker assailant bandit hacker settler policeman policewoman officer
    peacekeeper protester protestor demonstrator activist worker miner farmer herder fisherman villager resident
    civilian man woman child girl boy teenager student teacher medic rescuer journalist reporter migrant refugee hostage
    prisoner driver`),
  vague: wordsOf(`
    people men women children girls boys staff nationals families members forces officers agents group groups entities outlets companies
    firms banks businesses corporations enterprises airlines manufacturers universities unions`),
  states: wordsOf('countries nations'),
  leading: wordsOf('police staff opposition group groups'),
  numbers: wordsOf(`
    two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
    nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million dozen dozens scores hundreds
    thousands millions tens`),
  measures: phrasesOf(`
    at least, at most, more than, fewer than, less than, up to, as many as, about, around, nearly, almost, some, over,
    an estimated, roughly, approximately, close to, well over, no fewer than`),
  crowds: wordsOf(`
    group groups crowd crowds mob mobs band bands gang gangs handful couple columns convoy throng throngs`),
  single: wordsOf('a an one another'),
  determiners: wordsOf('the these those some many several other all most both few more'),
  modifiers: wordsOf(`
    masked armed unarmed heavily lightly suspected alleged angry striking unidentified unknown displaced stranded fleeing
    jailed imprisoned retired young elderly pro-democracy anti-government pro-government fellow dead innocent peaceful
    ordinary rival mutinous rebel jihadist islamist separatist insurgent militant civilian riot border paramilitary
    ethnic tribal undocumented irregular illegal stone-throwing rank-and-file on-duty off-duty off duty plainclothes suicide
    islamic muslim christian jewish hindu buddhist sunni shia shiite orthodox ultra-orthodox catholic protestant
    secular far-right far-left left-wing right-wing ultranationalist nationalist landless jobless unpaid`),
  linkers: wordsOf('of from'),
  led: new Set(),
};
