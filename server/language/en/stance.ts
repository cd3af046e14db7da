import { type AttitudeForm, attitudesFrom } from '../attitudes.ts';
import type { StanceWords } from '../pack.ts';
import { phrasesOf, wordsOf } from '../words.ts';

/** By which one who speaks thanks or blames. */
const VOICED =
  wordsOf(`thank thanks congratulate congratulation applaud salute appreciate condemn denounce deplore proud grateful
  thankful glad angry furious ashamed disappointed dismayed appalled outraged condolence sympathy gratitude tribute solidarity`);

/** Verbs; after a colon their irregular past and participle, "!" where the last letter doubles. */
const verbs = attitudesFrom(
  {
    favours: `
      support endorse back praise laud hail commend applaud congratulate thank appreciate admire respect honour honor
      celebrate welcome embrace advocate approve favour favor prefer recognise recognize trust salute credit
      pardon exonerate acquit! clear vindicate reward befriend cherish love adore bolster
      reassure forgive:forgave:forgiven commemorate mourn prioritise prioritize reopen resume restore
      reinstate nominate release compliment glorify idolize revere venerate uphold:upheld:upheld legitimise legitimize`,
    helps: `
      help aid assist protect defend save rescue liberate free shelter feed:fed:fed fund finance subsidise
      subsidize equip! supply donate rebuild:rebuilt:rebuilt heal strengthen empower boost benefit safeguard comfort
      evacuate inspire unite educate modernise modernize reconcile uplift`,
    opposes: `
      oppose condemn denounce criticise criticize slam! blast decry deplore reject rebuke rebuff reprimand chastise
      censure scold berate lambast ridicule mock dismiss discredit blame accuse indict prosecute sue convict sentence
      fine jail imprison detain arrest expel! deport oust overthrow:overthrew:overthrown topple impeach fire sack
      suspend bar! ban! boycott blacklist sanction penalise penalize punish retaliate embargo blockade isolate
      confront combat fight:fought:fought defeat defy resist protest distrust suspect hate despise detest loathe resent
      insult disrespect demonise demonize taunt belittle deride vilify smear slander warn
      lament regret! resign disavow repudiate snub! shun! spurn rap! pan! bash trash assail pillory castigate excoriate
      disparage denigrate counter contest challenge rebut! refute outlaw disqualify unseat recall lambaste grill
      fault rail tarnish seize confiscate freeze:froze:frozen evict`,
    harms: `
      attack assault invade bomb shell kill murder assassinate massacre torture abuse rape persecute oppress repress occupy
      annex blackmail bully coerce threaten intimidate harass menace provoke destabilise destabilize sabotage hack
      steal:stole:stolen rob! loot destroy damage harm hurt:hurt:hurt injure wound starve enslave exploit cheat deceive
      betray mislead:misled:misled hijack kidnap abduct ambush shoot:shot:shot stab! execute bombard besiege
      cripple weaken ruin devastate undermine endanger jeopardise jeopardize terrorise terrorize displace
      dehumanise dehumanize humiliate mistreat brutalise brutalize molest defame bribe silence crush dominate
      suppress target trample victimise victimize overrun strangle burn behead slaughter divide`,
    merits: `
      succeed achieve accomplish triumph improve progress excel! 
      prosper thrive mediate earn`,
    faults: `
      violate breach lie:lied:lying falsify fabricate conspire collude plot! incite inflame escalate flout defraud embezzle
      err blunder mishandle mismanage renege stall obstruct meddle interfere fumble botch bungle
      flounder struggle backtrack exaggerate distort politicise politicize militarise militarize infringe trespass
      contravene disregard abdicate commit! perpetrate orchestrate mastermind instigate foment stoke whine
      flip-flop! waste squander cave pander gloat smuggle traffic launder evade dodge rig! hide:hid:hidden conceal
      misuse misstate misrepresent`,
    failings: 'fail refuse neglect ignore decline',
    turns: `
      stop! halt end cease pause cut! lift cancel! revoke withdraw:withdrew:withdrawn scrap! reverse abandon deny
      dismantle veto lose:lost:lost prevent block ease relax waive drop! repeal overturn restrict postpone terminate sever
      leave:left:left quit! close shut! limit reduce slash abolish rescind undo remove curb! stem! avoid withhold:withheld:withheld`,
  },
  inflectVerb,
  VOICED,
);

/** Nouns, which take a plural. */
const nouns = attitudesFrom(
  {
    favours: `
      support endorsement praise appreciation admiration respect gratitude thanks solidarity sympathy condolence
      recognition approval confidence trust faith friendship alliance loyalty tribute
      congratulation ovation blessing affection sympathies prayer rapprochement accolade award medal
      apology relations ties normalisation normalization acclaim esteem fan admirer`,
    helps: 'aid assistance relief protection rescue funding donation contribution help subsidy backing grant',
    opposes: `
      opposition condemnation criticism rebuke accusation allegation charge indictment lawsuit sanction tariff embargo
      blockade boycott ban restriction penalty punishment expulsion deportation impeachment protest resistance
      retaliation hostility hatred distrust mistrust enmity crackdown complaint backlash outrage anger contempt
      disdain scorn fury animosity resentment disapproval denunciation outcry ultimatum warning opponent critic
      tax duties reprisal accuser suspension dismissal removal ouster arrest warrant closure levy levies counteroffensive
      conviction detention grievance rejection suspicion scepticism skepticism
      hostilities resignation`,
    harms: `
      assault invasion bombing airstrike strike killing massacre occupation murder assassination torture persecution
      oppression repression annexation blackmail coercion intimidation harassment destabilisation sabotage
      shelling bombardment siege war ambush hacking cyberattack cyberattacks incursion offensive attack theft
      abduction kidnapping slaughter execution provocation displacement smear bullying encroachment interference
      meddling discrimination harm damage violation breach`,
    merits: `
      success achievement accomplishment progress breakthrough hero heroes champion friend ally allies patriot
      pioneer visionary victory courage bravery wisdom integrity honesty dedication professionalism excellence
      generosity compassion leadership statesman virtue strength talent resilience genius competence decency dignity
      triumph legend inspiration martyr patience heroism peacemaker kindness goodwill credibility
      legitimacy transparency accountability statesmanship hospitality determination perseverance commitment consistency`,
    faults: `
      lie failure fraud corruption conspiracy crime atrocity genocide terrorism terrorist terror
      extremist extremism dictator tyrant tyranny brutality cruelty cowardice hypocrisy hypocrite propaganda threat
      danger menace enemy enemies adversary foe traitor criminal thug thief liar scandal misconduct wrongdoing
      injustice disaster catastrophe chaos mistake error negligence incompetence disinformation misinformation hoax
      aggression aggressor hegemony bully coup racism racist bigot bigotry fascist fascism treason betrayal
      deception deceit dishonesty aggressiveness autocrat regime jihadist gangster crook predator rapist
      murderer killer monster coward fool idiot moron clown joke disgrace shame embarrassment farce fiasco
      debacle mess weakness arrogance greed selfishness impunity collusion espionage spy extortion bribery
      malfeasance obstruction intransigence belligerence wrongdoer militarism apartheid violence abuse hatemonger
      demagogue puppet pariah rogue villain culprit perpetrator liability lapse flaw lies blunder illegality misrule
      mismanagement mishandling lawlessness recklessness inaction complacency ignorance paranoia bias
      controversy problem failings`,
    turns:
      'end halt withdrawal cessation absence lack suspension cut denial removal freeze pause reduction dismantlement',
  },
  inflectNoun,
  VOICED,
);

/** Words of one form: mostly what someone is. */
const others = attitudesFrom(
  {
    favours: `stand-with stands-with stood-with stand-by side-with sides-with sided-with
      coming-around come-around came-around championed championing allied proud grateful thankful pleased glad delighted happy hopeful`,
    opposes:
      'angry furious ashamed disappointed dismayed appalled outraged worried alarmed suspicious sceptical skeptical',
    merits: `
      good great excellent outstanding remarkable brave courageous heroic wise honest fair generous kind decent
      honourable honorable noble constructive positive productive helpful effective successful capable competent
      qualified talented brilliant smart reliable trustworthy loyal friendly valuable
      right-to legitimate innocent peaceful beloved popular best better fantastic wonderful tremendous amazing
      incredible impressive professional transparent accountable steadfast resilient admirable exemplary tireless
      dedicated inspiring visionary principled thoughtful gracious dignified favourable favorable beneficial
      historic strategic vital credible bold determined skilled respected trusted esteemed honoured honored
      magnificent superb terrific extraordinary exceptional humane
      correct justified truthful sincere humble compassionate caring likeable charming worthy deserving
      victorious pro-western pro-democracy respectful stronger strongest bravely rightly successfully heroically promising
      right-track right-step right-decision right-choice right-thing consistent fiscally-responsible`,
    faults: `
      illegal unlawful unconstitutional unacceptable intolerable irresponsible reckless dangerous hostile aggressive
      brutal cruel barbaric inhumane evil wicked corrupt dishonest false wrong unfair unjust biased hateful
      shameful disgraceful outrageous disgusting appalling horrific terrible horrible awful bad worst worse poor weak
      incompetent inept unfit stupid foolish absurd ridiculous ludicrous hypocritical cynical cowardly guilty
      illegitimate undemocratic authoritarian repressive provocative deceptive misleading baseless unfounded groundless
      disastrous catastrophic crooked unstable unhinged ruthless bloody savage vicious sinister treacherous
      malicious arrogant greedy selfish ignorant lazy crazy insane mad nuts delusional irrational erratic paranoid
      toxic divisive racist sexist bigoted xenophobic antisemitic extremist radical fanatical genocidal murderous
      criminal fraudulent phony fake bogus disloyal untrustworthy unreliable unqualified unprepared ineffective useless
      hopeless pathetic sad disappointing failed failing flawed shameless insensitive offensive vile
      despicable heinous abhorrent reprehensible deplorable egregious unprovoked unjustified unwarranted indefensible
      inexcusable unforgivable troubling alarming worrying disturbing illicit rogue imperialist colonial terroristic
      illegally unlawfully falsely wrongly unfairly brutally recklessly dangerously shamefully
      indiscriminate inhuman disgraced embattled notorious infamous controversial dictatorial totalitarian inappropriate extreme destructive embarrassing frightening
      contentious negative unable far-right aggressively problematic
      belligerent militaristic expansionist anti-democratic`,
    turns: 'without never no not nor neither despite hardly barely',
  },
  (word) => [{ word, passive: false }],
  VOICED,
);

export const stance: StanceWords = {
  attitudes: new Map([...others, ...nouns, ...verbs]),
  enclitic: '',
  verbsOnly: wordsOf('back fine clear close block rail left shell counter pan bar'),
  answering: phrasesOf(
    'responsible for, to blame for, guilty of, behind the, complicit in, accountable for, at fault for',
  ),
  relations: wordsOf(
    'ally allies friend friends enemy enemies foe foes adversary adversaries hero heroes fan admirer critic critics opponent opponents',
  ),
  untruths: phrasesOf(`
    if, unless, whether,
    not true that, untrue that, false that, no evidence that, no proof that, no indication that, no sign that,
    not the case that, doubt that, doubts that, doubted that, deny that, denies that, denied that, not mean that,
    don't think, don't think that, do not think, do not think that, don't believe, don't believe that, do not believe,
    do not believe that, does not believe, does not believe that, did not believe, did not believe that, didn't think,
    not accuse, not accusing, not saying, not saying that, not suggesting, not suggesting that`),
  abilities: wordsOf("can could cannot can't couldn't"),
  exceptions: wordsOf(
    `with-respect no-longer thanks-to committed-to commit-to civil-war war-crimes most-wanted
    consistent-with kind-of kinds-of great-again free-trade free-speech free-elections free-market
    a-committed is-committed are-committed remain-committed remains-committed fully-committed`,
  ),
  negators: wordsOf(
    "not never no nor neither without hardly barely don't doesn't didn't won't wouldn't can't cannot isn't wasn't",
  ),
  infinitives: wordsOf('to'),
  light: wordsOf(
    'commit commits committed committing carry carries carried carrying launch launches launched launching wage waged waging make makes made making show shows showed engage engaged do does did done continue continues continued begin began start started keep kept try tried want wants wanted pose poses posed posing remain remains remained become becomes became represent represents represented seem seems seemed look looks looked prove proves proved constitute constitutes constituted',
  ),
  firstPerson: wordsOf(
    'i we our ours us my me mine myself ourselves country nation government administration',
  ),
  speakers: wordsOf('i we'),
  towards: wordsOf('on against to for with over toward towards at about upon between behind'),
  agents: wordsOf('by from'),
  either: wordsOf('of'),
  places: wordsOf('in into inside near across outside around through throughout within'),
  duties: wordsOf('must should ought needs need shall'),
  receiving: wordsOf(
    'receive receives received get gets got gain gains gained deserve deserves deserved enjoy enjoys enjoyed earn',
  ),
  against: wordsOf('against'),
  prohibitions: new Set(),
  futures: wordsOf('will shall'),
  qualifiers: new Set(),
  ownerAfter: false,
};

function inflectVerb(entry: string): readonly AttitudeForm[] {
  const [base = '', past, participle] = entry.replace('!', '').split(':');
  const stem = entry.includes('!') ? `${base}${base.at(-1)}` : base.replace(/e$/, '');
  const consonantY = /[^aeiou]y$/.test(base);
  const regular = consonantY ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  const third = consonantY
    ? `${base.slice(0, -1)}ies`
    : /(?:s|sh|ch|x|o)$/.test(base)
      ? `${base}es`
      : `${base}s`;
  const forms = [base, third, past ?? regular, participle ?? regular, `${stem}ing`];
  return [...new Set(forms)].map((word) => ({ word, passive: false }));
}

function inflectNoun(word: string): readonly AttitudeForm[] {
  const plural = /[^aeiou]y$/.test(word)
    ? `${word.slice(0, -1)}ies`
    : /(?:s|sh|ch)$/.test(word)
      ? `${word}es`
      : `${word}s`;
  return [word, plural].map((form) => ({ word: form, passive: false }));
}
