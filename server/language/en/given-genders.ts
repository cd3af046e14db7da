import type { Gender } from '../pack.ts';
import { wordsOf } from '../words.ts';

const WOMEN = wordsOf(`
  abby abigail ada adele agnes aisha alexandra alice alicia alina allison alison amanda amber amelia amy anastasia angela
  angelina anita ann anna anne annie astrid audrey ayesha barbara beatrice beth betty beverly brenda bridget brigitte
  caitlin camila carla carol carolina caroline carrie catherine cathy cecilia charlotte chelsea cheryl chloe christina
  christine cindy claire clara claudia cristina cynthia daisy daniela danielle deborah debra denise diana diane donna
  doris dorothy elaine eleanor elena elisabeth elise elizabeth ella ellen emily emma erica erika erin esther eva evelyn
  fatima fiona francesca gabriela gemma gina giulia gloria grace greta hannah harriet hazel heather heidi helen helena
  helga hillary holly ingrid irene irina isabel isabella ivanka jacqueline jana jane janet janice jasmine jeanne jenna
  jennifer jenny jessica jill joan joanna joanne josephine joyce judith judy julia julie juliet kamala karen katarina
  kate katherine kathleen kathryn kathy katie kirsten kristen kristin kylie laura lauren leah leila leticia lillian
  linda lisa liz lois lori louise lucia lucy lydia madeleine maggie marcia margaret margarita maria mariam marianne
  marie marilyn marina marjorie marlene marta martha martina mary maureen maya megan megyn melania melanie melinda
  melissa mercedes michelle mildred millie miriam molly mona monica monique nadia nancy naomi natalia natalie natasha
  nikki nina nora norma olga olivia pamela patricia paula pauline penelope penny petra phyllis polly priya rachel
  rebecca regina rita roberta rosa rosalind rose rosemary ruth sabine sabrina sally samantha sandra sara sarah sharon
  sheila sherry shirley silvia simona sofia sonia sophia sophie stella stephanie sue susan susanne suzanne svetlana
  sylvia tamara tania tanya tatiana teresa theresa tiffany tina ursula valerie vanessa vera veronica victoria virginia
  wanda wendy yasmin yvonne zainab zoe
`);

const MEN = wordsOf(`
  aaron abdel abdul abdullah abel abraham adam adel adrian ahmad ahmed alan albert alberto alejandro aleksandr alexander
  alexei alfred alvin amir anders andre andreas andrei andres andrew andrey andrzej andy anthony anton antonio antony
  arnold arthur arturo asad august austin barack barry bashar ben benedict benjamin bernard bernie bill billy bjorn
  bob boris brad bradley brandon brendan brett brian bruce bruno bryan calvin carl carlo carlos cesar chad charles
  charlie christian christopher chuck clarence clint colin conrad craig curtis cyril damian damien dan daniel danny
  dario darren dave david dean dennis derek diego dieter dimitri dirk dmitri dmitry dominic don donald doug douglas
  duncan dustin dwight dylan eddie edgar eduardo edward edwin elias elijah emmanuel enrique eric erik ernest ernesto
  ethan eugene evan federico felipe felix ferdinand fernando francesco francisco francois frank franklin franz fred
  freddie frederick friedrich gareth gary gavin geoffrey george gerald gerard gerhard giorgio giovanni giuseppe glenn
  gonzalo gordon graham greg gregory guillermo gustavo hamid hans harold harry harvey hassan hector heinrich henri henrik
  henry herbert herman hosni howard hugh hugo hussein ian ibrahim igor isaac ismail ivan jack jackson jacob jacques jake
  jamal james jared jason javier jay jeff jeffrey jeremy jerome jerry jesus jim jimmy joao joaquin joel joe johan johann
  johannes john johnny jon jonas jonathan jorge jose josef joseph josh joshua juan julien justin karl keith ken kenneth
  kenny kevin khaled khalid klaus kofi konstantin kurt kyle lance larry lars lawrence leo leon leonard leonardo leonid
  lewis liam lionel lloyd lorenzo louis lucas luigi luis luiz lukas luke mahmoud malcolm manfred manuel marc marcel marco
  marcos marcus mario mark martin marvin mateo matt matteo matthew maurice mauricio maxim michael miguel mikael mike
  mikhail milos mitch mitchell mitt mohamed mohammad mohammed moises muhammad mustafa nathan nathaniel neil nelson
  nicholas nick nicolas nigel nikolai nils noah norman oleg oliver omar oscar otto owen pablo paolo pascal patrick paul
  pavel pedro pete peter petr phil philip philippe phillip pierre pieter piotr rahul raj ralph ramon raul raymond
  reginald ricardo richard rick ricky rob robert roberto rodney rodrigo roger roland rolf roman ron ronald roy ruben
  rudolf rudy rupert russell ryan salman salvatore samir samuel scott sean sebastian sergei sergey sergio seth shaun
  shinzo simon stanley stefan stefano stephen steve steven stuart sven tariq ted terence theodore thierry thomas tim
  timothy todd tom tommy tony travis trevor ulrich vernon victor viktor vincent vladimir volker volodymyr walter
  warren wayne werner wesley wilhelm will william willie winston wolfgang xavier yasser yusuf yves zachary
`);

/** Of common given names that are of one gender nearly everywhere, which. */
export const givenGenders: ReadonlyMap<string, Gender> = new Map([
  ...[...WOMEN].map((name): [string, Gender] => [name, 'f']),
  ...[...MEN].map((name): [string, Gender] => [name, 'm']),
]);
